import { describe, expect, it } from "vitest";
import { dayMs } from "#app/timeline/layout/items.ts";
import { daysIn, windowWords } from "#app/timeline/controls/windowWords.ts";
import { parseDay } from "#model/day.ts";

/** Whole days, the last one included. */
function days(first: string, last: string) {
  return { start: (parseDay(first) ?? 0) * dayMs, end: ((parseDay(last) ?? 0) + 1) * dayMs };
}

const items = [
  { period: days("2021-03-01", "2021-03-31") },
  { period: days("2021-05-04", "2021-05-04") },
  { period: days("2021-05-05", "2021-05-05") },
];
const limits = days("2021-02-20", "2021-06-10");

describe("windowWords(items, window, limits)", () => {
  it("says how many of all events, and which days", () =>
    expect(windowWords(items, days("2021-05-01", "2021-05-04"), limits)).toBe(
      "1 of 3 events. From 1 to 4 May 2021.",
    ));

  it("names no days if it shows the whole time", () =>
    expect(windowWords(items, limits, limits)).toBe("All 3 events."));

  it("counts no events in an empty window", () =>
    expect(windowWords(items, days("2021-04-02", "2021-04-20"), limits)).toMatch(/^0 of 3 events/));
});

describe("daysIn(window)", () => {
  it("includes a day that is partly visible", () => {
    const { start, end } = days("2021-05-02", "2021-05-03");
    expect(daysIn({ start: start - 1, end: end + 1 })).toBe("From 1 to 4 May 2021");
  });
});
