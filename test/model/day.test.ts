import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysInMonth, parseDay, printDay, printYear, toCivil, toDay, weekday } from "#model/day.ts";

/** About 4,000 years before and after 1970. */
const days = fc.integer({ min: -1_500_000, max: 1_500_000 });

describe("toDay(civil)", () => {
  it.each([
    [{ year: 1970, month: 1, day: 1 }, 0],
    [{ year: 1969, month: 12, day: 31 }, -1],
    [{ year: 2000, month: 3, day: 1 }, 11_017],
    [{ year: 1, month: 1, day: 1 }, -719_162],
    [{ year: 0, month: 12, day: 31 }, -719_163],
  ])("counts from 1970: %o is day %i", (civil, day) => {
    expect(toDay(civil)).toBe(day);
  });

  it("agrees with JavaScript's Date, from 2100 BC to AD 6000", () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = new Date(day * 86_400_000);
        const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
        expect(toCivil(day)).toEqual({ year, month, day: date.getUTCDate() });
        expect(weekday(day)).toBe((date.getUTCDay() + 6) % 7);
      }),
    );
  });
});

describe("toCivil(day)", () => {
  it("is the inverse of toDay", () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(toDay(toCivil(day))).toBe(day);
      }),
    );
  });

  it("goes from 31 December to 1 January, also in BC years", () => {
    for (const year of [-489, -1, 0, 1, 1900, 2023]) {
      const last = toDay({ year, month: 12, day: 31 });
      expect(toCivil(last + 1)).toEqual({ year: year + 1, month: 1, day: 1 });
    }
  });
});

describe("weekday(day)", () => {
  it.each([
    ["2024-05-06", 0],
    ["2024-05-12", 6],
    ["1970-01-01", 3],
    ["1969-12-28", 6],
  ])("counts from Monday: %s is %i", (text, number) => {
    expect(weekday(parseDay(text) ?? Number.NaN)).toBe(number);
  });
});

describe("daysInMonth(year, month)", () => {
  it.each([
    [2024, 2, 29],
    [2023, 2, 28],
    [1900, 2, 28],
    [2000, 2, 29],
    [0, 2, 29],
    [-4, 2, 29],
    [2023, 12, 31],
    [2023, 4, 30],
  ])("%i-%i has %i", (year, month, length) => {
    expect(daysInMonth(year, month)).toBe(length);
  });
});

describe("printDay(day), parseDay(text)", () => {
  it.each(["2024-05-06", "0999-12-31", "0000-02-29", "-0489-09-12"])("keep %s", (text) => {
    expect(printDay(parseDay(text) ?? Number.NaN)).toBe(text);
  });

  it("keep every day", () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(parseDay(printDay(day))).toBe(day);
      }),
    );
  });

  it.each([
    "2023-02-29",
    "2023-02-30",
    "2023-04-31",
    "2023-00-01",
    "2023-13-01",
    "2023-06-00",
    "2023-6-1",
    "23-06-01",
    "2023-06",
    "2023-06-01T00:00",
    " 2023-06-01",
    "1 June 2023",
    "",
  ])("find no day in “%s”", (text) => {
    expect(parseDay(text)).toBeNull();
  });
});

describe("printYear(year)", () => {
  it("has four digits, and a minus sign before year 0 (1 BC)", () => {
    expect([2023, 476, 0, -489].map(printYear)).toEqual(["2023", "0476", "0000", "-0489"]);
  });
});
