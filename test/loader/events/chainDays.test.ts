import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const days = (text: string) => told(text, ["title", "date"]);

describe("a chain of verbs", () => {
  it.each([
    [
      "Peru recalled its ambassador on Friday, closed the border and expelled two Chilean diplomats.",
      ["2024-05-03", "2024-05-03", "2024-05-03"],
    ],
    [
      "The Peruvian president on Friday dissolved parliament, dismissed the prime minister and expelled two envoys.",
      ["2024-05-03", "2024-05-03", "2024-05-03"],
    ],
  ])("is done on the day of the first: %s", (text, dates) =>
    expect(told(text, ["date"])).toEqual(dates),
  );

  it("leaves a later one the day that it has", () =>
    expect(
      told(
        "Peru recalled its ambassador on Thursday, closed the border on Friday and expelled two envoys.",
        ["date"],
      ),
    ).toEqual(["2024-05-02", "2024-05-03", "2024-05-03"]));

  it("takes no year from an aside", () =>
    expect(
      days("Peru, which cut ties in 2009, recalled its envoy, closed the border and left."),
    ).not.toContain("Peru closes the border | 2009"));
});

describe("a day by which something is promised", () => {
  it("is to come, and of no deed", () =>
    expect(days("Peru dismissed its prime minister and promised elections by October.")).toEqual([
      "Peru dismisses its prime minister | ../2024-05-06",
      "Peru promises elections | ../2024-05-06",
      "Peru’s elections are to be held | 2024-05-06/2024-10-31",
    ]));
});
