import { describe, expect, it } from "vitest";
import type { Plot } from "#app/timeline/arrange.ts";
import { toBins } from "#app/timeline/bins.ts";
import { toFeed } from "#app/timeline/feed.ts";
import { days, item } from "./drawn.ts";

/** 100 days, 10 px each. */
const plot: Plot = { window: days(100, 199), width: 1000 };
const narrow: Plot = { window: days(150, 159), width: 1000 };

describe("toFeed(items, bins, plot, selected)", () => {
  it("holds what is in the window or a quarter of it away, and no more", () => {
    const items = [74, 76, 150, 224, 226].map((day) => item(String(day), day, day));
    const { drawn, events } = toFeed(items, [], plot, null);
    expect(drawn.map(({ id }) => id)).toEqual(["76", "150", "224"]);
    expect(events.map(({ id }) => id)).toEqual(["76", "150", "224"]);
  });

  it("has a bin in the place of its members, though the first of them is far", () => {
    const items = [item("far", 60, 60), item("b", 80, 80), item("c", 81, 81), item("d", 150, 150)];
    const bins = toBins(items.slice(0, 3), { window: days(0, 9999), width: 1000 });
    const { drawn, events } = toFeed(items, bins, plot, null);
    expect(drawn.map(({ id }) => id)).toEqual(["bin far b c", "d"]);
    expect(events.map(({ id }) => id)).toEqual(["d"]);
  });

  it("has a line in the first row of its lane, and the selected event by itself", () => {
    const items = [
      item("day", 152, 152),
      item("a", 100, 155, { extent: "doubt" }),
      item("b", 110, 155, { extent: "doubt" }),
    ];
    expect(toFeed(items, [], narrow, null).drawn.map(({ id }) => id)).toEqual(["line a b", "day"]);
    const { drawn, lines } = toFeed(items, [], narrow, "a");
    expect(drawn.map(({ id }) => id)).toEqual(["line b", "day", "a"]);
    expect(lines.map(({ id }) => id)).toEqual(["line b"]);
  });

  it("stays small however many there are", () => {
    const items = Array.from({ length: 5000 }, (_, i) => item(String(i), i % 900, i % 900));
    const all: Plot = { window: days(0, 899), width: 700 };
    expect(toFeed(items, toBins(items, all), all, null).drawn.length).toBeLessThan(80);
  });
});
