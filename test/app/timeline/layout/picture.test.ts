import { describe, expect, it } from "vitest";
import type { Plot } from "#app/timeline/layout/arrange.ts";
import { blank, inRows, type Picture, toPicture, untidied } from "#app/timeline/layout/picture.ts";
import { days, item, stocked } from "../drawn.ts";

/** Three days that share a bin where a day is 1 px, one alone, one far away. */
const items = [
  item("a", 10, 10),
  item("b", 11, 11),
  item("c", 12, 12),
  item("alone", 300, 300),
  item("far", 1800, 1800),
];
const stock = stocked(items);
const plotOf = (first: number, last: number, width = 1000): Plot => ({
  window: days(first, last),
  width,
});
const year = plotOf(0, 999);

const keysOf = ({ feed }: Picture) => feed.drawn.map(({ key }) => key);
const sized = ({ feed }: Picture) => feed.drawn.map((one) => ({ ...one, label: 80, sign: 12 }));
const next = (plot: Plot, last: Picture, selected: string | null = null) => {
  const picture = toPicture(stock, plot, selected, last);
  return inRows(picture, sized(picture));
};
const first = next(year, blank(year.window));

describe("toPicture(stock, plot, selected, last)", () => {
  it("has the bins of its zoom, and what is in the window or near it", () => {
    expect(first.feed.bins.map(({ entries }) => entries())).toEqual([[0, 1, 2]]);
    expect(keysOf(first)).toEqual([first.feed.bins[0]?.id, "alone"]);
  });

  it("keeps bins, rows and what is drawn while the window moves a little", () => {
    const moved = toPicture(stock, plotOf(200, 1199), null, first);
    expect([moved.rows, moved.ready]).toEqual([first.rows, first.ready]);
    expect(moved.feed.bins[0]).toBe(first.feed.bins[0]);
    expect(keysOf(moved)).toEqual(keysOf(first));
  });

  it("takes in what comes near when the window moves far, in the same bins", () => {
    const moved = toPicture(stock, plotOf(900, 1899), null, first);
    expect(keysOf(moved)).toEqual(["far"]);
  });

  it("fills its rows anew at a zoom, and its bins at a step of the zoom", () => {
    const nearer = toPicture(stock, plotOf(0, 949), null, first);
    expect([nearer.rows, nearer.zoomed]).toEqual([null, nearer.plot]);
    expect(nearer.feed.bins[0]).toBe(first.feed.bins[0]);
    const close = toPicture(stock, plotOf(0, 29), null, first);
    expect([close.rows, close.feed.bins]).toEqual([null, []]);
    expect(keysOf(close)).toEqual(["a", "b", "c"]);
  });

  it("bins anew at another width, and after items that are not its own", () => {
    const narrower = toPicture(stock, plotOf(0, 999, 500), null, first);
    expect(narrower.feed.bins[0]).not.toBe(first.feed.bins[0]);
    expect(toPicture(stocked(items.slice(3)), year, null, blank(year.window)).feed.bins).toEqual(
      [],
    );
  });
});

describe("untidied(picture)", () => {
  it("has no rows, so that the next one fills them from the top, in the same bins", () => {
    const bare = untidied(first);
    expect(bare.rows).toBeNull();
    expect(next(year, bare).rows).toEqual(first.rows);
    expect(keysOf(next(year, bare))).toEqual(keysOf(first));
  });
});
