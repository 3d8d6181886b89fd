import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a few days after what was in a year are of that year", () => {
  it.each([
    ["Last year, rebels seized 21 sailors, who were freed three days later.", "2023~"],
    ["In 2021 rebels seized 21 sailors, who were freed a week later.", "2021~"],
    [
      "In 2021 Peru recalled its envoy to Chile. Three days later Chile closed the border.",
      "2021~",
    ],
  ])("%s", (text, date) => expect(told(text, ["date"])[1]).toBe(date));

  it("but not of a year that only names an age", () =>
    expect(
      told("The club was founded in 1920. Three days later Chile closed the border.", ["date"]),
    ).toEqual(["../2024-05-06"]));
});

describe("who were freed stand before the time", () => {
  it.each([
    [
      "Rebels seized 21 Peruvian sailors in May 2021, who were freed three days later.",
      "21 Peruvian sailors are freed | 2021-05~",
    ],
    [
      "Rebels seized two envoys on Friday, who were freed on Sunday.",
      "Two envoys are freed | 2024-05-05",
    ],
    [
      "Peru recalled its ambassador to Chile in March, who returned in April.",
      "Peruvian ambassador to Chile returns | 2024-04",
    ],
  ])("%s", (text, line) => expect(told(text, ["title", "date"])[1]).toBe(line));
});

describe("days after an attack in a month are counted from some day of it", () => {
  it.each([
    [
      "Protesters stormed the embassy in March 2021. Peru expelled two envoys two days after the attack.",
      "2021-03-03/2021-04-02",
    ],
    [
      "Protesters stormed the embassy on 2 May. Peru expelled two envoys two days after the attack.",
      "2024-05-04",
    ],
  ])("%s", (text, date) => expect(told(text, ["date"])[1]).toBe(date));

  it("but none are counted from a year", () =>
    expect(
      told(
        "Protesters stormed the embassy in 2021. Peru expelled two envoys two days after the attack.",
        ["date"],
      ),
    ).toContain("../2024-05-06"));
});

describe("a refusal after which something was done came first", () => {
  it.each([
    ["Peru was suspended in September 2021 after Roca refused to call elections.", "../2021-09-30"],
    [
      "Vik boycotted a summit in Lima in 2021 after Peru had declined to host the Chilean president.",
      "../2021-12-31",
    ],
  ])("%s", (text, date) => expect(told(text, ["date"])).toContain(date));
});
