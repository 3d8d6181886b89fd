import { describe, expect, it } from "vitest";
import { holdsLongWord, withoutKerning } from "#site/longWords.ts";

const long = "AV".repeat(600);

describe("holdsLongWord(value)", () => {
  it("finds one in any text of a value", () => {
    expect(holdsLongWord({ articles: [{ text: `They wrote ${long}.` }] })).toBe(true);
    expect(holdsLongWord({ notes: [{ source: null }, { source: long }] })).toBe(true);
  });

  it("is false for a long text of many words", () =>
    expect(holdsLongWord([{ text: "They met again. ".repeat(1000) }, null, 7])).toBe(false));
});

describe("withoutKerning(shell)", () => {
  it("marks the root element", () =>
    expect(withoutKerning('<html lang="en">')).toBe('<html data-kerning="none" lang="en">'));
});
