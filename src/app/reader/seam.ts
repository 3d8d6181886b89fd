// The map of the article: where each passage stands in its full height, which are in view, and the
// ways to those that are not.

import type { NewsEvent } from "#model/event.ts";
import type { Span } from "#model/span.ts";
import { firstOf, inStretch } from "./stretches.ts";
import type { Lines, TextLine } from "./useLines.ts";

/** A passage at the middle of its first line, px from the article's top. */
export interface SeamTick {
  readonly event: string;
  readonly start: number;
  readonly at: number;
}

/** What the reader sees of the article, px from its top. */
export interface SeenPart {
  readonly top: number;
  readonly height: number;
}

/** One tick for each passage, top to end; those that are not laid out have none. */
export function toTicks(
  events: readonly Pick<NewsEvent, "id" | "passages">[],
  lines: Pick<Lines, "first" | "stretches">,
  paragraphs: readonly Span[],
): readonly SeamTick[] {
  return events
    .flatMap(({ id, passages }) =>
      passages.flatMap(({ start }) => {
        const line = lines.first.get(start);
        const at = line
          ? (line.top + line.bottom) / 2
          : guessed(start, lines.stretches, paragraphs);
        return at === null ? [] : [{ event: id, start, at }];
      }),
    )
    .toSorted((a, b) => a.at - b.at);
}

/** Far words have the share of their stretch's height that they have of its characters. */
function guessed(
  start: number,
  places: readonly TextLine[],
  paragraphs: readonly Span[],
): number | null {
  const i = firstOf(paragraphs.length, (each) => (paragraphs[each]?.end ?? 0) > start);
  const stretch = Math.floor(i / inStretch);
  const place = places[stretch];
  const from = paragraphs[stretch * inStretch]?.start ?? 0;
  const to = paragraphs[Math.min(paragraphs.length, (stretch + 1) * inStretch) - 1]?.end ?? from;
  if (!place || place.bottom <= place.top || to <= from) return null;
  return place.top + ((start - from) / (to - from)) * (place.bottom - place.top);
}

/** At rest a passage is a stroke of one path, `y` in per cent of the map; near ones are one stroke. */
export function toStrokes(ticks: readonly SeamTick[], full: number): string {
  const places = ticks.map(({ at }) => share(at, full));
  const apart = new Map(places.map((place) => [place.toFixed(1), place.toFixed(3)]));
  return Array.from(apart.values(), (y) => `M0 ${y}H1`).join("");
}

/** A place down the article of height `full` as a share of the map, per cent. */
export function share(at: number, full: number): number {
  return full > 0 ? Math.min(100, Math.max(0, (100 * at) / full)) : 0;
}

export function isAway(at: number, { top, height }: SeenPart): boolean {
  return at < top || at > top + height;
}

export interface Away {
  /** Nearest first. */
  readonly above: readonly SeamTick[];
  readonly below: readonly SeamTick[];
}

export function outOfView(ticks: readonly SeamTick[], view: SeenPart): Away {
  const away = ticks.filter(({ at }) => isAway(at, view));
  return {
    above: away.filter(({ at }) => at < view.top).toReversed(),
    below: away.filter(({ at }) => at > view.top),
  };
}

/** A button over ticks that stand too near to each other for buttons of their own; px of the map. */
export interface TickButton {
  readonly side: "above" | "below";
  /** Nearest to the part in view first. */
  readonly ticks: readonly [SeamTick, ...SeamTick[]];
  readonly start: number;
  readonly end: number;
  /** The upper edge of its count, where no tick of the event stands. */
  readonly count: number;
}

export interface Map {
  /** Its height, and the least height of a button. */
  readonly map: number;
  readonly size: number;
  /** The height of the article and the middle of the part in view, px of the article. */
  readonly full: number;
  readonly middle: number;
}

/** None overlaps another, and none leaves the map. */
export function toWays({ above, below }: Away, to: Map): readonly TickButton[] {
  const y = (at: number) => (at / to.full) * to.map;
  const middle = y(to.middle);
  const down = outward(below, (tick) => y(tick.at), { from: middle, to: to.map, size: to.size });
  // The same in the mirror.
  const up = outward(above, (tick) => to.map - y(tick.at), {
    from: to.map - middle,
    to: to.map,
    size: to.size,
  });
  return [
    ...up.map(({ ticks, start, end, count }) => ({
      side: "above" as const,
      ticks,
      start: to.map - end,
      end: to.map - start,
      count: to.map - count - to.size * countShare,
    })),
    ...down.map((way) => ({ side: "below" as const, ...way })),
  ];
}

/** The height of a count as a share of the least button's. */
const countShare = 11 / 24;
/** Between a tick and its count, px. */
const air = 4;

interface SeamStretch {
  readonly from: number;
  readonly to: number;
  readonly size: number;
}

/** `y` is counted away from the part in view. */
function outward(
  ticks: readonly SeamTick[],
  y: (tick: SeamTick) => number,
  { from, to, size }: SeamStretch,
): readonly Omit<TickButton, "side">[] {
  const groups: { ticks: [SeamTick, ...SeamTick[]]; start: number; end: number }[] = [];
  for (const tick of ticks) {
    const start = Math.min(Math.max(y(tick) - size / 2, from), to - size);
    const last = groups.at(-1);
    if (last && start < last.end) {
      last.ticks.push(tick);
      last.end = Math.min(Math.max(last.end, y(tick) + size / 2), to);
    } else groups.push({ ticks: [tick], start, end: start + size });
  }
  // The count stands outside: inside, a passage in view may be near.
  const height = size * countShare;
  return groups.map((group) => {
    const [nearest] = group.ticks;
    const outside = y(group.ticks.at(-1) ?? nearest) + air;
    return { ...group, count: outside + height <= to ? outside : y(nearest) - air - height };
  });
}
