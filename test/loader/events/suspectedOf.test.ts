import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a day behind what goes on is that of the deed above it", () => {
  it.each([
    ["Peru deported three envoys suspected of spying on Friday.", "2024-05-03"],
    ["Peru jailed two men accused of spying on 2 May.", "2024-05-02"],
    ["Peru arrested two men suspected of funding rebels on Friday.", "2024-05-03"],
  ])("%s", (text, date) => expect(told(text, ["date"])).toEqual([date]));

  it("but not behind a deed of one day", () =>
    expect(
      told("Peru deported two men suspected of shooting a guard on Friday.", ["title", "date"])[0],
    ).not.toContain("deports two men suspected of shooting a guard | 2024-05-03"));
});
