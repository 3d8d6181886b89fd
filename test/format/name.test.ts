import { describe, expect, it } from "vitest";
import { eventLine, eventName, rowName } from "#format/name.ts";
import { titleWithStatus } from "#format/status.ts";
import { again, article, cancelled, met } from "../app/corpus.ts";

describe("eventName(event)", () => {
  it("is number, title and status", () =>
    expect(eventName(cancelled)).toBe("Event 2, Visit is called off, cancelled"));

  it("has no status word for an event that took place", () =>
    expect(eventName(met)).toBe("Event 3, Envoys meet in Port Louis"));

  it("says that there is no date, and so no number", () =>
    expect(eventName(again)).toBe("Event without a date, Envoys may meet again, possible"));

  it("does not claim a missing date for a dated event without a number here", () =>
    expect(eventName({ ...met, number: null })).toBe("Event, Envoys meet in Port Louis"));
});

describe("eventLine(event)", () => {
  it("adds the date with its doubt", () =>
    expect(eventLine(cancelled)).toBe(
      "Event 2, Visit is called off, cancelled. Some day in March 2021.",
    ));
});

describe("rowName(article, event, source)", () => {
  it("names the article if it is not the one beside the list", () =>
    expect(rowName(article, again, "Lima Post")).toBe(
      "Envoys may meet again, possible. Paragraph 2, Lima Post.",
    ));

  it("follows the order of the row", () =>
    expect(rowName(article, cancelled)).toBe(
      "2. Some day in March 2021: Visit is called off, cancelled. Paragraph 1, 2 passages.",
    ));

  it("omits a missing date, which a heading announces", () =>
    expect(rowName(article, again)).toBe("Envoys may meet again, possible. Paragraph 2."));

  it("contains the visible title", () =>
    expect(rowName(article, met)).toContain(titleWithStatus(met)));
});
