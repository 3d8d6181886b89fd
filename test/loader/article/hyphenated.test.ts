import { describe, expect, it } from "vitest";
import { toTokens } from "#loader/article/segment.ts";

const words = (text: string) =>
  toTokens(text, { start: 0, end: text.length }).flatMap((run) =>
    run.map(({ lower, lemma }) => (lower === lemma ? lower : `${lower} (${lemma})`)),
  );

describe("a noun spelled with a hyphen", () => {
  it.each([
    ["A cease-fire held.", "ceasefire"],
    ["Air-strikes went on.", "airstrikes (airstrike)"],
    ["the pull-out of troops", "pullout"],
    ["a closed-door meeting", "closeddoor"],
  ])("is one word: %s", (text, word) => expect(words(text)).toContain(word));

  it.each(["They cease fire.", "a stand-in", "cease - fire"])("is not found in “%s”", (text) =>
    expect(words(text).filter((word) => word.length > 7)).toEqual([]),
  );

  it("keeps its span and its spelling", () => {
    const text = "The cease-fire held.";
    const [, token] = toTokens(text, { start: 0, end: text.length })[0] ?? [];
    expect(text.slice(token?.start, token?.end)).toBe("cease-fire");
    expect(token?.text).toBe("cease-fire");
  });
});
