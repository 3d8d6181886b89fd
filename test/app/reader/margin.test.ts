import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { notesOf, place } from "#app/reader/margin.ts";
import { article, cancelled, corpus, met } from "../corpus.ts";

const [headline, first, second] = article.paragraphs;

describe("notesOf(paragraph, events)", () => {
  it("gives one number for each event, in order of telling", () => {
    if (!headline || !first || !second) throw new Error("three paragraphs");
    const ids = (of: typeof first) => notesOf(of, corpus.events).map(({ event }) => event.id);
    expect(ids(headline)).toEqual(["e-met", "e-cancelled"]);
    expect(ids(first)).toEqual(["e-met", "e-cancelled"]);
    expect(ids(second)).toEqual(["e-again", "e-earlier"]);
  });

  it("stands at the first of several passages in the paragraph", () => {
    if (!first) throw new Error("a paragraph");
    const [outer] = met.passages;
    const inner = { ...outer, start: outer.start + 4 };
    const [note, ...others] = notesOf(first, [{ ...met, passages: [inner, outer] }]);
    expect(note?.start).toBe(outer.start);
    expect(others).toEqual([]);
  });

  it("stands at the paragraph's start where a passage begins before it", () => {
    if (!second) throw new Error("a paragraph");
    const [passage] = cancelled.passages;
    const long = { ...passage, end: second.end };
    expect(notesOf(second, [{ ...cancelled, passages: [long] }])[0]?.start).toBe(second.start);
  });
});

describe("place(tops, size, line)", () => {
  const at = (tops: readonly number[]) =>
    place(tops, 24, 27).map(({ top, column }) => `${top}/${column}`);

  it("leaves numbers of different lines level with them", () =>
    expect(at([10, 37, 91])).toEqual(["10/0", "37/0", "91/0"]));

  it("puts two of one line side by side", () => expect(at([10, 10])).toEqual(["10/0", "10/1"]));

  it("moves a third down a line", () => expect(at([10, 10, 10])).toEqual(["10/0", "10/1", "37/0"]));

  it("makes room for what a number that moved stands in the way of", () =>
    expect(at([10, 10, 10, 37])).toEqual(["10/0", "10/1", "37/0", "37/1"]));

  it("never lets two touch, nor moves one up", () =>
    fc.assert(
      fc.property(fc.array(fc.nat(400), { maxLength: 30 }), (given) => {
        const tops = given.toSorted((a, b) => a - b);
        const slots = place(tops, 24, 27);
        for (const [i, slot] of slots.entries()) {
          expect(slot.top).toBeGreaterThanOrEqual(tops[i] ?? 0);
          const touching = slots
            .slice(0, i)
            .filter((s) => s.column === slot.column && Math.abs(s.top - slot.top) < 24);
          expect(touching).toEqual([]);
        }
      }),
    ));
});
