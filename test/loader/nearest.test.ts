import { describe, expect, it } from "vitest";
import { nearest, nearestWords } from "#loader/nearest.ts";

describe("nearest(word, candidates)", () => {
  const keys = ["published", "publisher", "url", "rights"];

  it.each([
    ["publised", "published"],
    ["Published", "published"],
    ["publihser", "publisher"],
    ["right", "rights"],
    ["ulr", "url"],
    ["rihgts", "rights"],
  ])("takes %s for %s", (word, meant) => expect(nearest(word, keys)).toBe(meant));

  it.each(["", "date", "author", "u"])("finds nothing near “%s”", (word) =>
    expect(nearest(word, keys)).toBeNull(),
  );
});

describe("nearestWords(text, words)", () => {
  const text = "The minister rejected a meeting with his counterpart, then left Vienna.";
  const near = (words: string) => {
    const span = nearestWords(text, words);
    return span && text.slice(span.start, span.end);
  };

  it.each([
    ["rejected the meeting", "rejected a meeting"],
    ["REJECTED A MEETING", "rejected a meeting"],
    ["leaves Vienna", "left Vienna"],
    ["he minister rejecte", "The minister rejected"],
  ])("finds near “%s” the words “%s”", (words, found) => expect(near(words)).toBe(found));

  it.each(["", "an election was held in Lisbon", "xyz"])("finds nothing near “%s”", (words) =>
    expect(near(words)).toBeNull(),
  );
});
