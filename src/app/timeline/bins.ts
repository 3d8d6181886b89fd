// Bins: where bars of a lane stand too close to be told apart, one mark stands for them and says
// what it holds. Which events share one depends on the zoom alone: moving the window changes none.

import { shortDate } from "#format/when.ts";
import { printDay } from "#model/day.ts";
import type { Drawn, Plot } from "./arrange.ts";
import { dayMs, type Item, type Period } from "./items.ts";
import type { LaneId } from "#format/lanes.ts";

type Binned = Pick<Item, "id" | "lane" | "period">;

export interface Bin<T extends Binned = Item> {
  /** The same for the same members. */
  readonly id: string;
  readonly lane: LaneId;
  /** From the first day of any member to the last of any. */
  readonly period: Period;
  /** In the order given. */
  readonly members: readonly T[];
}

/** Bars within so many pixels cannot be told apart. */
const nearest = 12;
/** Two can still be read, one under the other. */
const fewest = 3;

export function toBins<T extends Binned>(items: readonly T[], plot: Plot): readonly Bin<T>[] {
  const reach = (nearest * (plot.window.end - plot.window.start)) / plot.width;
  const short = items.filter(({ period }) => period.end - period.start <= reach);
  return [...new Set(short.map(({ lane }) => lane))].flatMap((lane) =>
    gather(
      short.filter((item) => item.lane === lane),
      reach,
    ).map((near) => toBin(lane, near, items)),
  );
}

/** From the earliest on: all that end within `reach` of its beginning go together. */
function gather<T extends Binned>(items: readonly T[], reach: number): readonly (readonly T[])[] {
  const gathered: T[][] = [];
  let rest = items.toSorted((a, b) => a.period.start - b.period.start);
  while (rest.length >= fewest) {
    const limit = (rest[0]?.period.start ?? 0) + reach;
    const near = rest.filter(({ period }) => period.end <= limit);
    const enough = near.length >= fewest;
    if (enough) gathered.push(near);
    rest = enough ? rest.filter(({ period }) => period.end > limit) : rest.slice(1);
  }
  return gathered;
}

function toBin<T extends Binned>(lane: LaneId, near: readonly T[], items: readonly T[]): Bin<T> {
  const of = new Set(near);
  const members = items.filter((item) => of.has(item));
  return {
    id: `bin ${members.map(({ id }) => id).join(" ")}`,
    lane,
    period: {
      start: Math.min(...members.map(({ period }) => period.start)),
      end: Math.max(...members.map(({ period }) => period.end)),
    },
    members,
  };
}

/** What is drawn: items outside bins, and each bin in the place of its first member. */
export function withBins(items: readonly Item[], bins: readonly Bin[]): readonly Drawn[] {
  const binOf = new Map(bins.flatMap((bin) => bin.members.map(({ id }) => [id, bin] as const)));
  return items.flatMap((item): readonly Drawn[] => {
    const bin = binOf.get(item.id);
    if (!bin) return [item];
    const { id, lane, period, members } = bin;
    return members[0] === item ? [{ id, lane, period, part: null, extent: "solid" }] : [];
  });
}

/** "18–19 June", "Tue 2 Mar", with its year where that is not `year`. */
export function daysName({ start, end }: Period, year: number | null): string {
  const earliest = printDay(start / dayMs);
  const latest = printDay(end / dayMs - 1);
  const edtf = earliest === latest ? earliest : `${earliest}/${latest}`;
  return shortDate({ edtf, earliest, latest, extent: "throughout", part: null }, year);
}

/** "5 events, 18–19 June: 3 held, 2 planned. Open" */
export function binName({ members, period }: Bin, year: number | null): string {
  const statuses = [...new Set(members.map(({ status }) => status))];
  const counts = statuses.map(
    (status) => `${members.filter((item) => item.status === status).length} ${status}`,
  );
  return `${members.length} events, ${daysName(period, year)}: ${counts.join(", ")}. Open`;
}
