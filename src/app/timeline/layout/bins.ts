// Bins: one mark for bars of a lane that are too close to tell apart. Which events share a bin depends
// only on the zoom: moving the window changes no bin.

import { shortDate } from "#format/when.ts";
import { between } from "#model/edtf.ts";
import { toDays } from "#model/when.ts";
import type { Drawn, Plot } from "./arrange.ts";
import { dayMs, type Item, seen } from "./items.ts";
import type { Period } from "../../view/view.ts";
import type { LaneId } from "#format/lanes.ts";
import { hull } from "./window.ts";

type Binned = Pick<Item, "key" | "lane" | "period" | "open" | "extent" | "status" | "isQuiet">;

/** It is as unsure as its least sure member: nothing is said of all that does not hold of each. */
export interface Bin<T extends Binned = Item> {
  /** The same for the same members. */
  readonly id: string;
  readonly lane: LaneId;
  /** From the first to the last day of all members; for an open end the known day. */
  readonly period: Period;
  readonly extent: Item["extent"];
  readonly open: Drawn["open"];
  /** Of all; else planned if one is; their signs tell the rest. */
  readonly status: Item["status"];
  /** In the order given. */
  readonly members: readonly T[];
}

/** Bars within this distance share a bin, px; doubled in a crowded lane until that is relieved. */
const nearest = 12;
/** The fewest members; two bars can be read below each other. */
const fewest = 3;
/** Longer bars never go into a bin; a share of the plot's width. */
const longest = 1 / 4;
/** A lane with more labels above each other is crowded: if days have columns, and otherwise. */
const mostRows = { days: 24, wider: 8 } as const;
const dayWithColumn = 24;
/** Approximate width of a label, px. */
const labelPx = 240;

export function toBins<T extends Binned>(items: readonly T[], plot: Plot): readonly Bin<T>[] {
  const perPx = level(plot);
  const most = mostRows[dayMs / perPx >= dayWithColumn ? "days" : "wider"];
  const short = items
    .map((item, i): BinBar<T> => ({ item, i, ...seen(item, perPx) }))
    .filter(({ start, end }) => end - start <= plot.width * longest * perPx);
  const groupOf = ({ item: { lane, isQuiet } }: BinBar<T>) => `${isQuiet === true} ${lane}`;
  return [...new Set(short.map(groupOf))].flatMap((group) => {
    const own = short.filter((bar) => groupOf(bar) === group).toSorted((a, b) => a.start - b.start);
    for (let reach = nearest; ; reach *= 2) {
      const near = gather(own, reach * perPx);
      const last = reach * 2 > plot.width * longest;
      if (last || crowd(own, near, labelPx * perPx) <= most) return near.map((bars) => toBin(bars));
    }
  });
}

/** Milliseconds per pixel, rounded, so that bins change only in steps while zooming. */
export function level({ window, width }: Plot): number {
  const perPx = (window.end - window.start) / width;
  return dayMs * 2 ** (Math.round(2 * Math.log2(perPx / dayMs)) / 2);
}

interface BinBar<T> extends Period {
  readonly item: T;
  /** Index in the order given. */
  readonly i: number;
}

/** Starts from the earliest bar: bars that end within `reach` of its start form a bin. */
function gather<T>(bars: readonly BinBar<T>[], reach: number): readonly (readonly BinBar<T>[])[] {
  const gathered: BinBar<T>[][] = [];
  const taken = new Set<BinBar<T>>();
  for (const [i, first] of bars.entries()) {
    if (taken.has(first)) continue;
    const limit = first.start + reach;
    const near: BinBar<T>[] = [];
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
function crowd<T>(
  bars: readonly BinBar<T>[],
  gathered: readonly (readonly BinBar<T>[])[],
  label: number,
): number {
  const taken = new Set(gathered.flat());
  const shown = [...bars.filter((bar) => !taken.has(bar)), ...gathered.map(hull)];
  const starts = shown.map(({ start }) => start).toSorted((a, b) => a - b);
  const ends = shown
    .map(({ start, end }) => Math.max(end, start + label))
    .toSorted((a, b) => a - b);
  let over = 0;
  const open = starts.map((start, i) => {
    while ((ends[over] ?? start) < start) over++;
    return i + 1 - over;
  });
  return open.reduce((a, b) => Math.max(a, b), 0);
}

function toBin<T extends Binned>(near: readonly BinBar<T>[]): Bin<T> {
  const members = near.toSorted((a, b) => a.i - b.i).map(({ item }) => item);
  return {
    id: `bin ${members.map(({ key }) => key).join(" ")}`,
    lane: members[0]?.lane ?? "",
    period: hull(members.map(({ period }) => period)),
    extent: members.some(({ extent }) => extent === "doubt") ? "doubt" : "solid",
    open: openOf(members),
    status: statusOf(members),
    members,
  };
}

function openOf(members: readonly Binned[]): Drawn["open"] {
  const ends = new Set(members.flatMap(({ open }) => open ?? []));
  const [end = null] = ends;
  return ends.size > 1 ? "both" : end;
}

/** Of all; else planned if one is. */
export function statusOf(members: readonly Pick<Item, "status">[]): Item["status"] {
  const statuses = new Set(members.map(({ status }) => status));
  const [status = "held"] = statuses;
  if (statuses.size === 1) return status;
  return statuses.has("planned") ? "planned" : "held";
}

/** The items outside bins, and each bin in the place of its first member. */
export function withBins(items: readonly Item[], bins: readonly Bin[]): readonly Drawn[] {
  const binOf = new Map(bins.flatMap((bin) => bin.members.map(({ key }) => [key, bin] as const)));
  return items.flatMap((item): readonly Drawn[] => {
    const bin = binOf.get(item.key);
    if (!bin) return [item];
    const { id, lane, period, open, extent, members } = bin;
    return members[0] === item ? [{ key: id, lane, period, open, part: null, extent }] : [];
  });
}

/** The bin with this id; if null, the selected event's bin, else the first one in the window. */
export function toOpen(
  bins: readonly Bin[],
  window: Period,
  id: string | null,
  selected: string | null,
): Bin | null {
  const inView = bins
    .filter(({ period }) => period.start < window.end && window.start < period.end)
    .toSorted((a, b) => a.period.start - b.period.start);
  const own = inView.find((bin) =>
    id === null ? bin.members.some((item) => item.id === selected) : bin.id === id,
  );
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

/** "5 events, 18–19 June: 3 held, 2 planned. Show them" */
export function binName(bin: Bin, year: number | null): string {
  const { members } = bin;
  const statuses = [...new Set(members.map(({ status }) => status))];
  const counts = statuses.map(
    (status) => `${members.filter((item) => item.status === status).length} ${status}`,
  );
  return `${members.length} events, ${daysName(bin, year)}: ${counts.join(", ")}. Show them`;
}
