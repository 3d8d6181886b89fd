import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PinSpot, toPins as toPinsIn, toSides } from "#app/place/pins.ts";

const toPins = (spots: readonly PinSpot[]) => toPinsIn(spots, 600);

function spot(key: string, x: number, y: number, total = 1, given: Partial<PinSpot> = {}): PinSpot {
  return { key, x, y, total, count: total, afloat: false, ...given };
}

const keysOf = (pins: ReturnType<typeof toPins>) =>
  pins.map(({ spots }) => spots.map(({ key }) => key).join("+"));

describe("toPins(spots, width)", () => {
  it("gives places that are apart their own pins", () =>
    expect(keysOf(toPins([spot("a", 50, 50), spot("b", 100, 50)]))).toEqual(["a", "b"]));

  it("makes one pin of places that would hide each other, where the first stands", () => {
    const [pin] = toPins([spot("a", 50, 50, 5), spot("b", 51, 50, 1)]);
    expect(pin).toMatchObject({ x: 50, y: 50, count: 6 });
  });

  it("makes one pin of two that only meet once one has grown", () => {
    // a and b grow together, and then reach c.
    expect(keysOf(toPins([spot("a", 0, 0, 4), spot("b", 20, 0, 4), spot("c", 36, 0)]))).toEqual([
      "a+b+c",
    ]);
  });

  it("has areas that follow the number of events found", () => {
    const [one, four] = toPins([spot("a", 0, 0, 9, { count: 1 }), spot("b", 200, 0, 4)]);
    expect((four?.radius ?? 0) / (one?.radius ?? 1)).toBeCloseTo(2);
  });

  it("has smaller pins on a small map", () => {
    const [wide] = toPinsIn([spot("a", 0, 0, 9)], 600);
    const [small] = toPinsIn([spot("a", 0, 0, 9)], 300);
    expect(wide?.radius).toBe(27);
    expect(small?.radius).toBeLessThan(20);
  });

  it("moves no pin when the counts change", () => {
    const all = [spot("a", 0, 0, 9), spot("b", 42, 0, 2)];
    expect(keysOf(toPins(all.map((each) => ({ ...each, count: 0 }))))).toEqual(keysOf(toPins(all)));
  });

  const spots = fc
    .array(fc.record({ x: fc.nat(600), y: fc.nat(400), total: fc.integer({ min: 1, max: 30 }) }), {
      maxLength: 40,
    })
    .map((all) => all.map(({ x, y, total }, i) => spot(`${i}`, x, y, total)));

  it("loses no place, and leaves no two pins that meet", () =>
    fc.assert(
      fc.property(spots, (all) => {
        const pins = toPins(all);
        expect(keysOf(pins).join("+").split("+").toSorted()).toEqual(
          (all.length === 0 ? [""] : all.map(({ key }) => key)).toSorted(),
        );
        pins.forEach((a, i) => {
          for (const b of pins.slice(i + 1))
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.reach + b.reach);
        });
      }),
    ));
});

describe("toSides(named, room)", () => {
  const room = { width: 200, height: 100, line: 15 };
  const sidesOf = (...all: readonly PinSpot[]) =>
    toSides(
      toPins(all).map((pin) => ({ pin, width: 40 })),
      room,
    );

  it("names a pin after it, or before it at the edge", () => {
    expect(sidesOf(spot("a", 50, 50))).toEqual(["after"]);
    expect(sidesOf(spot("a", 190, 50))).toEqual(["before"]);
  });

  it("leaves out a name that has no room", () =>
    expect(
      toSides(
        toPins([spot("a", 100, 50)]).map((pin) => ({ pin, width: 300 })),
        room,
      ),
    ).toEqual([null]));

  it("keeps a name off other pins and their names", () =>
    expect(sidesOf(spot("a", 60, 50), spot("b", 95, 50))).toEqual(["before", "after"]));

  it("names what is at sea first", () => {
    const narrow = { width: 120, height: 20, line: 15 };
    const sides = (afloat: boolean) =>
      toSides(
        toPins([spot("a", 20, 10), spot("b", 90, 10, 1, { afloat })]).map((pin) => ({
          pin,
          width: 40,
        })),
        narrow,
      );
    expect(sides(false)).toEqual(["after", null]);
    expect(sides(true)).toEqual([null, "before"]);
  });
});
