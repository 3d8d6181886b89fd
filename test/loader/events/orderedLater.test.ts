import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("behind what is ordered, a date that goes on from the clause before is that of the order", () => {
  it.each([
    ["Ana Roca met Bo Vik in May 2001, and ordered the army to retake Lima a year later.", "2002"],
    [
      "Ana Roca met Bo Vik in May 2001 and ordered the army to retake Lima in June 2002.",
      "2002-06",
    ],
    ["Ana Roca met Bo Vik on 26 April and sent troops to retake Lima the next day.", "2024-04-27"],
  ])("%s", (text, date) => expect(told(text, ["kind", "date"])).toContain(`MOBILIZE | ${date}`));

  it("but not what is promised", () =>
    expect(
      told("Ana Roca met Bo Vik in May 2001 and agreed to leave Lima a year later.", [
        "title",
        "date",
      ]),
    ).not.toContain("Ana Roca agrees to leave Lima | 2002"));
});
