import { describe, expect, it } from "vitest";
import { happeningReasons, timeReasons } from "#model/coverage.ts";
import {
  byReason,
  happeningReasonWords,
  keyWords,
  timeReasonWords,
  timeUseWords,
} from "#format/coverage.ts";

describe("the reasons", () => {
  it("are distinct sentences", () => {
    for (const words of [happeningReasonWords, timeReasonWords]) {
      const sentences = Object.values<string>(words);
      for (const sentence of sentences) expect(sentence).toMatch(/^[“\p{Lu}].+[^ ]\.$/u);
      expect(new Set(sentences).size).toBe(sentences.length);
    }
  });

  it("cover everything that the loader can report", () => {
    expect(Object.keys(happeningReasonWords).toSorted()).toEqual(happeningReasons.toSorted());
    expect(Object.keys(timeReasonWords).toSorted()).toEqual(timeReasons.toSorted());
    expect(Object.keys(timeUseWords)).toHaveLength(4);
  });
});

describe("byReason(reasons, all, reasonOf)", () => {
  it("groups in the order of the reasons, without empty groups", () => {
    const all = ["b1", "a1", "x", "b2"];
    const of = (one: string) => (one === "x" ? null : one.charAt(0));
    expect(byReason(["a", "b", "c"], all, of)).toEqual([
      { reason: "a", members: ["a1"] },
      { reason: "b", members: ["b1", "b2"] },
    ]);
  });
});

describe("keyWords(keys)", () => {
  it("says a sidecar’s keys in words", () => {
    expect(keyWords(["date", "who", "says"])).toBe("date, who took part, who says so");
    expect(keyWords([])).toBe("");
  });
});
