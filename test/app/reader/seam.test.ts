import { describe, expect, it } from "vitest";
import { outOfView, share, toTicks } from "#app/reader/seam.ts";
import { met } from "../corpus.ts";

const at = (...places: readonly number[]) =>
  places.map((place, start) => ({ event: "e", start, at: place }));

describe("toTicks(events, lines)", () => {
  const [passage] = met.passages;

  it("stands at the middle of a passage's first line", () => {
    const first = new Map([[passage.start, { top: 100, bottom: 120 }]]);
    expect(toTicks([{ id: "e", passages: [passage] }], { first })).toEqual([
      { event: "e", start: passage.start, at: 110 },
    ]);
  });

  it("leaves out what is not laid out", () =>
    expect(toTicks([met], { first: new Map() })).toEqual([]));
});

describe("share(at, view)", () => {
  it("is the place in the whole height", () => expect(share(500, { full: 2000 })).toBe(25));

  it("stays on the map", () => expect(share(2100, { full: 2000 })).toBe(100));

  it("is the top before anything is measured", () => expect(share(500, { full: 0 })).toBe(0));
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
