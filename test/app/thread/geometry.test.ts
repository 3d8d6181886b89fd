import { describe, expect, it } from "vitest";
import {
  type BarBox,
  type Box,
  hoverThread,
  type Polyline,
  type ThreadScene,
  selectedThread,
  toPath,
} from "#app/thread/geometry.ts";

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** A number of 24 px with its middle at `y`. */
const plate = (y: number, blocked = false) => ({ box: box(500, y - 12, 24, 24), blocked });

const bar = (left: number, width: number, given: Partial<BarBox> = {}): BarBox => ({
  box: box(left, 200, width, 10),
  cut: { left: false, right: false },
  shared: false,
  blocked: false,
  ...given,
});

/** Seam to 600, Dateline's half from there, its content from 624, its card's rule at 500. */
const scene: ThreadScene = {
  toward: 1,
  seam: box(576, 0, 24, 900),
  desk: box(600, 70, 800, 830),
  content: 624,
  plates: [plate(500)],
  ticks: [],
  rule: 500,
  stage: box(624, 150, 750, 330),
  strip: null,
  bar: bar(900, 100),
};

const selected = (given: Partial<ThreadScene> = {}) => selectedThread({ ...scene, ...given });
const hovered = (given: Partial<ThreadScene> = {}) => hoverThread({ ...scene, ...given });

/** All that stands upright at `x`, from its upper to its lower end. */
const upright = (lines: readonly Polyline[], x: number) =>
  lines
    .filter((line) => line.every((point) => point[0] === x))
    .map((line) => line.map(([, y]) => y))
    .filter(([a, b]) => a !== b);

describe("selectedThread(scene)", () => {
  it("is one straight line from a number that is level with the rule to the days", () => {
    const { over } = selected();
    expect(over.slice(0, 3)).toEqual([
      [
        [523, 500],
        [612, 500],
      ],
      [
        [612, 500],
        [612, 500],
      ],
      [
        [612, 500],
        [900, 500],
      ],
    ]);
  });

  it("is straight where a number is level but for a part of a pixel", () =>
    expect(upright(selected({ plates: [plate(500.6)] }).over, 612)).toEqual([]));

  it("joins every number to one trunk, which reaches the rule", () => {
    const { over } = selected({ plates: [plate(100), plate(300), plate(700)] });
    expect(upright(over, 612)).toEqual([[100, 700]]);
    for (const y of [100, 300, 700]) {
      expect(over).toContainEqual([
        [523, y],
        [612, y],
      ]);
    }
  });

  it("joins passages out of view by their ticks", () => {
    const { over } = selected({ plates: [], ticks: [box(576, 840, 24, 4)] });
    expect(over).toContainEqual([
      [600, 842],
      [612, 842],
    ]);
    expect(upright(over, 612)).toEqual([[500, 842]]);
  });

  it("passes below a number that stands between", () => {
    const { over } = selected({ plates: [plate(300, true)] });
    expect(over[0]).toEqual([
      [512, 310],
      [512, 313.5],
    ]);
    expect(over[1]).toEqual([
      [512, 313.5],
      [612, 313.5],
    ]);
  });

  it("is heavy between the first and the last day, from which two lines fall to the rule", () => {
    const { over, span, under } = selected();
    expect(span).toEqual([
      [
        [900, 500],
        [1000, 500],
      ],
    ]);
    for (const x of [900.75, 999.25]) {
      expect(upright(under, x)).toEqual([[210, 480]]);
      expect(upright(over, x)).toEqual([[480, 500]]);
    }
  });

  it("falls from the middle of a bar that may be wider than its day", () =>
    expect(selected({ bar: bar(900, 12) }).under).toEqual([
      [
        [906, 210],
        [906, 480],
      ],
    ]));

  it("falls from no end that the window cuts, and the heavy rule goes on in an arrow", () => {
    const { under, span, over } = selected({
      bar: bar(700, 100, { cut: { left: true, right: false } }),
    });
    expect(under.map(([point]) => point?.[0])).toEqual([799.25]);
    expect(span).toEqual([
      [
        [709, 500],
        [800, 500],
      ],
    ]);
    expect(over).toContainEqual([
      [706, 495],
      [701, 500],
      [706, 505],
    ]);
  });

  it("falls from the middle of a bin, whose days are not the event's", () => {
    const { under, span } = selected({ bar: bar(900, 100, { shared: true }) });
    expect(under.map(([point]) => point?.[0])).toEqual([950]);
    expect(span).toEqual([]);
  });

  it("ends at the card for an event without a date", () => {
    const { over, span, under } = selected({ bar: null });
    expect(over.at(-1)).toEqual([
      [612, 500],
      [624, 500],
    ]);
    expect([span, under]).toEqual([[], []]);
  });

  it("still shows the days where no words are in view", () => {
    const { over, span } = selected({ plates: [] });
    expect(upright(over, 612)).toEqual([]);
    expect(span).toHaveLength(1);
  });

  it("crosses no other axis of time, on which these days are elsewhere", () => {
    const { over } = selected({ strip: box(624, 484, 750, 12) });
    expect(upright(over, 900.75)).toEqual([
      [480, 484],
      [496, 500],
    ]);
  });

  it("falls from no bar that is scrolled below the chart's edge", () => {
    const { under, over } = selected({ stage: box(624, 150, 750, 40) });
    expect(under).toEqual([]);
    expect(upright(over, 900.75)).toEqual([]);
  });

  it("leaves Dateline's half nowhere, however far the card is scrolled", () => {
    const { over, span } = selected({ rule: 20, plates: [plate(300)] });
    expect(upright(over, 612)).toEqual([[70, 300]]);
    expect(span).toEqual([]);
    expect(over).toHaveLength(4);
  });

  it("is nothing without a card", () =>
    expect(selected({ rule: null })).toEqual({ over: [], span: [], under: [] }));

  it("is the same in the mirror, where the article stands on the right", () => {
    const { over, span } = selected({
      toward: -1,
      seam: box(800, 0, 24, 900),
      desk: box(0, 70, 800, 830),
      content: 776,
      plates: [{ box: box(876, 488, 24, 24), blocked: false }],
      bar: bar(400, 100),
    });
    expect(over[0]).toEqual([
      [877, 500],
      [788, 500],
    ]);
    expect(over).toContainEqual([
      [788, 500],
      [500, 500],
    ]);
    expect(span).toEqual([
      [
        [400, 500],
        [500, 500],
      ],
    ]);
  });
});

describe("hoverThread(scene)", () => {
  it("runs from the number to the near end of the bar, below what the chart draws", () => {
    const { over, under } = hovered({ plates: [plate(300)] });
    expect(upright(over, 608)).toEqual([[205, 300]]);
    expect(over.at(-1)).toEqual([
      [608, 205],
      [624, 205],
    ]);
    expect(under).toEqual([
      [
        [624, 205],
        [900, 205],
      ],
    ]);
  });

  it("passes below another bar of the row", () => {
    const { under } = hovered({ bar: bar(900, 100, { blocked: true }) });
    expect(under).toEqual([
      [
        [624, 211.5],
        [900.75, 211.5],
      ],
      [
        [900.75, 210],
        [900.75, 211.5],
      ],
    ]);
  });

  it.each([
    ["whose bar is not drawn", { bar: null }],
    ["whose bar is scrolled away under the axis", { stage: box(624, 220, 750, 330) }],
    ["whose bar is scrolled below the chart's edge", { stage: box(624, 100, 750, 50) }],
    ["whose bar is scrolled out of Dateline's half", { desk: box(600, 300, 800, 600) }],
    ["that the open article does not tell", { plates: [] }],
  ])("is nothing for an event %s", (_, given) =>
    expect(hovered(given)).toEqual({ over: [], span: [], under: [] }),
  );
});

describe("toPath(lines, corner)", () => {
  const lines: readonly Polyline[] = [
    [
      [10, 20],
      [10, 40.123],
    ],
    [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
  ];

  it("is the `d` of a path in the window", () =>
    expect(toPath(lines)).toBe("M10 20L10 40.12M1 2L3 4L5 6"));

  it("counts from the corner of the drawing", () =>
    expect(toPath(lines.slice(0, 1), { x: 10, y: -5 })).toBe("M0 25L0 45.12"));
});
