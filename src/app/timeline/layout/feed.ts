// What vis draws: single events, bins of events that are too close to tell apart, and lines of events
// that may be in a narrow window. Only what is in or near the window.

import type { Drawn, Plot } from "./arrange.ts";
import { type Bin, withBins } from "./bins.ts";
import type { Item } from "./items.ts";
import type { Period } from "../../view/view.ts";
import { type SharedLine, reachesIn, toLines } from "./reachIn.ts";

export interface Feed {
  /** In the order of their rows. */
  readonly drawn: readonly Drawn[];
  readonly events: readonly Item[];
  readonly bins: readonly Bin[];
  readonly lines: readonly SharedLine[];
}

/** What is kept ready on each side, as a share of the window. */
const margin = 1 / 2;

/** The period to keep ready for a window: `last` as long as it contains the window. */
export function toReady({ start, end }: Period, last: Period | null): Period {
  if (last && last.start <= start && end <= last.end) return last;
  const spare = (end - start) * margin;
  return { start: start - spare, end: end + spare };
}

/** `ready` is the period to fill; `selected` is the id of an event that no line may include. */
export function toFeed(
  items: readonly Item[],
  bins: readonly Bin[],
  plot: Plot,
  ready: Period,
  selected: string | null,
): Feed {
  const isNear = ({ period }: { readonly period: Period }) =>
    period.start < ready.end && ready.start < period.end;
  const nearBins = bins.filter(isNear);
  const binned = new Set(nearBins.flatMap(({ members }) => members));
  const near = items.filter((item) => isNear(item) || binned.has(item));
  const reaching = new Set(
    near.filter((item) => !binned.has(item) && item.id !== selected && reachesIn(item, plot)),
  );
  const lines = toLines([...reaching].filter(({ isQuiet }) => !isQuiet));
  const events = near.filter((item) => !binned.has(item) && !reaching.has(item));
  const others = withBins(
    near.filter((item) => !reaching.has(item)),
    nearBins,
  );
  return { drawn: [...lines.map(toDrawn), ...others], events, bins: nearBins, lines };
}

function toDrawn({ id, lane, period }: SharedLine): Drawn {
  return { key: id, lane, period, open: null, part: null, extent: "doubt" };
}
