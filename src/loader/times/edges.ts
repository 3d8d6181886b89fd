// "early", "mid", "late", "the beginning of", "the end of": which stretch of a period custom means.

import { type Day, toCivil } from "#model/day.ts";
import { type Bounds, between, type Edtf } from "#model/edtf.ts";
import { monthsAway, type CalendarPoint, pointBounds, pointOf, stepped, toEdtf } from "./point.ts";
import type { Edge, Unit } from "./spec.ts";

type EdgeCut = Exclude<Edge, "earlier" | "later">;

/** First and last month of a year, counted from 1, and the words for them. */
const ofYear: Readonly<Record<EdgeCut, readonly [number, number, string]>> = {
  early: [1, 3, "the first three months"],
  start: [1, 2, "the first two months"],
  mid: [5, 8, "May to August"],
  late: [10, 12, "the last three months"],
  end: [11, 12, "the last two months"],
};

/** First and last day of a month; 31 stands for the last. */
const ofMonth: Readonly<Record<EdgeCut, readonly [number, number, string]>> = {
  early: [1, 10, "the first third"],
  start: [1, 10, "the first third"],
  mid: [11, 20, "the middle third"],
  late: [21, 31, "the last third"],
  end: [21, 31, "the last third"],
};

/** First and last day of a week, 0 is Monday. */
const ofWeek: Readonly<Record<EdgeCut, readonly [number, number, string]>> = {
  early: [0, 2, "Monday to Wednesday"],
  start: [0, 1, "Monday and Tuesday"],
  mid: [1, 3, "Tuesday to Thursday"],
  late: [3, 6, "Thursday to Sunday"],
  end: [4, 6, "Friday to Sunday"],
};

/** First and last third of anything else, in tenths. */
const ofOther: Readonly<Record<EdgeCut, readonly [number, number, string]>> = {
  early: [0, 3, "about the first third"],
  start: [0, 2, "about the first fifth"],
  mid: [3, 7, "about the middle"],
  late: [7, 10, "about the last third"],
  end: [8, 10, "about the last fifth"],
};

export interface SpokenStretch {
  readonly edtf: Edtf;
  /** "the last three months" */
  readonly words: string;
}

/** The stretch of `point` that an edge means, or null for a day. */
export function cut(point: CalendarPoint, edge: EdgeCut): SpokenStretch | null {
  switch (point.unit) {
    case "day":
    case "weekend":
      return null;
    case "week": {
      const [first, last, words] = ofWeek[edge];
      return days(point.monday + first, point.monday + last, words);
    }
    case "month": {
      const [first, last, words] = ofMonth[edge];
      const { earliest, latest } = pointBounds(point);
      return days(earliest + first - 1, Math.min(latest, earliest + last - 1), words);
    }
    case "year": {
      const [first, last, words] = ofYear[edge];
      return { edtf: fromMonthToMonth(point.year, first, last), words };
    }
    case "part":
    case "decade":
    case "century":
      return tenths(point, edge);
  }
}

function days(earliest: Day, latest: Day, words: string): SpokenStretch {
  return { edtf: between({ earliest, latest }), words };
}

function fromMonthToMonth(year: number, first: number, last: number): Edtf {
  return {
    kind: "interval",
    from: { kind: "month", year, month: first },
    to: { kind: "month", year, month: last },
  };
}

/** In whole months for a part of a year, in whole years for a decade or century. */
function tenths(point: CalendarPoint, edge: EdgeCut): SpokenStretch {
  const [first, last, words] = ofOther[edge];
  const { earliest, latest } = pointBounds(point);
  const { year, month } = toCivil(earliest);
  const end = toCivil(latest);
  if (point.unit === "part") {
    const length = (end.year - year) * 12 + end.month - month + 1;
    const from = monthsAway({ year, month }, Math.floor((first * length) / 10));
    const to = monthsAway({ year, month }, Math.ceil((last * length) / 10) - 1);
    return {
      edtf: spanning({ earliest: pointBounds(from).earliest, latest: pointBounds(to).latest }),
      words,
    };
  }
  const length = end.year - year + 1;
  return {
    edtf: {
      kind: "interval",
      from: { kind: "year", year: year + Math.floor((first * length) / 10) },
      to: { kind: "year", year: year + Math.ceil((last * length) / 10) - 1 },
    },
    words,
  };
}

/** An interval in months where both ends are ends of months, else in days. */
function spanning({ earliest, latest }: Bounds): Edtf {
  const from = toCivil(earliest);
  const to = toCivil(latest);
  if (from.day !== 1 || toCivil(latest + 1).day !== 1) return between({ earliest, latest });
  const month = { kind: "month", year: from.year, month: from.month } as const;
  if (from.year === to.year && from.month === to.month) return month;
  return { kind: "interval", from: month, to: { kind: "month", year: to.year, month: to.month } };
}

export interface EdgePiece {
  readonly edtf: Edtf;
  /** The unit of the calendar that it is, where it is one. */
  readonly point: CalendarPoint | null;
}

/**
 * The nth day, week, month, year, decade or half of a period, -1 the last; null where it has none.
 * The weeks of a month are counted from its first day.
 */
export function nthOf(point: CalendarPoint, nth: number, unit: Unit | "half"): EdgePiece | null {
  const { earliest, latest } = pointBounds(point);
  if (unit === "half") return halfOfPoint(point, nth === 1 ? 1 : -1);
  if (unit === "week") {
    const first = nth < 0 ? latest - 6 : earliest + 7 * (nth - 1);
    const piece = { earliest: first, latest: Math.min(latest, first + 6) };
    return piece.latest < piece.earliest ? null : { edtf: between(piece), point: null };
  }
  const first = pointOf(unit, earliest);
  const piece = nth < 0 ? pointOf(unit, latest) : stepped(first, nth - 1);
  const within = pointBounds(piece);
  if (within.earliest < earliest || within.latest > latest) return null;
  return { edtf: toEdtf(piece), point: piece };
}

function halfOfPoint(point: CalendarPoint, which: 1 | -1): EdgePiece {
  if (point.unit === "year") {
    const half: CalendarPoint = { unit: "part", year: point.year, part: which === 1 ? 40 : 41 };
    return { edtf: toEdtf(half), point: half };
  }
  const { earliest, latest } = pointBounds(point);
  const middle = earliest + Math.floor((latest - earliest) / 2);
  const half = which === 1 ? { earliest, latest: middle } : { earliest: middle + 1, latest };
  return { edtf: between(half), point: null };
}
