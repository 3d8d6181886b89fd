import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a paper is handed in on the day that the next sentence gives it", () => {
  it.each([
    [
      "Peru has filed a complaint against Chile. The suit, submitted on Friday, asks for a ruling.",
      "2024-05-03",
    ],
    [
      "Peru has lodged a protest with Chile. The note, delivered on Friday, asks for a reply.",
      "2024-05-03",
    ],
    ["Peru has sued Chile in Lima. The case was filed on Friday.", "2024-05-03"],
    [
      "Peru filed a complaint in March. The suit, submitted on Friday, asks for a ruling.",
      "2024-03",
    ],
    ["Peru has sent troops to Chile. The request was sent on Friday.", "../2024-05-06"],
  ])("%s", (text, date) => expect(told(text, ["date"])[0]).toBe(date));
});

describe("a deed is no later than the statement that tells it", () => {
  it.each([
    ["Peru has suspended Chile, the league said in a statement issued on Friday.", "../2024-05-03"],
    [
      "Peru has suspended Chile, the ministry said in a letter signed by Roca on Friday.",
      "../2024-05-03",
    ],
    [
      "Peru recalled its envoy in March, the ministry said in a statement issued on Friday.",
      "2024-03",
    ],
  ])("%s", (text, date) => expect(told(text, ["date"])).toEqual([date]));

  it("but what is said of another may be what it did", () =>
    expect(told("The ministry said Chile attacked Peru on Friday.", ["title", "date"])).toEqual([
      "Chile attacks Peru | 2024-05-03",
    ]));
});

describe("a day later is counted from the day, though a year was told after it", () => {
  it.each([
    [
      "The court ruled on January 27 in a case of 2008. Bo Holm and Ana Roca met in Lima a day later.",
      "2024-01-28",
    ],
    ["Bor seceded in 2008. Bo Holm and Ana Roca met in Lima a day later.", "../2024-05-06"],
  ])("%s", (text, date) =>
    expect(told(text, ["title", "date"])).toContain(`Bo Holm and Ana Roca meet in Lima | ${date}`),
  );
});
