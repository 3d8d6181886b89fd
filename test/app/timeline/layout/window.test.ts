import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayMs, seen } from "#app/timeline/layout/items.ts";
import type { Period } from "#app/view/view.ts";
import {
  around,
  begin,
  fit,
  reach,
  reveal,
  shift,
  shortest,
  within,
  zoom,
} from "#app/timeline/layout/window.ts";

/** Days of a month of no matter which year: `days(3, 5)` are three. */
function days(first: number, last: number): Period {
  return { start: first * dayMs, end: (last + 1) * dayMs };
}

function inDays({ start, end }: Period): readonly [number, number] {
  return [start / dayMs, end / dayMs];
}

const closed = (first: number, last: number) => ({ period: days(first, last), open: null });

const ofAll = (all: readonly ReturnType<typeof closed>[]) => ({
  ends: ({ start, end }: Period = { start: -Infinity, end: Infinity }) =>
    all.filter(({ period }) => start <= period.start && period.end <= end),
});

describe("begin(stock, published, near, limits)", () => {
  const near = days(100, 200);
  const published = days(150, 150);
  const [old, first, last] = [closed(3, 3), closed(100, 100), closed(200, 200)];

  it("leaves out what is far from the articles", () => {
    const all = [old, first, last];
    const found = begin(ofAll(all), published, near, fit(all, published));
    expect(found).toEqual(fit([first, last], published));
  });

  it("is everything where nothing is far away, all is, or no article is to be near to", () => {
    for (const all of [[first, last], [old]]) {
      const limits = fit(all, published);
      expect(begin(ofAll(all), published, near, limits)).toEqual(limits);
    }
    const limits = fit([old, first], published);
    expect(begin(ofAll([old, first]), published, null, limits)).toEqual(limits);
    const nowhere = { start: Infinity, end: -Infinity };
    expect(begin(ofAll([old, first]), published, nowhere, limits)).toEqual(limits);
  });

  it("does not leave the limits, however few days it shows", () => {
    const limits = fit([old, last], null);
    const { end } = begin(ofAll([old, last]), null, near, limits);
    expect(end).toBeLessThanOrEqual(limits.end);
  });
});

describe("fit(items, published)", () => {
  it("includes every period and the day of publication, with a margin", () => {
    const [first, last] = inDays(fit([closed(10, 19), closed(50, 59)], days(109, 109)));
    expect(first).toBeCloseTo(8);
    expect(last).toBeCloseTo(112);
  });

  it("shows days around a single day", () => {
    const [first, last] = inDays(fit([closed(10, 10)], null));
    expect((first + last) / 2).toBeCloseTo(10.5);
    expect(last - first).toBeGreaterThan(7);
    expect(last - first).toBeLessThan(9);
  });

  it("makes room for the stub of an open end, and no more", () => {
    const open = { period: days(10, 10), open: "end" } as const;
    const inside = inDays(fit([open, closed(10, 109)], null));
    expect(inside).toEqual(inDays(fit([closed(10, 109)], null)));
    const late = { period: days(109, 109), open: "end" } as const;
    const limits = fit([late, closed(10, 109)], null);
    expect(inDays(limits)[0]).toBeCloseTo(8);
    const { end } = seen(late, (limits.end - limits.start) / 400);
    expect(end).toBeLessThanOrEqual(limits.end);
    expect(inDays(limits)[1]).toBeLessThan(122);
  });
});

describe("reveal(window, period, limits)", () => {
  const limits = days(0, 399);
  const window = days(100, 199);

  it("stays if the period is in the window", () => {
    expect(reveal(window, days(150, 160), limits)).toBe(window);
  });

  it("moves no further than needed, without zooming", () => {
    const [first, last] = inDays(reveal(window, days(205, 206), limits));
    expect(last - first).toBeCloseTo(100);
    expect(last).toBeGreaterThan(207);
    expect(last).toBeLessThan(225);
  });

  it("moves the same way to a period that is half visible", () => {
    const [first, last] = inDays(reveal(window, days(90, 110), limits));
    expect(first).toBeLessThan(90);
    expect(last - first).toBeCloseTo(100);
  });

  it("grows only for a period that is longer than the window", () => {
    const [first, last] = inDays(reveal(window, days(110, 260), limits));
    expect(last - first).toBeCloseTo(151 * 1.25);
  });

  it("never leaves the limits, and always shows the whole period", () => {
    const day = fc.integer({ min: 0, max: 398 });
    const period = fc.tuple(day, day).map(([a, b]) => days(Math.min(a, b), Math.max(a, b)));
    fc.assert(
      fc.property(period, period, (from, to) => {
        const { start, end } = reveal(from, to, limits);
        expect(start).toBeGreaterThanOrEqual(limits.start);
        expect(end).toBeLessThanOrEqual(limits.end);
        expect(start).toBeLessThanOrEqual(to.start + 1);
        expect(end).toBeGreaterThanOrEqual(to.end - 1);
      }),
    );
  });
});

describe("around(period, limits)", () => {
  it("leaves a third of a day on each side, and shows at least two days", () => {
    const [first, last] = inDays(around(days(10, 12), days(0, 99)));
    expect(first).toBeCloseTo(10 - 1 / 3);
    expect(last).toBeCloseTo(13 + 1 / 3);
    expect(inDays(around(days(10, 10), days(0, 99)))).toEqual([9.5, 11.5]);
  });
});

describe("shift(window, direction, limits)", () => {
  it("moves by half a window, but not past the limits", () => {
    expect(inDays(shift(days(100, 199), 1, days(0, 399)))).toEqual([150, 250]);
    expect(inDays(shift(days(20, 119), -1, days(0, 399)))).toEqual([0, 100]);
  });
});

describe("zoom(window, factor, about, limits)", () => {
  const limits = days(0, 399);

  it("keeps the position of what it zooms around", () => {
    expect(inDays(zoom(days(100, 199), 0.5, days(120, 129), limits))).toEqual([112.5, 162.5]);
  });

  it("keeps the middle if that is outside the window, or nothing is given", () => {
    expect(inDays(zoom(days(100, 199), 0.5, days(20, 29), limits))).toEqual([125, 175]);
    expect(inDays(zoom(days(100, 199), 2, null, limits))).toEqual([50, 250]);
  });

  it("stops at two days and at the limits", () => {
    const near = zoom(days(100, 102), 0.01, null, limits);
    expect(near.end - near.start).toBe(shortest);
    expect(zoom(days(100, 199), 9, null, limits)).toEqual(limits);
  });
});

describe("within(window, limits)", () => {
  it("moves rather than shortens", () => {
    expect(inDays(within(days(-10, 9), days(0, 99)))).toEqual([0, 20]);
    expect(inDays(within(days(-10, 190), days(0, 99)))).toEqual([0, 100]);
  });
});

describe("reach(window, limits)", () => {
  it("knows that the whole has nothing before, after or around it", () => {
    const all = days(0, 99);
    expect(reach(all, all)).toEqual({ earlier: false, later: false, closer: true, wider: false });
  });

  it("knows the ends", () => {
    const nearest = { start: 0, end: shortest };
    expect(reach(nearest, days(0, 99))).toEqual({
      earlier: false,
      later: true,
      closer: false,
      wider: true,
    });
  });
});
