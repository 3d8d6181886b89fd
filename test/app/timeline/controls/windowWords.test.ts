import { describe, expect, it } from "vitest";
import { dayMs } from "#app/timeline/layout/items.ts";
import { daysIn, windowWords } from "#app/timeline/controls/windowWords.ts";
import { parseDay } from "#model/day.ts";
import { item, stocked } from "../drawn.ts";

/** Whole days, the last one included. */
function days(first: string, last: string) {
  return { start: (parseDay(first) ?? 0) * dayMs, end: ((parseDay(last) ?? 0) + 1) * dayMs };
}

const { own } = stocked(
  [
    days("2021-03-01", "2021-03-31"),
    days("2021-05-04", "2021-05-04"),
    days("2021-05-05", "2021-05-05"),
  ].map((period, i) => item(String(i), 0, 0, { period })),
);
const limits = days("2021-02-20", "2021-06-10");

describe("windowWords(own, window, limits)", () => {
  it("says how many of all events, and which days", () =>
    expect(windowWords(own, days("2021-05-01", "2021-05-04"), limits)).toBe(
      "1 of 3 events. From 1 to 4 May 2021.",
    ));

  it("names no days if it shows the whole time", () =>
    expect(windowWords(own, limits, limits)).toBe("All 3 events."));

  it("counts no events in an empty window", () =>
    expect(windowWords(own, days("2021-04-02", "2021-04-20"), limits)).toMatch(/^0 of 3 events/));
});

describe("daysIn(window)", () => {
  it("includes a day that is partly visible", () => {
    const { start, end } = days("2021-05-02", "2021-05-03");
    expect(daysIn({ start: start - 1, end: end + 1 })).toBe("From 1 to 4 May 2021");
  });
});
