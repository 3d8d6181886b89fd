// Arbitrary EDTF values of every supported form, for property tests.

import * as fc from "fast-check";
import { daysInMonth } from "#model/day.ts";
import { bounds, type Edtf, type EdtfDate, type PartOfYear } from "#model/edtf.ts";

const parts: readonly PartOfYear[] = [21, 22, 23, 24, 33, 34, 35, 36, 40, 41];
/** 2500 BC to 3000 AD. */
const year = fc.integer({ min: -2499, max: 3000 });
const month = fc.integer({ min: 1, max: 12 });

const exact: fc.Arbitrary<EdtfDate> = fc.oneof(
  fc
    .record({
      kind: fc.constant("day" as const),
      year,
      month,
      day: fc.integer({ min: 1, max: 31 }),
    })
    .filter((date) => date.day <= daysInMonth(date.year, date.month)),
  fc.record({ kind: fc.constant("month" as const), year, month }),
  fc.record({ kind: fc.constant("part" as const), year, part: fc.constantFrom(...parts) }),
  fc.record({ kind: fc.constant("year" as const), year }),
  fc.record({ kind: fc.constant("decade" as const), decade: fc.integer({ min: 0, max: 299 }) }),
  fc.record({ kind: fc.constant("century" as const), century: fc.integer({ min: 0, max: 29 }) }),
);

export const aDate: fc.Arbitrary<EdtfDate> = fc
  .tuple(exact, fc.boolean())
  .map(([date, about]) => (about ? { ...date, about } : date));

const anInterval: fc.Arbitrary<Edtf> = fc
  .tuple(fc.option(aDate), fc.option(aDate))
  .filter(([from, to]) => from !== null || to !== null)
  .map(([from, to]): Edtf => ({ kind: "interval", from, to }))
  .filter((value) => bounds(value).earliest <= bounds(value).latest);

export const anEdtf: fc.Arbitrary<Edtf> = fc.oneof(aDate, anInterval);
