import { describe, expect, it } from "vitest";
import type { Plot } from "#app/timeline/layout/arrange.ts";
import { toBins } from "#app/timeline/layout/bins.ts";
import { toFeed, toReady } from "#app/timeline/layout/feed.ts";
import { days, item } from "../drawn.ts";

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

describe("toFeed(items, bins, plot, ready, selected)", () => {
  it("has only what is in the period kept ready", () => {
    const items = [74, 76, 150, 224, 226].map((day) => item(String(day), day, day));
    const { drawn, events } = toFeed(items, [], plot, days(75, 224), null);
    expect(drawn.map(({ key }) => key)).toEqual(["76", "150", "224"]);
    expect(events.map(({ id }) => id)).toEqual(["76", "150", "224"]);
  });

  it("has a bin in place of its members, even if the first of them is far away", () => {
    const items = [item("far", 60, 60), item("b", 80, 80), item("c", 81, 81), item("d", 150, 150)];
    const bins = toBins(items.slice(0, 3), { window: days(0, 9999), width: 1000 });
    const { drawn, events } = toFeed(items, bins, plot, days(75, 224), null);
    expect(drawn.map(({ key }) => key)).toEqual(["bin far b c", "d"]);
    expect(events.map(({ id }) => id)).toEqual(["d"]);
  });

  it("has a line in the first row of its lane, and the selected event outside it", () => {
    const items = [
      item("day", 152, 152),
      item("a", 100, 155, { extent: "doubt" }),
      item("b", 110, 155, { extent: "doubt" }),
    ];
    expect(toFeed(items, [], narrow, narrow.window, null).drawn.map(({ key }) => key)).toEqual([
      "line a b",
      "day",
    ]);
    const { drawn, lines } = toFeed(items, [], narrow, narrow.window, "a");
    expect(drawn.map(({ key }) => key)).toEqual(["line b", "day", "a"]);
    expect(lines.map(({ id }) => id)).toEqual(["line b"]);
  });

  it("stays small with any number of events", () => {
    const items = Array.from({ length: 5000 }, (_, i) => item(String(i), i % 900, i % 900));
    const all: Plot = { window: days(0, 899), width: 700 };
    expect(toFeed(items, toBins(items, all), all, all.window, null).drawn.length).toBeLessThan(80);
  });
});
