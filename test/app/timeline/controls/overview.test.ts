import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toThinLines } from "#format/axis/thinLines.ts";
import { toWhole } from "#format/axis/whole.ts";
import { printDay } from "#model/day.ts";
import type { NewsEvent } from "#model/event.ts";
import { dayMs } from "#app/timeline/layout/items.ts";
import type { Period } from "#app/view/view.ts";
import {
  centre,
  gripAt,
  pull,
  toDays,
  rows,
  toFrame,
  toSelected,
  toStrokes,
  toWindow,
} from "#app/timeline/controls/overview.ts";
import { shortest } from "#app/timeline/layout/window.ts";
import { dated, event } from "../../../format/told.ts";
import { days } from "../drawn.ts";

const limits = days(0, 99);
const window = days(40, 59);

describe("toStrokes(lines)", () => {
  const events = [
    event({ id: "a", when: dated("2021-03-02") }),
    event({ id: "b", when: dated("2021-03-12") }),
    event({ id: "c", when: dated("2021-03-22"), status: "planned" }),
    event({ id: "d", when: null }),
  ];
  const linesOf = (all: readonly NewsEvent[]) => {
    const whole = toWhole(all, null);
    return whole ? toThinLines(all, whole, rows) : [];
  };
  const lines = linesOf(events);
  const pieces = ({ d }: { readonly d: string }) => d.split("M").length - 1;

  it("draws all lines of one look as one path", () =>
    expect(toStrokes(lines).map((stroke) => [stroke.status, pieces(stroke)])).toEqual([
      ["held", 2],
      ["planned", 1],
    ]));

  it("draws the selected one again, to lie over the others", () => {
    expect(toSelected(lines, "b")).toMatchObject({ status: "held", extent: "solid" });
    expect([toSelected(lines, "d"), toSelected(lines, null)]).toEqual([null, null]);
  });

  it("draws as one line what meets in a row, and no more with more events", () => {
    const many = Array.from({ length: 3000 }, (_, i) =>
      event({ id: `${i}`, when: dated(printDay(18_000 + (i >> 3))) }),
    );
    const [stroke] = toStrokes(linesOf(many));
    expect(stroke && pieces(stroke)).toBe(rows);
  });
});

describe("gripAt(x, frame)", () => {
  it.each([
    [91, null],
    [92, "start"],
    [107, "start"],
    [108, "whole"],
    [192, "whole"],
    [193, "end"],
    [208, "end"],
    [209, null],
  ])("at %i px is %s", (x, grip) => {
    expect(gripAt(x, { start: 100, end: 200 })).toBe(grip);
  });

  it("leaves half of a narrow window for moving it", () => {
    const grips = [100, 102, 104, 106, 108].map((x) => gripAt(x, { start: 100, end: 108 }));
    expect(grips).toEqual(["start", "whole", "whole", "whole", "end"]);
  });
});

describe("pull(window, grip, by, limits)", () => {
  it("moves the window, or one of its edges", () => {
    expect(pull(window, "whole", 5 * dayMs, limits)).toEqual(days(45, 64));
    expect(pull(window, "start", 5 * dayMs, limits)).toEqual(days(45, 59));
    expect(pull(window, "end", 5 * dayMs, limits)).toEqual(days(40, 64));
  });

  it("never leaves the limits, flips, or gets shorter than the shortest", () => {
    const grips = fc.constantFrom("start" as const, "end" as const, "whole" as const);
    fc.assert(
      fc.property(grips, fc.integer({ min: -200, max: 200 }), (grip, by) => {
        const { start, end } = pull(window, grip, by * dayMs, limits);
        expect(start).toBeGreaterThanOrEqual(limits.start);
        expect(end).toBeLessThanOrEqual(limits.end);
        expect(end - start).toBeGreaterThanOrEqual(shortest);
      }),
    );
  });

  it("keeps the length of a window that is moved, at the limits too", () => {
    expect(pull(window, "whole", 500 * dayMs, limits)).toEqual(days(80, 99));
  });
});

describe("centre(window, instant, limits)", () => {
  it("moves an instant to the middle, as far as the limits allow", () => {
    expect(centre(window, 30 * dayMs, limits)).toEqual(days(20, 39));
    expect(centre(window, 2 * dayMs, limits)).toEqual(days(0, 19));
  });
});

describe("toWindow(press, window, limits, rtl)", () => {
  function press(key: string, shiftKey = false, rtl = false, from: Period = window): Period | null {
    return toWindow({ key, shiftKey }, from, limits, rtl);
  }

  it.each([
    ["ArrowRight", days(42.5, 61.5)],
    ["ArrowLeft", days(37.5, 56.5)],
    ["PageUp", days(50, 69)],
    ["PageDown", days(30, 49)],
    ["Home", days(0, 19)],
    ["End", days(80, 99)],
    ["+", days(45, 54)],
    ["-", days(30, 69)],
  ])("%s moves or resizes it", (key, to) => {
    expect(press(key)).toEqual(to);
  });

  it("moves only the end with Shift", () => {
    expect(press("ArrowRight", true)).toEqual(days(40, 61.5));
    expect(press("ArrowLeft", true)).toEqual(days(40, 56.5));
  });

  it("mirrors left and right in right-to-left pages, but not up and down", () => {
    expect(press("ArrowRight", false, true)).toEqual(press("ArrowLeft"));
    expect(press("ArrowUp", false, true)).toEqual(press("ArrowRight"));
  });

  it("moves by a day at least", () => {
    expect(press("ArrowRight", false, false, days(40, 41))).toEqual(days(41, 42));
  });

  it.each(["Escape", "Tab", "a", "Enter"])("leaves %s to the page", (key) => {
    expect(press(key)).toBeNull();
  });
});

describe("toFrame(window, limits), toDays(window)", () => {
  it("is in percent, between 0 and 100", () => {
    expect(toFrame(window, limits)).toEqual({ start: 40, end: 60 });
    expect(toFrame(days(-10, 199), limits)).toEqual({ start: 0, end: 100 });
  });

  it("counts days that are partly visible", () => {
    expect(toDays({ start: 4.3 * dayMs, end: 7.1 * dayMs })).toEqual({ first: 4, last: 7 });
    expect(toDays(window)).toEqual({ first: 40, last: 59 });
  });
});
