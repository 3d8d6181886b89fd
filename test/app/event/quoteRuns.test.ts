import { describe, expect, it } from "vitest";
import { quoteRuns } from "#app/event/quoteRuns.ts";
import { article, words } from "../corpus.ts";

const passage = words("The envoys met in Port Louis on Tuesday after a visit in March");

function shown(read: readonly string[]): string {
  return quoteRuns(
    article.text,
    passage,
    read.map((quote) => words(quote)),
  )
    .map(({ text, date }) => (date ? `[${text}]` : text))
    .join("");
}

describe("quoteRuns(text, passage, words)", () => {
  it("separates the words of the date", () =>
    expect(shown(["on Tuesday"])).toBe(
      "The envoys met in Port Louis [on Tuesday] after a visit in March",
    ));

  it("sorts them, and takes the first of two that overlap", () =>
    expect(shown(["in March", "a visit in", "on Tuesday"])).toBe(
      "The envoys met in Port Louis [on Tuesday] after [a visit in] March",
    ));

  it("ignores words outside the passage", () =>
    expect(shown(["in 2019", "March was called"])).toBe(passage.text));
});
