import { describe, expect, it } from "vitest";
import { excerpt } from "#format/excerpt.ts";

const text = "The envoys\nmet on Monday in Oslo, and left again before the snow came.";

function cut(words: string, around: string, reach: number): string {
  const span = (of: string) => ({ start: text.indexOf(of), end: text.indexOf(of) + of.length });
  const { before, words: middle, after } = excerpt({ text }, span(words), span(around), reach);
  return `${before}[${middle}]${after}`;
}

describe("excerpt(article, words, around, reach)", () => {
  it("gives the context on one line, without ellipses if nothing is cut", () => {
    expect(cut("Monday", text, 80)).toBe(
      "The envoys met on [Monday] in Oslo, and left again before the snow came.",
    );
  });

  it("stays inside `around`", () => {
    expect(cut("met", "met on Monday", 80)).toBe("[met] on Monday");
  });

  it("cuts between words, with an ellipsis", () => {
    expect(cut("left", text, 12)).toBe("… Oslo, and [left] again …");
    expect(cut("left", text, 3)).toBe("… [left] …");
  });
});
