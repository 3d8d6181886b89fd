// Bins: one mark for bars of a lane that are too close to tell apart. Which events share a bin depends
// only on the zoom: moving the window changes no bin.
//
// A lane of few events is binned as a whole, by what can be seen of each bar. In a fuller one only the
// stretches of time that are near the window are, by the lengths that bars have: bins are ranges of the
// stock, whose events are never looked at one by one.

import { shortDate } from "#format/when.ts";
import { between } from "#model/edtf.ts";
import { statuses } from "#model/event.ts";
import { toDays } from "#model/when.ts";
import type { Drawn, Plot } from "./arrange.ts";
import { dayMs, type Item, seen, stubPx } from "./items.ts";
import { firstFrom, type OfRange } from "./ranges.ts";
import { entryOfRank, type LaneStock, type Sheaf, type Stock } from "./stock.ts";
import type { Period } from "../../view/view.ts";
import type { LaneId } from "#format/lanes.ts";
import { hull } from "./window.ts";

/** It is as unsure as its least sure event: nothing is said of all that does not hold of each. */
export interface Bin {
  /** The same for the same events. */
  readonly id: string;
  readonly lane: LaneId;
  readonly isQuiet: boolean;
  /** From the first to the last day of all its events; for an open end the known day. */
  readonly period: Period;
  readonly extent: Item["extent"];
  readonly open: Drawn["open"];
  /** Of all; else planned if one is; their signs tell the rest. */
  readonly status: Item["status"];
  /** How many events have it, in the order of all. */
  readonly counts: readonly (readonly [Item["status"], number])[];
  readonly size: number;
  // Entries of the stock
  readonly first: number;
  readonly weightiest: number;
  /** In the order given. */
  readonly entries: () => readonly number[];
  readonly holds: (entry: number) => boolean;
}

/** What is drawn of a lane in a stretch of time: bins, and the entries that stand alone. */
export interface Section {
  readonly bins: readonly Bin[];
  readonly alone: readonly number[];
}

/** Places of a sheaf from one to before another. */
interface Run {
  readonly sheaf: Sheaf;
  readonly from: number;
  readonly to: number;
}

/** Bars within this distance share a bin, px; doubled in a crowded lane until that is relieved. */
const nearest = 12;
/** The fewest events of a bin; two bars can be read below each other. */
const fewest = 3;
/** Longer bars never go into a bin, unless the lane is full; a share of the plot's width. */
const longest = 1 / 4;
/** A lane with more labels above each other is crowded: if days have columns, and otherwise. */
const mostRows = { days: 24, wider: 8 } as const;
const dayWithColumn = 24;
/** Approximate width of a label, px. */
const labelPx = 240;
/** A lane with more entries is full. */
const few = 400;
/** A stretch of a full lane: wider than most plots, px, and in lengths of longer bars. */
const stretchPx = 2048;
const stretchLengths = 16;

/** What may be drawn near the window. */
export function toSections(stock: Stock, plot: Plot, near: Period): readonly Section[] {
  const zoom = toZoom(plot);
  return stock.lanes.flatMap((lane) => {
    if (lane.size <= few) return [whole(stock, lane, zoom)];
    return groupsOf(lane, zoom).flatMap((group) => {
      const first = stretchAt(lane, group, near.start - 2 * group.longest);
      const last = stretchAt(lane, group, near.end);
      return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) =>
        full(stock, lane, zoom, group, first + i),
      );
    });
  });
}

/** The bin that an entry is in. */
export function binOf(stock: Stock, plot: Plot, entry: number): Bin | null {
  const { start } = stock.periodAt(entry);
  const sections = toSections(stock, plot, { start, end: start });
  return sections.flatMap(({ bins }) => bins).find(({ holds }) => holds(entry)) ?? null;
}

interface Zoom {
  /** Milliseconds per pixel. */
  readonly perPx: number;
  readonly width: number;
  readonly most: number;
}

function toZoom(plot: Plot): Zoom {
  const perPx = level(plot);
  const most = mostRows[dayMs / perPx >= dayWithColumn ? "days" : "wider"];
  return { perPx, width: plot.width, most };
}

/** Milliseconds per pixel, rounded, so that bins change only in steps while zooming. */
export function level({ window, width }: Plot): number {
  const perPx = (window.end - window.start) / width;
  return dayMs * 2 ** (Math.round(2 * Math.log2(perPx / dayMs)) / 2);
}

/** The stretches of a lane at the zoom that was asked for last. */
const made = new WeakMap<LaneStock, { readonly at: string; readonly all: Map<string, Section> }>();

function once(lane: LaneStock, { perPx, width }: Zoom, name: string, make: () => Section): Section {
  const at = `${perPx} ${width}`;
  const last = made.get(lane);
  const all = last?.at === at ? last.all : new Map<string, Section>();
  if (last?.all !== all) made.set(lane, { at, all });
  const stretch = all.get(name) ?? make();
  all.set(name, stretch);
  return stretch;
}

function whole(stock: Stock, lane: LaneStock, zoom: Zoom): Section {
  return once(lane, zoom, "", () => {
    const { perPx, width, most } = zoom;
    const all = lane.sheaves
      .flatMap((sheaf) => Array.from(sheaf.entries, (entry, from) => ({ sheaf, entry, from })))
      .map(
        (one): BinBar => ({
          ...one,
          to: one.from + 1,
          ...seen({ period: stock.periodAt(one.entry), open: one.sheaf.open }, perPx),
        }),
      )
      .toSorted((a, b) => a.start - b.start || a.entry - b.entry);
    const short = all.filter(({ start, end }) => end - start <= width * longest * perPx);
    for (let reach = nearest; ; reach *= 2) {
      const near = gather(short, reach * perPx);
      const taken = new Set(near.flat());
      const shown = [...short.filter((bar) => !taken.has(bar)), ...near.map(hull)];
      const last = reach * 2 > width * longest;
      if (!last && crowd(shown, labelPx * perPx) > most) continue;
      const alone = all.filter((bar) => !taken.has(bar)).map(({ entry }) => entry);
      return { bins: near.map((runs) => toBin(stock, lane, runs)), alone };
    }
  });
}

interface BinBar extends Period, Run {
  readonly entry: number;
}

/** Starts from the earliest bar: bars that end within `reach` of its start form a bin. */
function gather(bars: readonly BinBar[], reach: number): readonly (readonly BinBar[])[] {
  const gathered: BinBar[][] = [];
  const taken = new Set<BinBar>();
  for (const [i, first] of bars.entries()) {
    if (taken.has(first)) continue;
    const limit = first.start + reach;
    const near: BinBar[] = [];
    for (let j = i; j < bars.length; j++) {
      const bar = bars[j];
      if (!bar || bar.start >= limit) break;
      if (bar.end <= limit && !taken.has(bar)) near.push(bar);
    }
    if (near.length < fewest || near[0] !== first) continue;
    gathered.push(near);
    for (const bar of near) taken.add(bar);
  }
  return gathered;
}

/** The largest number of labels that would be above each other. */
function crowd(shown: readonly Period[], label: number): number {
  const starts = Float64Array.from(shown, ({ start }) => start).toSorted();
  const ends = Float64Array.from(shown, ({ start, end }) =>
    Math.max(end, start + label),
  ).toSorted();
  let [over, most] = [0, 0];
  for (const [i, start] of starts.entries()) {
    while ((ends[over] ?? start) < start) over++;
    most = Math.max(most, i + 1 - over);
  }
  return most;
}

/** Sheaves of a full lane that are binned together: all short bars, and those of each greater length. */
interface SheafGroup {
  readonly name: string;
  readonly sheaves: readonly Sheaf[];
  /** No bar is longer, ms. */
  readonly longest: number;
  /** The length of a stretch, ms. */
  readonly stretch: number;
}

function groupsOf({ sheaves }: LaneStock, { perPx, width }: Zoom): readonly SheafGroup[] {
  const limit = width * longest * perPx;
  const short = sheaves.filter((sheaf) => lengthOf(sheaf, perPx) <= limit);
  const long = sheaves.filter((sheaf) => !short.includes(sheaf));
  return [
    { name: "short", sheaves: short, longest: limit, stretch: stretchPx * perPx },
    ...long.map((sheaf) => {
      const length = lengthOf(sheaf, perPx);
      return {
        name: `${length}`,
        sheaves: [sheaf],
        longest: length,
        stretch: stretchLengths * length,
      };
    }),
  ];
}

function lengthOf(sheaf: Sheaf, perPx: number): number {
  return sheaf.longest ?? stubPx * perPx;
}

/** Stretches are counted from the lane's first event. */
function stretchAt({ from }: LaneStock, { stretch }: SheafGroup, instant: number): number {
  return Math.max(0, Math.floor((instant - from) / stretch));
}

function full(stock: Stock, lane: LaneStock, zoom: Zoom, group: SheafGroup, i: number): Section {
  return once(lane, zoom, `${group.name} ${i}`, () => {
    const { perPx, width, most } = zoom;
    const start = lane.from + i * group.stretch;
    const time = { start, end: start + group.stretch };
    for (let reach = nearest; ; reach *= 2) {
      const within = reach * perPx;
      const isShort = (sheaf: Sheaf) => lengthOf(sheaf, perPx) <= within;
      const long = group.sheaves.filter((sheaf) => !isShort(sheaf));
      const chains = [
        toChain(group.sheaves.filter(isShort), time, within),
        ...long.map((sheaf) => toChain([sheaf], time, lengthOf(sheaf, perPx))),
      ];
      const runs = chains.flatMap((chain) => chain.runs);
      const alone = chains.flatMap((chain) => chain.alone);
      const last = reach * 2 > width * longest;
      const shown = () => [...runs.map(hullOf), ...alone.map(stock.periodAt)];
      if (last || crowd(shown(), labelPx * perPx) <= most)
        return { bins: runs.map((own) => toBin(stock, lane, own)), alone };
    }
  });
}

interface Chain {
  /** Of each bin. */
  readonly runs: readonly (readonly Run[])[];
  readonly alone: readonly number[];
}

/** From the earliest bar on: those that start within `reach` of it form a bin, and the next one starts behind. */
function toChain(sheaves: readonly Sheaf[], time: Period, reach: number): Chain {
  const runs: (readonly Run[])[] = [];
  const alone: number[] = [];
  const at = sheaves.map(({ starts }) => firstFrom(starts, time.start));
  for (;;) {
    const next = sheaves.map(({ starts }, i) => starts[at[i] ?? 0] ?? Number.POSITIVE_INFINITY);
    const first = Math.min(...next);
    if (!(first < time.end)) return { runs, alone };
    const limit = Math.min(first + reach, time.end);
    const own = sheaves.flatMap((sheaf, i): readonly Run[] => {
      const from = at[i] ?? 0;
      const to = firstFrom(sheaf.starts, limit, from);
      at[i] = to;
      return to > from ? [{ sheaf, from, to }] : [];
    });
    if (sizeOf(own) >= fewest) runs.push(own);
    else for (const run of own) alone.push(...entriesOf(run));
  }
}

function sizeOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { from, to }) => sum + to - from, 0);
}

function entriesOf({ sheaf, from, to }: Run): Uint32Array {
  return sheaf.entries.subarray(from, to);
}

function hullOf(runs: readonly Run[]): Period {
  return hull(
    runs.map(({ sheaf, from, to }) => ({
      start: sheaf.starts[from] ?? 0,
      end: sheaf.latest(from, to),
    })),
  );
}

function toBin(stock: Stock, { lane, isQuiet }: LaneStock, runs: readonly Run[]): Bin {
  const sum = (count: (sheaf: Sheaf) => OfRange | undefined) =>
    runs.reduce((all, { sheaf, from, to }) => all + (count(sheaf)?.(from, to) ?? 0), 0);
  const counts = statuses
    .map((status, i) => [status, sum(({ by }) => by[i])] as const)
    .filter(([, count]) => count > 0);
  const ranks = runs.map(({ sheaf, from, to }) => sheaf.rank(from, to));
  const size = sizeOf(runs);
  const entries = () => runs.flatMap((run) => [...entriesOf(run)]).toSorted((a, b) => a - b);
  // Only what is among few is in the order of all: the rows of many need no finer one.
  const [first = 0] = size <= few ? entries() : [runs[0]?.sheaf.entries[runs[0].from]];
  const name = runs.map((run) => `${run.sheaf.entries[run.from]}+${run.to - run.from}`);
  return {
    id: `bin ${lane} ${name.join(" ")}`,
    lane,
    isQuiet,
    period: hullOf(runs),
    extent: sum(({ doubtful }) => doubtful) > 0 ? "doubt" : "solid",
    open: openOf(runs),
    status: statusOf(new Set(counts.map(([status]) => status))),
    counts,
    size,
    first,
    weightiest: entryOfRank(Math.max(...ranks)),
    entries,
    holds(entry) {
      const [sheaf, place] = [stock.sheafAt(entry), stock.placeAt(entry)];
      return runs.some((run) => run.sheaf === sheaf && run.from <= place && place < run.to);
    },
  };
}

function openOf(runs: readonly Run[]): Drawn["open"] {
  const ends = new Set(runs.flatMap(({ sheaf }) => sheaf.open ?? []));
  const [end = null] = ends;
  return ends.size > 1 ? "both" : end;
}

/** Of all; else planned if one is. */
export function statusOf(all: ReadonlySet<Item["status"]>): Item["status"] {
  const [status = "held"] = all;
  if (all.size === 1) return status;
  return all.has("planned") ? "planned" : "held";
}

/** The bin with this id; if null, that of the selected event, whose entries these are, else the first one in the window. */
export function toOpen(
  bins: readonly Bin[],
  window: Period,
  id: string | null,
  selected: readonly number[],
): Bin | null {
  const inView = bins
    .filter(({ period }) => period.start < window.end && window.start < period.end)
    .toSorted((a, b) => a.period.start - b.period.start);
  const own = inView.find((bin) => (id === null ? selected.some(bin.holds) : bin.id === id));
  return own ?? (id === null ? inView[0] : undefined) ?? null;
}

/** "18–19 June", "18 ⋯ 19 June", "Fri 22 Mar", "22 Mar or earlier", with its year unless that is `year`. */
export function daysName(
  { period, extent, open }: Pick<Bin, "period" | "extent" | "open">,
  year: number | null,
): string {
  const [first, last] = [period.start / dayMs, period.end / dayMs - 1];
  const days = between({
    earliest: open === "start" ? Number.NEGATIVE_INFINITY : first,
    latest: open === "end" ? Number.POSITIVE_INFINITY : last,
  });
  const within = extent === "doubt" && open !== "both" ? "within" : "throughout";
  const name = shortDate(toDays(days, within, null), year);
  return open === "both" ? `${name}, or earlier or later` : name;
}

/** "5 events, 18–19 June: 3 held, 2 planned. Show them"; of `among` it says that it is one of them. */
export function binName(bin: Bin, year: number | null, among: string | null = null): string {
  const counts = bin.counts.map(([status, count]) => `${count} ${status}`);
  return `${bin.size} events, ${daysName(bin, year)}: ${counts.join(", ")}.${among === null ? "" : ` Among them: ${among}.`} Show them`;
}
