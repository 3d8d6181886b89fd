import { describe, expect, it } from "vitest";
import { dayName, yearOf } from "#format/calendar.ts";

describe("dayName(text)", () => {
  it.each([
    ["2023-06-18", "Sunday 18 June 2023"],
    ["1583-01-01", "Saturday 1 January 1583"],
    ["1066-10-14", "14 October 1066"],
    ["0079-08-24", "24 August AD 79"],
    ["-0043-03-15", "15 March 44 BC"],
  ])("names %s", (day, name) => expect(dayName(day)).toBe(name));

  it("gives back what is no day", () => expect(dayName("2023-02-30")).toBe("2023-02-30"));
});

describe("yearOf(text)", () => {
  it("is the day's year", () => expect(yearOf("2023-06-18")).toBe(2023));
  it("is null where there is no day", () => {
    expect(yearOf(null)).toBeNull();
    expect(yearOf("June")).toBeNull();
  });
});
