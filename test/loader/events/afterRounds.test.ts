import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("rounds of talks before an accord were on other days", () => {
  it.each([
    [
      "Peru and Chile signed an accord on 3 May after ten rounds of negotiations.",
      ["Peru and Chile sign an accord after ten rounds of negotiations | 2024-05-03"],
    ],
    [
      "Peru and Chile reached a deal on Friday following several rounds of talks in Lima.",
      ["Peru and Chile reach a deal following several rounds of talks in Lima | 2024-05-03"],
    ],
  ])("%s", (text, events) => expect(told(text, ["title", "date"])).toEqual(events));

  it("but one round, and days of talks, are told", () => {
    expect(
      told("Peru signed the accord on Friday after two days of talks with Chile in Lima.", [
        "title",
        "date",
      ]),
    ).toContain("Peru meets Chile in Lima | 2024-05-03");
  });

  it("what is done after a round of talks is told beside it", () =>
    expect(
      told("Peru lifted the ban on Friday after a round of talks with Chile.", ["title"]),
    ).toEqual(["Peru lifts the ban after a round of talks with Chile", "Peru meets Chile"]));
});

describe("what is done behind “and” says nothing of what was done before", () => {
  it("fought a war and signed a treaty", () =>
    expect(
      told(
        "Peru and Chile fought a war in July 1969 and signed a peace treaty in Lima in May 1980.",
        ["title", "date"],
      ),
    ).toEqual([
      "Peru and Chile fight a war | 1969-07",
      "Peru and Chile sign a peace treaty in Lima | 1980-05",
    ]));

  it("but a participle right behind a noun tells of it", () =>
    expect(
      told("Chile welcomed the accord reached in Lima on Friday by Peru and Ecuador.", ["date"]),
    ).toContain("2024-05-03"));
});
