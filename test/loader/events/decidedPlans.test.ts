import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("who decides on plans does so on the day behind them", () => {
  it.each([
    ["Peru approved plans for strikes on Friday.", "2024-05-03"],
    ["Peru approved plans for a new mission on Friday.", "2024-05-03"],
    ["Peru approved plans to send troops on Friday.", "2024-05-03"],
    ["Peru endorsed proposals for a summit on Friday.", "2024-05-03"],
    ["Peru rejected plans for a referendum on Friday.", "2024-05-03"],
    ["Peru rejected an offer of new talks on Friday.", "2024-05-03"],
  ])("%s", (text, date) => expect(told(text, ["date"])).toEqual([date]));

  it("but not where the day is that of the summit, or the deciding is to come", () => {
    expect(told("Ministers approved plans for the summit on Friday.", ["title", "date"])).toContain(
      "Summit is to be held | 2024-05-10",
    );
    expect(told("Peru will approve plans for strikes on Friday.", ["date"])).toEqual([
      "2024-05-10",
    ]);
  });
});

describe("a code of conduct is a thing, and nobody conducts", () => {
  it.each([
    ["Peru and Chile signed a code of conduct on Friday.", "2024-05-03"],
    ["Peru and Chile signed a code of conduct on 2 May.", "2024-05-02"],
  ])("%s", (text, date) =>
    expect(told(text, ["title", "date"])).toEqual([
      `Peru and Chile sign a code of conduct | ${date}`,
    ]),
  );
});

describe("plans agreed on a day are agreed then", () => {
  it.each([
    "Peru agreed plans for sanctions on Friday.",
    "Peru agreed on plans for sanctions on Friday.",
  ])("%s", (text) => expect(told(text, ["date"])).toEqual(["2024-05-03"]));
});
