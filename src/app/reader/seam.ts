// The map of the article: where each passage stands in its full height, and which are in view.

import type { NewsEvent } from "#model/event.ts";
import type { Lines } from "./useLines.ts";

/** A passage at the middle of its first line, px from the article's top. */
export interface Tick {
  readonly event: string;
  readonly start: number;
  readonly at: number;
}

/** What the reader sees of the article, px from its top; `full` is its whole height. */
export interface View {
  readonly top: number;
  readonly height: number;
  readonly full: number;
}

/** One tick for each passage, top to end; those that are not laid out have none. */
export function toTicks(
  events: readonly Pick<NewsEvent, "id" | "passages">[],
  { first }: Pick<Lines, "first">,
): readonly Tick[] {
  return events
    .flatMap(({ id, passages }) =>
      passages.flatMap(({ start }) => {
        const line = first.get(start);
        return line ? [{ event: id, start, at: (line.top + line.bottom) / 2 }] : [];
      }),
    )
    .toSorted((a, b) => a.at - b.at);
}

/** A place down the article as a share of the map, per cent. */
export function share(at: number, { full }: Pick<View, "full">): number {
  return full > 0 ? Math.min(100, Math.max(0, (100 * at) / full)) : 0;
}

/** Those out of view, each list nearest first. */
export function outOfView(
  ticks: readonly Tick[],
  { top, height }: Pick<View, "top" | "height">,
): { readonly above: readonly Tick[]; readonly below: readonly Tick[] } {
  return {
    above: ticks.filter(({ at }) => at < top).toReversed(),
    below: ticks.filter(({ at }) => at > top + height),
  };
}
