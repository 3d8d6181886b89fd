// What the chart shows: a value, made from the one before, of which it keeps what still holds. A move of
// the window keeps bins and rows, a zoom fills the rows anew, a step of the zoom bins anew.

import type { Period } from "../../view/view.ts";
import { type Arrangement, arrange, isSameZoom, type Plot, type Sized } from "./arrange.ts";
import { level } from "./bins.ts";
import { type Feed, toFeed, toReady } from "./feed.ts";
import type { Stock } from "./stock.ts";

export interface Picture {
  readonly plot: Plot;
  /** A plot with the zoom that the rows were computed for. */
  readonly zoomed: Plot;
  /** The period whose items are drawn; null before any are. */
  readonly ready: Period | null;
  readonly feed: Feed;
  /** null until the labels of the feed are measured. */
  readonly rows: Arrangement | null;
}

/** Nothing yet, in a window of that size: what comes next keeps nothing of it. */
export function blank(window: Period): Picture {
  const plot = { window, width: 0 };
  const feed = { drawn: [], events: [], bins: [], lines: [] };
  return { plot, zoomed: plot, ready: null, feed, rows: null };
}

/** `selected` is the id of an event; `rows` are those to keep, until the new labels are measured. */
export function toPicture(
  stock: Stock,
  plot: Plot,
  selected: string | null,
  last: Picture,
): Picture {
  const moved = isSameZoom(plot, last.zoomed);
  const binned = moved || (level(plot) === level(last.zoomed) && plot.width === last.zoomed.width);
  const ready = toReady(plot.window, binned ? last.ready : null);
  const zoomed = moved ? last.zoomed : plot;
  return {
    plot,
    zoomed,
    ready,
    feed: toFeed(stock, { plot, zoomed }, ready, selected),
    rows: moved ? last.rows : null,
  };
}

/** With the feed's items in rows; `sized` are they with the widths of their labels. */
export function inRows(
  picture: Picture,
  sized: readonly Sized[],
): Picture & { readonly rows: Arrangement } {
  return { ...picture, rows: arrange(sized, picture.plot, picture.rows) };
}

/** So that the next picture fills its rows from the top of each lane. */
export function untidied(picture: Picture): Picture {
  return { ...picture, rows: null };
}
