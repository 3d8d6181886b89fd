import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("what befell people in a raid came no later than what came after the raid", () => {
  it.each([
    [
      "Rebels seized three men on 2 May after a raid in which a driver was killed.",
      "../2024-05-02",
    ],
    ["Peru restored ties in April after talks in which Chile promised to pay.", "../2024-04-30"],
  ])("%s", (text, date) => expect(told(text, ["date"])).toContain(date));

  it("but in a raid that has its day it came then", () =>
    expect(
      told("A guard died in a raid on 2 May, in which a driver was wounded.", ["title", "date"]),
    ).toContain("Driver is wounded | 2024-05-02"));
});
