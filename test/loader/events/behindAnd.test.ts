import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a time right behind “and” is of the verb behind it", () => {
  it("whatever infinitive stands between the verbs", () => {
    const events = told("Peru agreed to free the crew and in March signed an accord with Chile.", [
      "date",
      "title",
    ]);
    expect(events).toContain("2024-03 | Peru signs an accord with Chile");
    expect(events).not.toContain("2024-03 | Peru agrees to free the crew");
  });

  it("and what goes on from there has it too", () =>
    expect(
      told("Peru closed the border on Thursday and on Friday expelled the Chilean ambassador.", [
        "date",
        "title",
      ]),
    ).toEqual([
      "2024-05-02 | Peru closes the border",
      "2024-05-03 | Peru expels the Chilean ambassador",
    ]));
});

describe("“On the last day” is of what the sentence before tells", () => {
  it.each([
    ["Roca visited Oslo from April 7 to 14. On the last day she met Bo Vik.", "2024-04-14"],
    ["Roca visited Oslo from April 7 to 14. On the second day she met Bo Vik.", "2024-04-08"],
  ])("%s", (text, date) => expect(told(text, ["date"])).toContain(date));

  it("and of nothing where that has no length", () =>
    expect(
      told("Roca visited Oslo on April 7. On the last day she met Bo Vik.", ["date"]),
    ).not.toContain("2024-05-05"));
});

describe("what was reached, and what was not", () => {
  it("keeps its day, though it is to expire", () =>
    expect(
      told("The deal reached in Lima on November 24 expires on July 20.", ["date", "status"]),
    ).toEqual(["2023-11-24 | held", "2024-07-20 | planned expected"]));

  it("“without agreement” is none", () =>
    expect(
      told("The talks ended on Friday without agreement between Peru and Chile.", ["kind"]),
    ).toEqual(["CONSULT"]));
});
