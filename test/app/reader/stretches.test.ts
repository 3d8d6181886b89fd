import { describe, expect, it } from "vitest";
import { notesOf } from "#app/reader/margin.ts";
import { isToldIn, toRuns } from "#app/reader/marks.ts";
import { firstOf, toPlain, toStretches } from "#app/reader/stretches.ts";
import { article, corpus } from "../corpus.ts";

describe("toStretches(article, events)", () => {
  /** The same paragraphs over and over, each with all events: sixty times as long. */
  const { paragraphs, text } = article;
  const turns = Array.from({ length: 60 }, (_, i) => i * text.length);
  const long = {
    ...article,
    paragraphs: turns.flatMap((by) =>
      paragraphs.map((each) => ({ ...each, start: each.start + by, end: each.end + by })),
    ),
  };
  const stretches = toStretches(long, corpus.events);
  const plain = toPlain(long);

  it("holds every paragraph once, in order, marked and plain", () => {
    for (const all of [stretches.map((each) => each.marked()), plain])
      expect(all.flat().map(({ paragraph }) => paragraph)).toEqual(long.paragraphs);
  });

  it("marks what a search through all events for each paragraph would", () => {
    for (const { paragraph, runs, notes } of stretches.flatMap((each) => each.marked())) {
      const here = corpus.events.filter((event) => isToldIn(event, paragraph));
      expect(runs).toEqual(toRuns(paragraph, here));
      expect(notes).toEqual(notesOf(paragraph, here));
    }
  });

  it("knows which events it tells, and marks nothing until asked", () => {
    const [first, ...others] = stretches;
    expect([...(first?.events ?? [])].toSorted()).toEqual(
      corpus.events.map(({ id }) => id).toSorted(),
    );
    expect(others.every(({ events }) => events.size === 0)).toBe(true);
    expect(plain.flat().every(({ runs }) => runs.length === 1)).toBe(true);
  });
});

describe("firstOf(length, is)", () => {
  it("is the least for which it holds, or the length", () => {
    expect(firstOf(10, (i) => i >= 7)).toBe(7);
    expect(firstOf(10, () => true)).toBe(0);
    expect(firstOf(10, () => false)).toBe(10);
  });
});
