// What vis draws: single events, bins of events that are too close to tell apart, and lines of events
// that may be in a narrow window. Only what is in or near the window.

import type { Drawn, Plot } from "./arrange.ts";
import { type Bin, toSections } from "./bins.ts";
import type { Item } from "./items.ts";
import type { Period } from "../../view/view.ts";
import { type SharedLine, reachesIn, toLines } from "./reachIn.ts";
import type { Stock } from "./stock.ts";

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

/**
 * `ready` is the period to fill, `zoomed` a plot of the zoom that bins are made for; `selected` is the id of an event that
 * no line may include.
 */
export function toFeed(
  stock: Stock,
  { plot, zoomed }: { readonly plot: Plot; readonly zoomed: Plot },
  ready: Period,
  selected: string | null,
): Feed {
  const isNear = ({ start, end }: Period) => start < ready.end && ready.start < end;
  const sections = toSections(stock, zoomed, ready);
  const bins = sections.flatMap((one) => one.bins.filter(({ period }) => isNear(period)));
  const near = sections
    .flatMap(({ alone }) => alone.filter((entry) => isNear(stock.periodAt(entry))))
    .map((first) => ({ first, item: stock.itemAt(first) }));
  const isReaching = ({ item }: { readonly item: Item }) =>
    item.id !== selected && reachesIn(item, plot);
  const lines = toLines(
    near
      .filter((one) => !one.item.isQuiet && isReaching(one))
      .toSorted(inOrder)
      .map(({ item }) => item),
  );
  const alone = near.filter((one) => !isReaching(one)).toSorted(inOrder);
  const drawn = [
    ...alone.map(({ first, item }) => ({ first, one: item })),
    ...bins.map((bin) => ({ first: bin.first, one: { ...bin, key: bin.id, part: null } })),
  ].toSorted(inOrder);
  return {
    drawn: [...lines.map(toDrawn), ...drawn.map(({ one }) => one)],
    events: alone.map(({ item }) => item),
    bins,
    lines,
  };
}

interface Ordered {
  readonly first: number;
}

function inOrder(a: Ordered, b: Ordered): number {
  return a.first - b.first;
}

function toDrawn({ id, lane, period }: SharedLine): Drawn {
  return { key: id, lane, period, open: null, part: null, extent: "doubt" };
}
