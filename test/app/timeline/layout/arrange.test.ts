import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrange, type BarPlace, type Plot, type Sized } from "#app/timeline/layout/arrange.ts";
import { dayMs } from "#app/timeline/layout/items.ts";

/** 100 days on 1000 px: 10 px a day. */
const plot: Plot = { window: { start: 0, end: 100 * dayMs }, width: 1000 };

function sized(key: string, first: number, last: number, over: Partial<Sized> = {}): Sized {
  const period = { start: first * dayMs, end: (last + 1) * dayMs };
  return {
    key,
    lane: "meetings",
    period,
    open: null,
    part: null,
    extent: "doubt",
    label: 100,
    sign: 20,
    ...over,
  };
}

function place(item: Sized, at: Plot = plot): BarPlace | undefined {
  return arrange([item], at).places.get(item.key);
}

describe("arrange(items, plot)", () => {
  it("stands bar and label at the first day", () => {
    expect(place(sized("a", 10, 29))).toMatchObject({
      row: 0,
      bar: { start: 100, end: 300 },
      label: { start: 100, end: 200 },
      cut: { start: false, end: false },
    });
  });

  it("sets the words before the sign where they would leave the plot, and moves neither sign nor bar", () => {
    expect(place(sized("a", 10, 12))?.words).toBe("after");
    expect(place(sized("a", 95, 96))).toMatchObject({
      bar: { start: 950, end: 970 },
      label: { start: 870, end: 970 },
      words: "before",
    });
  });

  it("moves the sign no further than it must to be seen whole", () => {
    expect(place(sized("a", 99, 99))?.label).toEqual({ start: 898, end: 998 });
  });

  it("moves words that fit on neither side just enough, and leaves them no sign", () => {
    expect(place(sized("a", 50, 51, { label: 700 }))).toMatchObject({
      label: { start: 298, end: 998 },
      words: "alone",
    });
  });

  it("shortens only a label that is wider than the plot", () => {
    expect(place(sized("a", 10, 29, { label: 2000 }))?.label).toEqual({ start: 2, end: 998 });
    expect(place(sized("a", -9, 29, { label: 2000 }))).toMatchObject({
      label: { start: 2, end: 998 },
      words: "after",
    });
  });

  it("keeps the label of a bar that began before the window at the plot's edge", () => {
    expect(place(sized("a", -30, 20))).toMatchObject({
      bar: { start: 0, end: 210 },
      label: { start: 2, end: 102 },
      cut: { start: true, end: false },
    });
  });

  it.each([100, 10, 2])(
    "draws an open end as a stub of 36 px, where a window has %i days",
    (last) => {
      const at: Plot = { window: { start: -last * dayMs, end: last * dayMs }, width: 1000 };
      const day = 1000 / (2 * last);
      expect(place(sized("a", 0, 0, { open: "end" }), at)).toMatchObject({
        bar: { start: 500, end: 536 },
        cut: { start: false, end: true },
        step: 9,
        free: { start: 0, end: 9 },
      });
      expect(place(sized("a", 0, 0, { open: "start" }), at)).toMatchObject({
        bar: { start: 464 + day, end: 500 + day },
        cut: { start: true, end: false },
        step: 9,
        free: { start: 9, end: 0 },
      });
    },
  );

  it("cuts a stub at the edge, and has no place for one that lies outside", () => {
    expect(place(sized("a", 98, 98, { open: "end" }))?.bar).toEqual({ start: 980, end: 1000 });
    expect(place(sized("a", -9, -9, { open: "end" }))).toBeUndefined();
    expect(place(sized("a", 104, 104, { open: "start" }))).toBeUndefined();
  });

  it("leaves a row to others beside a stub", () => {
    const early = sized("a", 10, 10, { open: "end" });
    const { places } = arrange([early, sized("b", 90, 90, { open: "start" })], plot);
    expect([...places.values()].map(({ row }) => row)).toEqual([0, 0]);
  });

  it("draws a day no narrower than 8 px, about its middle and inside the plot", () => {
    const year: Plot = { window: { start: 0, end: 1000 * dayMs }, width: 1000 };
    expect(place(sized("a", 500, 500, { extent: "solid" }), year)?.bar).toEqual({
      start: 496.5,
      end: 504.5,
    });
    expect(place(sized("a", 0, 0, { extent: "solid" }), year)?.bar).toEqual({ start: 0, end: 8 });
  });

  it("draws one dot a day while a day is 8 to 24 px, else one in 8 or 12", () => {
    expect(place(sized("a", 10, 29))?.step).toBeCloseTo(10);
    expect(place(sized("a", 0, 99), { ...plot, width: 300 })?.step).toBeCloseTo(8, 0);
    expect(place(sized("a", 0, 99), { ...plot, width: 4000 })?.step).toBeCloseTo(12, 0);
  });

  it("begins a cut row of dots with a whole one", () => {
    // The days before the window take 5 px of its first dot; 9 px are the arrow's.
    const item = sized("a", -3, 20);
    const half: Plot = { window: { start: dayMs / 2, end: 100.5 * dayMs }, width: 1000 };
    expect(place(item, half)?.free.start).toBeCloseTo(15);
  });

  it("draws a part of a day where a day is wide enough to be read", () => {
    const part = { start: 10.25 * dayMs, end: 10.5 * dayMs };
    const item = sized("a", 10, 10, { part, extent: "solid" });
    expect(place(item)?.bar).toEqual({ start: 100, end: 110 });
    expect(place(item, { ...plot, width: 10_000 })?.bar).toEqual({ start: 1025, end: 1050 });
  });

  it("fills rows from the top, in the order given", () => {
    const { places, rows } = arrange(
      [sized("a", 10, 12), sized("b", 15, 16), sized("c", 40, 41), sized("d", 15, 15)],
      plot,
    );
    expect([...places].map(([key, { row }]) => [key, row])).toEqual([
      ["a", 0],
      ["b", 1],
      ["c", 0],
      ["d", 2],
    ]);
    expect(rows.get("meetings")).toBe(3);
  });

  it("gives every lane rows of its own", () => {
    const { rows } = arrange([sized("a", 1, 2), sized("b", 1, 2, { lane: "statements" })], plot);
    expect([...rows]).toEqual([
      ["meetings", 1],
      ["statements", 1],
    ]);
  });

  it("has no place for what lies outside the window", () => {
    expect(place(sized("a", -20, -1))).toBeUndefined();
    expect(place(sized("a", 100, 120))).toBeUndefined();
  });

  it("has no place for what shows less than a sign needs at the edge", () => {
    const by = (px: number): Plot => ({
      window: { start: px * 0.1 * dayMs, end: (100 + px * 0.1) * dayMs },
      width: 1000,
    });
    expect(place(sized("a", 100, 120), by(1))).toBeUndefined();
    expect(place(sized("a", 100, 120), by(3))?.bar).toEqual({ start: 997, end: 1000 });
  });

  it("lets no two meet and nothing leave the plot, whatever is in the window", () => {
    const item = fc.record({
      first: fc.integer({ min: -50, max: 130 }),
      length: fc.integer({ min: 0, max: 90 }),
      label: fc.integer({ min: 20, max: 500 }),
      extent: fc.constantFrom("solid" as const, "doubt" as const),
      open: fc.constantFrom("start" as const, "end" as const, null),
      lane: fc.constantFrom("meetings" as const, "statements" as const),
    });
    fc.assert(
      fc.property(
        fc.array(item, { maxLength: 40 }),
        fc.integer({ min: 250, max: 2000 }),
        (all, width) => {
          const items = all.map(({ first, length, ...rest }, i) =>
            sized(String(i), first, first + length, rest),
          );
          const { places } = arrange(items, { ...plot, width });
          const taken = items.flatMap(({ key, lane }) => {
            const found = places.get(key);
            return found ? [{ ...found, lane }] : [];
          });
          for (const [i, a] of taken.entries()) {
            expect(Math.min(a.bar.start, a.label.start)).toBeGreaterThanOrEqual(0);
            expect(Math.max(a.bar.end, a.label.end)).toBeLessThanOrEqual(width);
            for (const b of taken.slice(i + 1)) {
              const apart =
                Math.max(a.bar.end, a.label.end) < Math.min(b.bar.start, b.label.start) ||
                Math.max(b.bar.end, b.label.end) < Math.min(a.bar.start, a.label.start);
              expect(apart || a.row !== b.row || a.lane !== b.lane).toBe(true);
            }
          }
        },
      ),
    );
  });
});
