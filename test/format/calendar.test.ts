import { describe, expect, it } from "vitest";
import { dayName, assumedYear, yearOf } from "#format/calendar.ts";
import { parseDay } from "#model/day.ts";

describe("dayName(text)", () => {
  it.each([
    ["2023-06-18", "Sunday 18 June 2023"],
    ["1583-01-01", "Saturday 1 January 1583"],
    ["1066-10-14", "14 October 1066"],
    ["0079-08-24", "24 August AD 79"],
    ["-0043-03-15", "15 March 44 BC"],
  ])("names %s", (day, name) => expect(dayName(day)).toBe(name));

  it("returns other text unchanged", () => expect(dayName("2023-02-30")).toBe("2023-02-30"));
});

describe("yearOf(text)", () => {
  it("is the day's year", () => expect(yearOf("2023-06-18")).toBe(2023));
  it("is null without a day", () => {
    expect(yearOf(null)).toBeNull();
    expect(yearOf("June")).toBeNull();
  });
});

describe("assumedYear(first, last, published)", () => {
  const day = (text: string) => parseDay(text) ?? 0;
  const published = day("2022-06-18");

  it("is the year of all the days", () => {
    expect(assumedYear(day("2021-01-01"), day("2021-12-31"), published)).toBe(2021);
    expect(assumedYear(day("2021-01-01"), day("2021-12-31"), null)).toBe(2021);
  });

  it("is the year of publication if the days span two or three years", () => {
    expect(assumedYear(day("2021-12-31"), day("2022-12-31"), published)).toBe(2022);
    expect(assumedYear(day("2021-12-31"), day("2023-01-01"), published)).toBe(2022);
  });

  it("is null if it would be a guess", () => {
    expect(assumedYear(day("2021-12-31"), day("2022-01-01"), null)).toBeNull();
    expect(assumedYear(day("2020-06-18"), day("2023-06-18"), published)).toBeNull();
    expect(assumedYear(day("1975-06-18"), day("2023-06-18"), published)).toBeNull();
  });
});
