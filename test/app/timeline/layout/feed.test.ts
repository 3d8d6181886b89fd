import { describe, expect, it } from "vitest";
import type { Plot } from "#app/timeline/layout/arrange.ts";
import { toFeed, toReady } from "#app/timeline/layout/feed.ts";
import type { Item } from "#app/timeline/layout/items.ts";
import { days, item, stocked } from "../drawn.ts";

/** 100 days, 10 px each. */
const plot: Plot = { window: days(100, 199), width: 1000 };
const narrow: Plot = { window: days(150, 159), width: 1000 };

describe("toReady(window, last)", () => {
  it("is the window plus half of it on each side", () => {
    expect(toReady(days(100, 199), null)).toEqual(days(50, 249));
  });

  it("stays while the window moves inside it, and changes when it leaves", () => {
    const ready = toReady(days(100, 199), null);
    expect(toReady(days(130, 229), ready)).toBe(ready);
    expect(toReady(days(160, 259), ready)).toEqual(days(110, 309));
  });
});

function feed(items: readonly Item[], at: Plot, ready = at.window, selected: string | null = null) {
  return toFeed(stocked(items), { plot: at, zoomed: at }, ready, selected);
}

describe("toFeed(stock, plots, ready, selected)", () => {
  it("has only what is in the period kept ready", () => {
    const items = [74, 76, 150, 224, 226].map((day) => item(String(day), day, day));
    const { drawn, events } = feed(items, plot, days(75, 224));
    expect(drawn.map(({ key }) => key)).toEqual(["76", "150", "224"]);
    expect(events.map(({ id }) => id)).toEqual(["76", "150", "224"]);
  });

  it("has a bin in place of the first of its members, and none of them", () => {
    const items = [
      item("long", 100, 190),
      item("a", 110, 110),
      item("late", 170, 170),
      ...["b", "c"].map((id) => item(id, 110, 110)),
    ];
    const { drawn, events, bins } = feed(items, plot);
    expect(drawn.map(({ key }) => key)).toEqual(["long", bins[0]?.id, "late"]);
    expect(events.map(({ id }) => id)).toEqual(["long", "late"]);
    expect(bins[0]?.entries()).toEqual([1, 3, 4]);
  });

  it("has a line in the first row of its lane, and the selected event outside it", () => {
    const items = [
      item("day", 152, 152),
      item("a", 100, 155, { extent: "doubt" }),
      item("b", 110, 155, { extent: "doubt" }),
    ];
    expect(feed(items, narrow).drawn.map(({ key }) => key)).toEqual(["line a b", "day"]);
    const { drawn, lines } = feed(items, narrow, narrow.window, "a");
    expect(drawn.map(({ key }) => key)).toEqual(["line b", "day", "a"]);
    expect(lines.map(({ id }) => id)).toEqual(["line b"]);
  });

  it("stays small with any number of events", () => {
    const items = Array.from({ length: 5000 }, (_, i) => item(String(i), i % 900, i % 900));
    const all: Plot = { window: days(0, 899), width: 700 };
    expect(feed(items, all).drawn.length).toBeLessThan(80);
  });
});
