// Where an event stands as told and as it happened, and how the columns are named: pure.
//
// Places are in columns and rows, lengths in rem, so nothing here depends on the window's zoom.

import { type Civil, daysInMonth, parseDay, toCivil } from "#model/day.ts";
import type { NewsEvent, When } from "#model/event.ts";
import { monthName, yearName, yearOf } from "#format/calendar.ts";
import { type Jump, toJumps } from "#format/jumps.ts";

export interface ToldPlace {
  readonly event: NewsEvent;
  /** From 0: in order of telling, and in order of happening. */
  readonly row: number;
  readonly column: number;
  /** How the story comes here; null for the first event told. */
  readonly jump: Jump | null;
}

/** `happened` are dated events in order of happening, `told` the same ones in order of telling. */
export function toPlaces(
  happened: readonly NewsEvent[],
  told: readonly NewsEvent[],
): readonly ToldPlace[] {
  const columns = new Map(happened.map(({ id }, i) => [id, i]));
  const jumps = toJumps(told);
  return told.map((event, row) => ({
    event,
    row,
    column: columns.get(event.id) ?? row,
    jump: jumps[row - 1] ?? null,
  }));
}

/** Heavy or thin; dashed where the order of the two is not known. */
export const strokes = ["on", "on open", "back", "back open"] as const;
export type Stroke = (typeof strokes)[number];

/** The path through the places, a line per step. */
export function toPath(
  places: readonly ToldPlace[],
): readonly { readonly stroke: Stroke; readonly d: string }[] {
  return places.flatMap(({ row, column, jump }, i) => {
    const from = places[i - 1];
    if (!from || !jump) return [];
    const way = jump.back ? "back" : "on";
    const d = `M${from.column + 0.5} ${from.row + 0.5}L${column + 0.5} ${row + 0.5}`;
    return [{ stroke: jump.open ? (`${way} open` as const) : way, d }];
  });
}

export interface Name {
  readonly column: number;
  /** How many columns it names. */
  readonly span: number;
  /** From top to bottom; none where there is no room for it. */
  readonly lines: readonly string[];
}

/** Names of neighbouring columns. */
export interface ColumnNames {
  /** Months or years, of dates that have no days to name. */
  readonly alone: readonly Name[];
  /** Months, above their days. */
  readonly over: readonly Name[];
  readonly days: readonly Name[];
}

/**
 * Neighbours of one date share a name. `step` is the width of a column, rem; `published` is
 * `2023-06-18`, whose year is left out.
 */
export function toNames(
  happened: readonly NewsEvent[],
  published: string | null,
  step: number,
): ColumnNames {
  const year = yearOf(published);
  const dates = happened.map(({ when }) => dateOf(when, year));
  const hasDays = (column: number) => dates[column]?.days.length !== 0;
  const months = dates.map(({ months: lines }, column) => ({ lines, apart: hasDays(column) }));
  const days = dates.map((date) => ({ lines: date.days, apart: date.months.join(" ") }));
  const all = toRuns(months);
  const fit = (run: Name, most: number): Name => {
    const free = run.column === 0 || run.column + run.span === dates.length ? beside : -space;
    return { ...run, lines: inLines(run.lines, run.span * step + free, most) };
  };
  return {
    alone: all.filter(({ column }) => !hasDays(column)).map((run) => fit(run, 3)),
    over: all.filter(({ column }) => hasDays(column)).map((run) => fit(run, 1)),
    days: toRuns(days).map((run) => fit(run, 2)),
  };
}

interface ColumnDates {
  /** In parts, which may stand below each other. */
  readonly months: readonly string[];
  /** Empty where months say all. */
  readonly days: readonly string[];
}

function dateOf(when: When | null, year: number | null): ColumnDates {
  const [from, to] = [civilOf(when?.earliest), civilOf(when?.latest)];
  const [a, b] = [from ?? to, to ?? from];
  if (!a || !b) return { months: [], days: [] };
  const ofYear = (civil: Civil) => (civil.year === year ? [] : [yearName(civil.year)]);
  if (a.year !== b.year) {
    return a.month === 1 && b.month === 12
      ? { months: [`${yearName(a.year)}–`, yearName(b.year)], days: [] }
      : {
          months: [
            `${month(a)}${ofYear(a)
              .map((name) => ` ${name}`)
              .join("")}–`,
            month(b),
            ...ofYear(b),
          ],
          days: [],
        };
  }
  if (a.month !== b.month) {
    if (a.month === 1 && b.month === 12) return { months: [yearName(a.year)], days: [] };
    return { months: [`${month(a)}–`, month(b), ...ofYear(a)], days: [] };
  }
  const whole = a.day === 1 && b.day === daysInMonth(b.year, b.month);
  const months = [month(a), ...ofYear(a)];
  if (whole) return { months, days: [] };
  if (!from) return { months, days: ["by", `${b.day}`] };
  if (!to) return { months, days: ["from", `${a.day}`] };
  if (a.day === b.day) return { months, days: [`${a.day}`] };
  return { months, days: [`${a.day}${when?.extent === "throughout" ? "–" : "⋯"}`, `${b.day}`] };
}

function month(civil: Civil): string {
  return monthName(civil.month, "short");
}

function civilOf(day: string | null | undefined): Civil | null {
  const parsed = day ? parseDay(day) : null;
  return parsed === null ? null : toCivil(parsed);
}

interface Part {
  readonly lines: readonly string[];
  /** Neighbours that differ in this have names of their own. */
  readonly apart: string | boolean;
}

/** Neighbours with the same name share it. */
function toRuns(parts: readonly Part[]): readonly Name[] {
  const runs: Name[] = [];
  for (const [column, { lines, apart }] of parts.entries()) {
    const last = runs.at(-1);
    const before = parts[column - 1];
    if (last && before?.apart === apart && before.lines.join(" ") === lines.join(" ")) {
      runs[runs.length - 1] = { ...last, span: last.span + 1 };
    } else runs.push({ column, span: 1, lines });
  }
  return runs;
}

/** As few lines as fit into the width; none if they do not. */
function inLines(parts: readonly string[], width: number, most: number): readonly string[] {
  if (parts.length === 0) return [];
  const [first = "", second = "", ...rest] = parts;
  const ways = [[join(parts)], [join([first, second]), ...rest], parts];
  const fitting = ways.find(
    (lines) => lines.length <= most && lines.every((line) => line.length * letter <= width),
  );
  return fitting ?? [];
}

/** Between names, rem. */
const space = 0.1875;
/** Free beside the first column and the last one, rem. */
const beside = 0.625;
/** Of a letter or figure at 11 px, rem: rather too wide than too narrow. */
const letter = 0.37;

/** With a space, but not behind a dash or dots. */
function join(parts: readonly string[]): string {
  return parts.join(" ").replaceAll(/(?<=[–⋯]) /g, "");
}
