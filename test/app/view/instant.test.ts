import { describe, expect, it } from "vitest";
import { parseInstant, printInstant, toRound } from "#app/view/instant.ts";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

describe("printInstant(instant)", () => {
  it.each([
    [Date.UTC(2023, 5, 16), "2023-06-16"],
    [Date.UTC(2023, 5, 16, 8), "2023-06-16T08"],
    [Date.UTC(2023, 5, 16, 8, 5), "2023-06-16T08:05"],
    [Date.UTC(2023, 5, 16, 0, 5), "2023-06-16T00:05"],
    [Date.UTC(1969, 11, 31, 23), "1969-12-31T23"],
  ])("writes %i as short as it can", (instant, text) => {
    expect(printInstant(instant)).toBe(text);
    expect(parseInstant(text)).toBe(instant);
  });
});

describe("parseInstant(text)", () => {
  it.each([null, "", "2023", "2023-6-1", "2023-06-16T8", "2023-06-16T08:60", "2023-06-16 08", "x"])(
    "reads nothing in %s",
    (text) => expect(parseInstant(text)).toBeNull(),
  );
});

describe("toRound(period)", () => {
  it.each([
    ["minutes where it shows some days", 3 * dayMs, 60_000],
    ["hours where it shows months", 90 * dayMs, hourMs],
    ["days where it shows years", 900 * dayMs, dayMs],
  ])("is as exact as %s", (_, length, unit) => {
    const given = { start: 12_345_678_901, end: 12_345_678_901 + length };
    const { start, end } = toRound(given);
    expect([start % unit, end % unit]).toEqual([0, 0]);
    expect(Math.abs(start - given.start)).toBeLessThanOrEqual(length / 1000);
    expect(toRound({ start, end })).toEqual({ start, end });
  });
});
