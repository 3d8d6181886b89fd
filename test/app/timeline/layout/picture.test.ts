import { describe, expect, it } from "vitest";
import type { Plot } from "#app/timeline/layout/arrange.ts";
import { blank, inRows, type Picture, toPicture, untidied } from "#app/timeline/layout/picture.ts";
import { days, item } from "../drawn.ts";

/** Three days that share a bin where a day is 1 px, one alone, one far away. */
const items = [
  item("a", 10, 10),
  item("b", 11, 11),
  item("c", 12, 12),
  item("alone", 300, 300),
  item("far", 1800, 1800),
];
const plotOf = (first: number, last: number, width = 1000): Plot => ({
  window: days(first, last),
  width,
});
const year = plotOf(0, 999);

const keysOf = ({ feed }: Picture) => feed.drawn.map(({ key }) => key);
const sized = ({ feed }: Picture) => feed.drawn.map((one) => ({ ...one, label: 80, sign: 12 }));
const next = (plot: Plot, last: Picture, selected: string | null = null) => {
  const picture = toPicture(items, plot, selected, last);
  return inRows(picture, sized(picture));
};
const first = next(year, blank(year.window));

describe("toPicture(items, plot, selected, last)", () => {
  it("has the bins of its zoom, and what is in the window or near it", () => {
    expect(first.bins.map(({ members }) => members.map(({ id }) => id))).toEqual([["a", "b", "c"]]);
    expect(keysOf(first)).toEqual(["bin a b c", "alone"]);
  });

  it("keeps bins, rows and what is drawn while the window moves a little", () => {
    const moved = toPicture(items, plotOf(200, 1199), null, first);
    expect([moved.bins, moved.rows, moved.ready]).toEqual([first.bins, first.rows, first.ready]);
    expect(moved.bins).toBe(first.bins);
    expect(keysOf(moved)).toEqual(keysOf(first));
  });

  it("takes in what comes near when the window moves far, in the same bins", () => {
    const moved = toPicture(items, plotOf(900, 1899), null, first);
    expect(keysOf(moved)).toEqual(["far"]);
    expect(moved.bins).toBe(first.bins);
  });

  it("fills its rows anew at a zoom, and its bins at a step of the zoom", () => {
    const nearer = toPicture(items, plotOf(0, 949), null, first);
    expect([nearer.rows, nearer.zoomed]).toEqual([null, nearer.plot]);
    expect(nearer.bins).toBe(first.bins);
    const close = toPicture(items, plotOf(0, 29), null, first);
    expect([close.rows, close.bins]).toEqual([null, []]);
    expect(keysOf(close)).toEqual(["a", "b", "c"]);
  });

  it("bins anew at another width, and after items that are not its own", () => {
    expect(toPicture(items, plotOf(0, 999, 500), null, first).bins).not.toBe(first.bins);
    expect(toPicture(items.slice(3), year, null, blank(year.window)).bins).toEqual([]);
  });
});

describe("untidied(picture)", () => {
  it("has no rows, so that the next one fills them from the top, in the same bins", () => {
    const bare = untidied(first);
    expect(bare.rows).toBeNull();
    expect(next(year, bare).rows).toEqual(first.rows);
    expect(next(year, bare).bins).toBe(first.bins);
  });
});
