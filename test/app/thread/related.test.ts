import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Box, Polyline } from "#app/thread/geometry.ts";
import { relationLines, toRelated } from "#app/thread/related.ts";
import type { NewsEvent, RelationKind } from "#model/event.ts";
import { event } from "../../format/told.ts";

const plot: Box = { left: 700, top: 100, right: 1400, bottom: 150 };

/** A bar of 9 px. */
const bar = (left: number, right: number, top: number): Box => ({
  left,
  top,
  right,
  bottom: top + 9,
});

const own = bar(900, 1000, 200);

describe("relationLines(own, to, arrow, plot)", () => {
  it("runs from the end of one bar to the beginning of a later one", () =>
    expect(relationLines(own, bar(1100, 1150, 300), null, plot)).toEqual([
      [
        [1000, 204.5],
        [1090.5, 204.5],
        [1090.5, 304.5],
        [1100, 304.5],
      ],
    ]));

  it("runs from the beginning of one bar to the end of an earlier one", () =>
    expect(relationLines(own, bar(750, 800, 100), null, plot)).toEqual([
      [
        [900, 204.5],
        [810.5, 204.5],
        [810.5, 104.5],
        [800, 104.5],
      ],
    ]));

  it("goes around the beginnings of two bars that share days", () =>
    expect(relationLines(own, bar(850, 950, 226), null, plot)[0]).toEqual([
      [900, 204.5],
      [840.5, 204.5],
      [840.5, 230.5],
      [850, 230.5],
    ]));

  it("goes around their ends where the chart begins with them", () =>
    expect(relationLines(bar(700, 1000, 200), bar(700, 950, 226), null, plot)[0]).toEqual([
      [1000, 204.5],
      [1010.5, 204.5],
      [1010.5, 230.5],
      [950, 230.5],
    ]));

  it("is straight between two of one row, and not drawn within one bin", () => {
    const [line] = relationLines(own, bar(1016, 1100, 200), null, plot);
    expect(line?.map(([x]) => x)).toEqual([1000, 1006.5, 1006.5, 1016]);
    expect(new Set(line?.map(([, y]) => y))).toEqual(new Set([204.5]));
    expect(relationLines(own, own, "there", plot)).toEqual([]);
  });

  it("is not drawn where it has no room", () => {
    expect(relationLines(bar(700, 1400, 200), bar(700, 1400, 226), null, plot)).toEqual([]);
    expect(relationLines(bar(700, 1000, 200), "left", null, plot)).toEqual([]);
  });

  it("has an arrow at the bar of what came later", () => {
    const later = bar(1100, 1150, 200);
    expect(relationLines(own, later, "there", plot)[1]).toEqual([
      [1094, 199.5],
      [1099, 204.5],
      [1094, 209.5],
    ]);
    expect(relationLines(later, own, "back", plot)[1]).toEqual([
      [1094, 199.5],
      [1099, 204.5],
      [1094, 209.5],
    ]);
  });

  it("runs to the edge beyond which the other is, with an arrow outwards", () => {
    expect(relationLines(own, "right", "back", plot)).toEqual([
      [
        [1000, 204.5],
        [1397, 204.5],
      ],
      [
        [1392, 199.5],
        [1397, 204.5],
        [1392, 209.5],
      ],
    ]);
    expect(relationLines(own, "left", null, plot)[0]?.at(-1)).toEqual([697 + 6, 204.5]);
  });

  it("has right angles only, stays in the chart and never crosses the two bars", () => {
    const bars = fc
      .tuple(fc.integer({ min: 700, max: 1392 }), fc.integer({ min: 8, max: 400 }))
      .map(([left, width]) => [left, Math.min(left + width, 1400)] as const);
    fc.assert(
      fc.property(bars, bars, fc.integer({ min: 1, max: 20 }), (a, b, row) => {
        const [from, to] = [bar(...a, 200), bar(...b, 200 + row * 26)];
        for (const line of relationLines(from, to, null, plot)) {
          expect(isSquare(line)).toBe(true);
          expect(line.every(([x]) => x >= plot.left && x <= plot.right)).toBe(true);
          const x = line[1]?.[0] ?? 0;
          for (const { left, right } of [from, to]) expect(x <= left || x >= right).toBe(true);
        }
      }),
    );
  });
});

function isSquare(line: Polyline): boolean {
  return line.every(([x, y], i) => {
    const [lastX, lastY] = line[i - 1] ?? [x, y];
    return x === lastX || y === lastY;
  });
}

describe("toRelated(event, events)", () => {
  const related = (kind: RelationKind, other: Partial<NewsEvent> = {}) => {
    const one = event({ id: "one", relations: [{ kind, event: "other" }] });
    return toRelated(one, [event({ id: "first" }), one, event({ id: "other", ...other })]);
  };

  it.each([
    ["replaced-by", "there"],
    ["replaces", "back"],
    ["followed-by", "there"],
    ["follows", "back"],
    ["part-of", null],
    ["has-part", null],
  ] as const)("points for %s: %s", (kind, arrow) =>
    expect(related(kind)).toEqual([{ id: "other", arrow, before: false }]),
  );

  it("knows which is before", () => {
    const other = event({ id: "other" });
    const one = event({ id: "one", relations: [{ kind: "follows", event: "other" }] });
    expect(toRelated(one, [other, one])).toEqual([{ id: "other", arrow: "back", before: true }]);
  });

  it("leaves out what the chart does not draw: without a date, or not found", () => {
    expect(related("replaces", { when: null })).toEqual([]);
    expect(related("replaces", { id: "else" })).toEqual([]);
    expect(toRelated(null, [])).toEqual([]);
  });
});
