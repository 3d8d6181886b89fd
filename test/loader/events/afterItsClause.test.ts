import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("what came after a deed with a date has none of what was told before", () => {
  it.each([
    [
      "Peru cut ties in 2009 but resumed them after Chile apologised in 2012.",
      "Peru resumes the ties | 2012-01-01/2024-05-06",
    ],
    [
      "Peru imposed an embargo on Chile in May 1994 and lifted it after they signed an accord in July 1995.",
      "Peru lifts the embargo | 1995-07-01/2024-05-06",
    ],
    [
      "Peru freed ten men after Chile freed its envoy on 26 April.",
      "Peru frees ten men | 2024-04-26/2024-05-06",
    ],
  ])("%s", (text, line) => expect(told(text, ["title", "date"])).toContain(line));

  it.each([
    [
      "Peru recalled its envoy on 26 April and closed its border after Chile shelled Lima in March.",
      "Peru closes its border | 2024-04-26",
    ],
    [
      "Peru freed ten men two days after Chile freed its envoy on 26 April.",
      "Peru frees ten men | 2024-04-28",
    ],
    [
      "Peru cut ties in 2009 and resumed them in 2012 after Chile apologised in 2011.",
      "Peru resumes the ties | 2012",
    ],
  ])("but a date that fits it keeps: %s", (text, line) =>
    expect(told(text, ["title", "date"])).toContain(line),
  );
});

describe("what is done when something with a date happens has that date, and none of an aside", () => {
  it.each([
    [
      "A first truce, signed on 23 January, was broken when rebels attacked Lima in February.",
      "A first truce is broken | 2024-02",
    ],
    [
      "The truce, signed on 23 January, collapsed when rebels attacked Lima in February.",
      "Truce is broken off | 2024-02",
    ],
  ])("%s", (text, line) => expect(told(text, ["title", "date"])).toContain(line));
});
