import { describe, expect, it } from "vitest";
import { longestSilence } from "#format/silence.ts";
import type { NewsEvent } from "#model/event.ts";
import { dated, event } from "./told.ts";

const on = (...dates: string[]): readonly NewsEvent[] =>
  dates.map((edtf, i) => event({ id: `e${i}`, when: dated(edtf) }));

describe("longestSilence(events)", () => {
  it("is the longest stretch between two events, and says what comes after it", () => {
    const events = on("2023-01-01", "2023-02-01", "2023-04-01/2023-06-30", "2023-05-01");
    expect(longestSilence(events)).toEqual({
      before: events[2],
      first: "2023-02-02",
      last: "2023-03-31",
    });
  });

  it("holds no day that an event may have", () =>
    expect(longestSilence(on("2023-01-01", "2023-01/2023-12", "2023-12-24"))).toBeNull());

  it("leaves aside what has no first or no last day", () =>
    expect(longestSilence(on("2023-01-01", "../2023-06-01", "2023-03-01"))?.last).toBe(
      "2023-02-28",
    ));

  it("is nothing for a few days, one event, or none", () => {
    expect(longestSilence(on("2023-01-01", "2023-01-14"))).toBeNull();
    expect(longestSilence(on("2023-01-01"))).toBeNull();
    expect(longestSilence([])).toBeNull();
  });
});
