import { describe, expect, it } from "vitest";
import { outOfView, share, toStrokes, toTicks, toWays } from "#app/reader/seam.ts";
import { met } from "../corpus.ts";

const at = (...places: readonly number[]) =>
  places.map((place, start) => ({ event: "e", start, at: place }));

describe("toTicks(events, lines, paragraphs)", () => {
  const [passage] = met.passages;

  it("stands at the middle of a passage's first line", () => {
    const first = new Map([[passage.start, { top: 100, bottom: 120 }]]);
    expect(toTicks([{ id: "e", passages: [passage] }], { first, stretches: [] }, [])).toEqual([
      { event: "e", start: passage.start, at: 110 },
    ]);
  });

  it("has of far words the share of the text", () => {
    const far = { id: "e", passages: [{ ...passage, start: 50, end: 60 }] as const };
    const lines = { first: new Map(), stretches: [{ top: 1000, bottom: 1200 }] };
    expect(toTicks([far], lines, [{ start: 0, end: 100 }])).toMatchObject([{ at: 1100 }]);
  });

  it("leaves out what is not laid out", () =>
    expect(toTicks([met], { first: new Map(), stretches: [] }, [])).toEqual([]));
});

describe("toStrokes(ticks, full)", () => {
  it("has one stroke for passages too near each other to be seen apart", () =>
    expect(toStrokes(at(500, 1000, 1000.4), 2000)).toBe("M0 25.000H1M0 50.020H1"));

  it("is empty without passages", () => expect(toStrokes([], 2000)).toBe(""));
});

describe("share(at, full)", () => {
  it("is the place in the whole height", () => expect(share(500, 2000)).toBe(25));

  it("stays on the map", () => expect(share(2100, 2000)).toBe(100));

  it("is the top before anything is measured", () => expect(share(500, 0)).toBe(0));
});

describe("outOfView(ticks, view)", () => {
  it("lists what is above and below, the nearest first", () => {
    const { above, below } = outOfView(at(10, 90, 150, 320, 400), { top: 100, height: 200 });
    expect(above.map((tick) => tick.at)).toEqual([90, 10]);
    expect(below.map((tick) => tick.at)).toEqual([320, 400]);
  });

  it("finds what lies on the edge in view", () =>
    expect(outOfView(at(100, 300), { top: 100, height: 200 })).toEqual({ above: [], below: [] }));
});

describe("toWays(away, map)", () => {
  /** An article of 6000 px on a map of 600: 100 px stand for 10. In view: 2000 to 3000. */
  const ways = (...places: readonly number[]) =>
    toWays(outOfView(at(...places), { top: 2000, height: 1000 }), {
      map: 600,
      size: 24,
      full: 6000,
      middle: 2500,
    });
  const held = (...places: readonly number[]) =>
    ways(...places).map(({ side, ticks }) => [side, ...ticks.map((tick) => tick.at)]);

  it("gives every tick a way of its own, as high as a target must be", () => {
    expect(ways(4000)).toMatchObject([{ side: "below", start: 388, end: 412 }]);
    expect(held(1000, 4000, 5000)).toEqual([
      ["above", 1000],
      ["below", 4000],
      ["below", 5000],
    ]);
  });

  it("gives those that are near to each other one way, the nearest first", () => {
    expect(held(1000, 1200, 1500, 4000, 4230)).toEqual([
      ["above", 1500],
      ["above", 1200, 1000],
      ["below", 4000, 4230],
    ]);
    expect(ways(4000, 4230)).toMatchObject([{ start: 388, end: 435 }]);
  });

  it("puts the count outside, where no tick of the event is in view", () => {
    expect(ways(4000)).toMatchObject([{ count: 404 }]);
    expect(ways(1000)).toMatchObject([{ count: 100 - 4 - 11 }]);
  });

  it("puts it inside where the map ends", () => {
    expect(ways(5990)).toMatchObject([{ start: 576, end: 600, count: 599 - 4 - 11 }]);
    expect(ways(10)).toMatchObject([{ start: 0, end: 24, count: 1 + 4 }]);
  });

  it("lets none overlap another or leave the map, wherever passages stand", () => {
    const all = Array.from({ length: 60 }, (_, i) => (i * i * 137) % 6000);
    const placed = ways(...all.toSorted((a, b) => a - b)).toSorted((a, b) => a.start - b.start);
    for (const [i, { start, end }] of placed.entries()) {
      expect(start).toBeGreaterThanOrEqual(placed[i - 1]?.end ?? 0);
      expect(end - start).toBeGreaterThanOrEqual(24);
      expect(end).toBeLessThanOrEqual(600);
    }
  });
});
