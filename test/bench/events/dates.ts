// Whether two dates may be the same. A date with "about" is widened a little. An open end counts as
// two years, so that an unknown start does not match everything.

import { bounds, type Edtf, type EdtfDate, parseEdtf } from "#model/edtf.ts";

const openEnd = 730;

/** Days, both ends inclusive; an open end is ±Infinity. */
export interface Range {
  readonly earliest: number;
  readonly latest: number;
  /** Days by which "about" widens each end. */
  readonly slack: number;
}

export function toRange(edtf: string | null): Range | null {
  const value = edtf === null ? null : parseEdtf(edtf);
  return value === null ? null : { ...bounds(value), slack: slackOf(value) };
}

function slackOf(value: Edtf): number {
  if (value.kind !== "interval") return value.about === true ? slackOfUnit(value) : 0;
  const isAbout = value.from?.about === true || value.to?.about === true;
  const unit = value.from ?? value.to;
  return isAbout && unit !== null ? slackOfUnit(unit) : 0;
}

function slackOfUnit({ kind }: EdtfDate): number {
  switch (kind) {
    case "day":
      return 3;
    case "month":
    case "part":
      return 15;
    case "year":
    case "decade":
    case "century":
      return 90;
  }
}

export function isSame(a: Range, b: Range): boolean {
  return a.earliest === b.earliest && a.latest === b.latest;
}

export function isOverlapping(a: Range, b: Range): boolean {
  const [x, y] = [reach(a), reach(b)];
  return x.earliest <= y.latest && y.earliest <= x.latest;
}

/** The number of days in the range. */
export function daysIn({ earliest, latest }: Range): number {
  return latest - earliest + 1;
}

function reach({ earliest, latest, slack }: Range): Pick<Range, "earliest" | "latest"> {
  const from = earliest === -Infinity ? latest - openEnd : earliest;
  const to = latest === Infinity ? earliest + openEnd : latest;
  return { earliest: from - slack, latest: to + slack };
}
