// Where an axis is marked and what stands there: days, months or years, as many as have room.

import { type Day, toCivil, toDay } from "#model/day.ts";
import { monthName, yearName } from "../calendar.ts";
import { percent, type Whole } from "./whole.ts";

export interface Tick {
  /** Percent. */
  readonly at: number;
  /** "12", "June", "2023"; the first one says more where nothing else does: "Mar 2021". Empty
   * without room. */
  readonly label: string;
  /** A year begins, among months; a month, among days. */
  readonly major: boolean;
}

interface TickStep {
  readonly unit: "day" | "month" | "year";
  readonly by: number;
}

const steps: readonly TickStep[] = [
  ...[1, 2, 7, 14].map((by) => ({ unit: "day", by }) as const),
  ...[1, 2, 3, 6].map((by) => ({ unit: "month", by }) as const),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((by) => ({ unit: "year", by }) as const),
];
const coarsest: TickStep = { unit: "year", by: 1000 };

const lengths = { day: 1, month: 30.4, year: 365.2 };

/** Weeks begin on a Monday: 5 January 1970. */
const aMonday: Day = 4;

/**
 * The finest ones of which there are about `most`, or fewer. `letter` is its width, percent: a label
 * that would meet the next tick is left out.
 */
export function toTicks(
  whole: Pick<Whole, "start" | "end">,
  most: number,
  letter: number,
): readonly Tick[] {
  const length = whole.end - whole.start;
  const step = steps.find(({ unit, by }) => length / (lengths[unit] * by) <= most) ?? coarsest;
  const days: Day[] = [];
  for (let i = before(whole.start, step); dayOf(i, step) < whole.end; i++) {
    const day = dayOf(i, step);
    if (day >= whole.start) days.push(day);
  }
  const names = days.map((day) => name(day, step));
  const unnamed = step.unit !== "year" && !names.some(({ major }) => major);
  const ticks = days.map((day, i) => {
    const { label, major } = names[i] ?? name(day, step);
    const more = i === 0 && unnamed ? ` ${larger(day, step)}` : "";
    return { at: percent(day, whole), label: label + more, major };
  });
  return ticks.map((tick, i) => {
    const room = (ticks[i + 1]?.at ?? 100) - tick.at;
    return room < letter * (tick.label.length + 1) ? { ...tick, label: "" } : tick;
  });
}

/** Counted from the year 0, or from a Monday: the last step that begins no later than a day. */
function before(start: Day, { unit, by }: TickStep): number {
  const day = Math.floor(start);
  const { year, month } = toCivil(day);
  if (unit === "day") return Math.floor((day - aMonday) / by);
  return Math.floor((unit === "month" ? year * 12 + month - 1 : year) / by);
}

function dayOf(i: number, { unit, by }: TickStep): Day {
  if (unit === "day") return i * by + aMonday;
  if (unit === "year") return toDay({ year: i * by, month: 1, day: 1 });
  const year = Math.floor((i * by) / 12);
  return toDay({ year, month: i * by - year * 12 + 1, day: 1 });
}

function name(day: Day, { unit, by }: TickStep): Pick<Tick, "label" | "major"> {
  const { year, month, day: ofMonth } = toCivil(day);
  const short = monthName(month, "short");
  // A wide step at the astronomical year -500 is called what it stands for: 500 BC.
  if (unit === "year")
    return { label: yearName(by >= 100 && year < 0 ? year + 1 : year), major: false };
  if (unit === "day")
    return ofMonth <= by
      ? { label: `${ofMonth} ${short}`, major: true }
      : { label: String(ofMonth), major: false };
  return month === 1 ? { label: yearName(year), major: true } : { label: short, major: false };
}

/** The month of a day, the year of a month. */
function larger(day: Day, { unit }: TickStep): string {
  const { year, month } = toCivil(day);
  return unit === "day" ? monthName(month, "short") : yearName(year);
}
