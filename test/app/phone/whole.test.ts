import { describe, expect, it } from "vitest";
import { toWhole } from "#app/phone/whole.ts";
import type { NewsEvent } from "#model/event.ts";
import { dated, event } from "../../format/told.ts";

const on = (...dates: string[]): readonly NewsEvent[] =>
  dates.map((edtf, i) => event({ id: `e${i}`, when: dated(edtf) }));

describe("toWhole(events, published, rows)", () => {
  it("names the first and the last month", () => {
    const whole = toWhole(on("2020-11", "2021-03-02", "2021-06"), "2021-03-02", 4);
    expect([whole?.first, whole?.last]).toEqual(["November 2020", "June 2021"]);
  });

  it("places lines in order from left to right, a single day wide enough to be seen", () => {
    const [a, b] = toWhole(on("2001-01-01", "2021-03-02"), null, 4)?.lines ?? [];
    expect(a?.from).toBeLessThan(b?.from ?? 0);
    expect((a?.to ?? 0) - (a?.from ?? 0)).toBeCloseTo(0.6);
    expect(b?.to).toBeLessThanOrEqual(100);
  });

  it("puts lines that share days in rows of their own, while there is room", () => {
    const rows = (room: number) =>
      toWhole(on("2021-01", "2021-01", "2021-01"), null, room)?.lines.map(({ row }) => row);
    expect(rows(3)).toEqual([0, 1, 2]);
    expect(rows(2)).toEqual([0, 1, 0]);
  });

  it("keeps open ends inside, and the day of publication", () => {
    const whole = toWhole(on("../2021-01", "2021-04/.."), "2021-03-02", 4);
    expect(whole?.lines.map(({ from, to }) => [from, to])).toEqual([
      [0, expect.any(Number)],
      [expect.any(Number), 100],
    ]);
    expect(whole?.published).toBeGreaterThan(0);
    expect([whole?.first, whole?.last]).toEqual(["January 2021", "April 2021"]);
  });

  it("is nothing where nothing has a date", () => {
    expect(toWhole([event({ when: null })], "2021-03-02", 4)).toBeNull();
  });
});
