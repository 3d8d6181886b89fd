import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a month behind what ended it, or what is called off, is the verb's", () => {
  it.each([
    [
      "Peru and Chile went to war in 1991, and the fighting ended with a truce in May 1994.",
      "1994-05",
    ],
    [
      "Peru freed 26 men in December but called off a fourth release in late March.",
      "2024-03-21/2024-03-31",
    ],
  ])("%s", (text, date) => expect(told(text, ["date"]).at(-1)).toBe(date));

  it("but a war that ended so began before", () =>
    expect(told("Peru and Chile fought a war that ended with a truce in 1994.", ["date"])).toEqual([
      "../1994-12-31",
    ]));
});
