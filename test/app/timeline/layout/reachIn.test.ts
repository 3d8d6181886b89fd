import { describe, expect, it } from "vitest";
import type { Plot } from "#app/timeline/layout/arrange.ts";
import type { Item } from "#app/timeline/layout/items.ts";
import { reachesIn, toLines } from "#app/timeline/layout/reachIn.ts";
import { days, item } from "../drawn.ts";

/** Ten days, 100 px each. */
const plot: Plot = { window: days(100, 109), width: 1000 };

function doubtful(first: number, last: number, over: Partial<Item> = {}): Item {
  return item("a", first, last, { extent: "doubt", ...over });
}

describe("reachesIn(item, plot)", () => {
  it("is true if less than a third of its possible days are in the window", () => {
    expect(reachesIn(doubtful(70, 104), plot)).toBe(true);
    expect(reachesIn(doubtful(70, 200), plot)).toBe(true);
    expect(reachesIn(doubtful(91, 104), plot)).toBe(false);
  });

  it("is false for an open end, which is a stub", () => {
    expect(reachesIn(doubtful(105, 105, { open: "start" }), plot)).toBe(false);
    expect(reachesIn(doubtful(99, 104, { open: "end" }), plot)).toBe(false);
  });

  it("is false if it may have started in the window", () => {
    expect(reachesIn(doubtful(100, 500), plot)).toBe(false);
  });

  it("is false if it lasted, or ended before the window", () => {
    expect(reachesIn(doubtful(70, 104, { extent: "solid" }), plot)).toBe(false);
    expect(reachesIn(doubtful(70, 99), plot)).toBe(false);
  });

  it("is false in a wide window", () => {
    expect(reachesIn(doubtful(70, 104), { ...plot, width: 230 })).toBe(false);
    expect(reachesIn(doubtful(70, 104), { ...plot, width: 240 })).toBe(true);
  });
});

describe("toLines(members)", () => {
  it("makes one line for each lane, in the order given, over the days of all", () => {
    const a = doubtful(1, 104);
    const b = item("b", 2, 120);
    const c = item("c", 3, 103, { lane: "statements" });
    const lines = toLines([a, c, b]);
    expect(lines.map(({ lane, members }) => [lane, members.map(({ id }) => id)])).toEqual([
      ["meetings", ["a", "b"]],
      ["statements", ["c"]],
    ]);
    expect(lines[0]?.period).toEqual(days(1, 120));
  });

  it("makes no line without members", () => {
    expect(toLines([])).toEqual([]);
  });
});
