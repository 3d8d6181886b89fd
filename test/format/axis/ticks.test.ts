import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toTicks } from "#format/axis/ticks.ts";
import { toDay } from "#model/day.ts";

const day = (year: number, month: number, ofMonth: number) => toDay({ year, month, day: ofMonth });

function labels(start: number, end: number, most = 6): readonly string[] {
  return toTicks({ start, end }, most, 1).map(({ label }) => label);
}

describe("toTicks(whole, most, letter)", () => {
  it.each([
    ["days", labels(day(2021, 3, 1) - 0.2, day(2021, 3, 5), 6), ["1 Mar", "2", "3", "4"]],
    ["Mondays", labels(day(2021, 3, 3), day(2021, 3, 30), 6), ["8 Mar", "15", "22", "29"]],
    ["months", labels(day(2020, 11, 20), day(2021, 3, 20), 6), ["Dec", "2021", "Feb", "Mar"]],
    [
      "quarters",
      labels(day(2022, 9, 20), day(2023, 12, 20)),
      ["Oct", "2023", "Apr", "July", "Oct"],
    ],
    ["years", labels(day(2001, 2, 1), day(2011, 2, 1)), ["2002", "2004", "2006", "2008", "2010"]],
    [
      "centuries",
      labels(day(-500, 1, 1), day(1, 1, 1)),
      ["500 BC", "400 BC", "300 BC", "200 BC", "100 BC", ""],
    ],
  ])("names %s", (_, found, expected) => expect(found).toEqual(expected));

  it("says the year where no January does, the month where no first of one does", () => {
    expect(labels(day(2021, 3, 2), day(2021, 7, 20))[0]).toBe("Apr 2021");
    expect(labels(day(2021, 3, 10), day(2021, 3, 14))[0]).toBe("10 Mar");
  });

  it("leaves out a label without room before the next tick or the edge", () => {
    const all = { start: day(2021, 1, 1), end: day(2021, 4, 2) };
    const ticks = toTicks(all, 6, 5);
    expect(ticks.map(({ label }) => label)).toEqual(["2021", "Feb", "Mar", ""]);
  });

  it("stands inside, in order, about as many as asked for", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -900_000, max: 900_000 }),
        fc.integer({ min: 7, max: 900_000 }),
        (start, length) => {
          const places = toTicks({ start, end: start + length }, 7, 1).map(({ at }) => at);
          expect(places.length).toBeLessThanOrEqual(9);
          expect(places.every((at) => at >= 0 && at <= 100)).toBe(true);
          expect(places).toEqual(places.toSorted((a, b) => a - b));
        },
      ),
    );
  });
});
