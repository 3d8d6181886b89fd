import { describe, expect, it } from "vitest";
import type { Plot } from "#app/timeline/layout/arrange.ts";
import { majorLabel, minorLabel, toScale } from "#app/timeline/layout/axis.ts";
import { dayMs } from "#app/timeline/layout/items.ts";

/** A plot of 704 px that starts on a day and shows the given number of days. */
function plot(first: string, days: number): Plot {
  const start = Date.parse(first);
  return { window: { start, end: start + days * dayMs }, width: 704 };
}

describe("toScale(plot)", () => {
  it.each([
    [4, "day", 1],
    [25, "day", 1],
    [60, "week", 1],
    [450, "month", 1],
    [1000, "month", 3],
    [3000, "year", 1],
    [30_000, "year", 10],
    [940_000, "year", 500],
    [9_000_000, "year", 1000],
  ])("names the columns of %d days by the %s, step %d", (days, scale, step) => {
    expect(toScale(plot("2021-01-01", days))).toEqual({ scale, step });
  });
});

describe("minorLabel(instant, scale, plot) and majorLabel(…)", () => {
  function labels(instant: string, at: Plot): readonly [string, string] {
    const scale = toScale(at);
    const ms = Date.parse(instant);
    return [majorLabel(ms, scale, at), minorLabel(ms, scale, at)];
  }

  it.each([
    [4, "June 2021", "Wednesday 16"],
    [12, "June 2021", "Wed 16"],
    [25, "June 2021", "16"],
    [60, "June 2021", "16"],
    [400, "2021", "June"],
    [30_000, "", "2021"],
  ])("over %d days say %s, %s", (days, major, minor) => {
    expect(labels("2021-06-16T00:00:00Z", plot("2021-06-15", days))).toEqual([major, minor]);
  });

  it("know years before the calendar", () => {
    expect(labels("0079-01-01T00:00:00Z", plot("0078-01-01", 9000))[1]).toBe("AD 79");
    expect(labels("-000489-01-01T00:00:00Z", plot("-000490-01-01", 9000))[1]).toBe("490 BC");
    expect(labels("-000500-01-01T00:00:00Z", plot("-000600-01-01", 940_000))[1]).toBe("500 BC");
  });

  it("are empty if an edge of the plot would cut them", () => {
    const at = plot("2021-06-15", 4);
    expect(labels("2021-06-14T12:00:00Z", at)).toEqual(["", ""]);
    expect(labels("2021-06-18T20:00:00Z", at)).toEqual(["", ""]);
  });
});
