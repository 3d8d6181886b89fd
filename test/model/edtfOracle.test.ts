// Compares our values with edtf.js 4.11.1 where both support the same forms.
//
// Left out because edtf.js is wrong: parts of years before AD 100, and 28 February of year 0, which
// it gives two days.
// Different on purpose: open ends (edtf.js gives them no bound), seasons (ours start in March and
// winter runs into the next year; edtf.js starts the year with spring), and "about" on anything but
// a day, month or year (edtf.js has no syntax for it).

import edtf from "edtf";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bounds, type Edtf, type EdtfDate, parseEdtf, printEdtf } from "#model/edtf.ts";
import { aDate, anEdtf } from "./anEdtf.ts";

const dayLength = 86_400_000;

function isShared(value: EdtfDate): boolean {
  if (value.kind === "part" && (value.part <= 24 || value.year < 100)) return false;
  return !isOfTwoDays(value) && (isPlain(value) || !value.about);
}

/** 28 February of the leap year 0, which edtf.js ends a day late. */
function isOfTwoDays(value: EdtfDate): boolean {
  return value.kind === "day" && value.year === 0 && value.month === 2 && value.day === 28;
}

function isCommon(value: Edtf): boolean {
  if (value.kind !== "interval") return isShared(value);
  const { from, to } = value;
  if (from === null || to === null || isOfTwoDays(from) || isOfTwoDays(to)) return false;
  return isPlain(from) && isPlain(to) && isAfter(to, from);
}

/** edtf.js rejects an interval within one year, month or day. */
function isAfter(to: EdtfDate, from: EdtfDate): boolean {
  return bounds(to).earliest > bounds(from).latest;
}

/** edtf.js accepts only days, months and years as ends of an interval. */
function isPlain({ kind }: EdtfDate): boolean {
  return kind === "day" || kind === "month" || kind === "year";
}

function daysBy(text: string): { earliest: number; latest: number } {
  const { min, max } = edtf(text);
  return { earliest: Math.floor(min / dayLength), latest: Math.floor(max / dayLength) };
}

describe("printEdtf(value)", () => {
  it("is read by edtf.js as the same days", () => {
    fc.assert(
      fc.property(anEdtf.filter(isCommon), (value) => {
        expect(daysBy(printEdtf(value))).toEqual(bounds(value));
      }),
      { numRuns: 500 },
    );
  });
});

it("edtf.js still ends 28 February of the year 0 a day late", () => {
  const value = parseEdtf("0000-02-28");
  if (!value) throw new Error("That is a day.");
  expect(daysBy("0000-02-28").latest).toBe(bounds(value).latest + 1);
});

describe("parseEdtf(text)", () => {
  it("accepts no month or day that edtf.js rejects", () => {
    const numbers = fc.tuple(fc.integer({ min: 1000, max: 2999 }), fc.nat(45), fc.nat(35));
    fc.assert(
      fc.property(numbers, ([year, month, day]) => {
        const [m, d] = [month, day].map((n) => String(n).padStart(2, "0"));
        const taken = [`${year}-${m}`, `${year}-${m}-${d}`].filter((text) => parseEdtf(text));
        expect(() => taken.map(daysBy)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  it("differs in the days of a season, on purpose", () => {
    fc.assert(
      fc.property(
        aDate.filter((date) => date.kind === "part" && date.part <= 24 && !date.about),
        (date) => {
          expect(daysBy(printEdtf(date))).not.toEqual(bounds(date));
        },
      ),
    );
  });
});
