import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { bounds, parseEdtf, printEdtf } from "#model/edtf.ts";
import { tag } from "#loader/times/tag.ts";
import type { Timex } from "#loader/times/timex.ts";
import { timesIn } from "./marked.ts";

const pieces = constantFrom(
  ..."last next this early late the of a in on from to and between - , . 3 31 2008 1998-2003 May February Monday week year days ago later earlier first half quarter every two several recently morning 5 p.m. BC 1990s ’ “ ” — 𝒳 é".split(
    " ",
  ),
);

function isSound({ edtf }: Timex): boolean {
  if (edtf === null) return true;
  const { earliest, latest } = bounds(edtf);
  return earliest <= latest && parseEdtf(printEdtf(edtf)) !== null;
}

describe("findTimes(document, published) of any text", () => {
  it("gives spans that slice back, in order, with dates whose bounds are ordered", () => {
    const texts = oneof(
      string({ unit: "binary", maxLength: 80 }),
      array(pieces, { maxLength: 14 }).map((words) => words.join(" ")),
    );
    assert(
      property(texts, (text) => {
        let at = 0;
        for (const timex of timesIn(text)) {
          expect(timex.start).toBeGreaterThanOrEqual(at);
          expect(text.slice(timex.start, timex.end)).toBe(timex.text);
          at = timex.end;
          expect(isSound(timex)).toBe(true);
        }
        expect(timesIn(text)).toEqual(timesIn(text));
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  it.each([
    ["a million digits", "9".repeat(1_000_000)],
    ["a million letters", "a".repeat(1_000_000)],
    ["a long list", `${"3, 4, ".repeat(20_000)}5 May`],
    ["many weekdays", "Monday ".repeat(20_000)],
  ])("comes to an end on %s", (_, text) => {
    const found = tag(text, { start: 0, end: text.length });
    expect(found.length).toBeLessThanOrEqual(text.length / 3);
  });
});
