import { describe, expect, it } from "vitest";
import { type Captures, matchAt, mayBegin, toPattern } from "#loader/times/pattern.ts";
import { rows } from "#loader/times/tag.ts";
import { toWords } from "#loader/times/toWords.ts";
import { isTag } from "#loader/times/word.ts";

const wordsOf = (text: string) => toWords(text, { start: 0, end: text.length });
const captures: Captures = { tags: [], words: [], count: 0 };

describe("mayBegin", () => {
  const begins = (source: string, text: string) => {
    const [word, next = null] = wordsOf(text);
    return word !== undefined && mayBegin(toPattern(source, isTag), word, next);
  };

  it("is so where the first two words fit", () => {
    expect(begins("the last {unit} of", "the last week")).toBe(true);
    expect(begins("the? last {unit}", "last week")).toBe(true);
    expect(begins("next|this {unit}", "this month")).toBe(true);
  });

  it("is so where the pattern ends before the second", () => {
    expect(begins("{weekday}", "Monday rained")).toBe(true);
    expect(begins("{weekday} ,?", "Monday")).toBe(true);
  });

  it("is not so where one of them does not fit, or is missing", () => {
    expect(begins("the last {unit}", "the first week")).toBe(false);
    expect(begins("{weekday} {partOfDay}", "Monday")).toBe(false);
    expect(begins("{weekday}", "rain Monday")).toBe(false);
  });

  it("leaves out no pattern that matches", () => {
    const words = wordsOf(
      "Late last year, on the morning of Monday, 3 May 2010, at 5 p.m., two and a half weeks before Christmas Day",
    );
    const matching = rows.flatMap(({ pattern: source }) => {
      const pattern = toPattern(source, isTag);
      return words.flatMap((word, at) =>
        matchAt(pattern, words, at, captures) > at
          ? [{ source, begins: mayBegin(pattern, word, words[at + 1] ?? null) }]
          : [],
      );
    });
    expect(matching.length).toBeGreaterThan(10);
    expect(matching.filter(({ begins: so }) => !so)).toEqual([]);
  });
});
