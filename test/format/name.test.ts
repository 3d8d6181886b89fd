import { describe, expect, it } from "vitest";
import { eventLine, eventName, rowName, titleWithStatus } from "#format/name.ts";
import { again, article, cancelled, met } from "../app/corpus.ts";

describe("eventName(event)", () => {
  it("is number, title and what became of it", () =>
    expect(eventName(cancelled)).toBe("Event 2, Visit is called off, cancelled"));

  it("needs no word for what took place", () =>
    expect(eventName(met)).toBe("Event 3, Envoys meet in Port Louis"));

  it("says where there is no date, and so no number", () =>
    expect(eventName(again)).toBe("Event without a date, Envoys may meet again, possible"));

  it("claims no missing date of an event that has one, but no number here", () =>
    expect(eventName({ ...met, number: null })).toBe("Event, Envoys meet in Port Louis"));
});

describe("eventLine(event)", () => {
  it("adds its days with their doubt", () =>
    expect(eventLine(cancelled)).toBe(
      "Event 2, Visit is called off, cancelled. Some day in March 2021.",
    ));
});

describe("rowName(article, event, source)", () => {
  it("names the article where it is another than the one beside the list", () =>
    expect(rowName(article, again, "Lima Post")).toBe(
      "Envoys may meet again, possible. Paragraph 2, Lima Post.",
    ));

  it("is the row in its own order", () =>
    expect(rowName(article, cancelled)).toBe(
      "2. Some day in March 2021: Visit is called off, cancelled. Paragraph 1, 2 passages.",
    ));

  it("says nothing of a date where there is none: a heading says it", () =>
    expect(rowName(article, again)).toBe("Envoys may meet again, possible. Paragraph 2."));

  it("holds the title as it is seen", () =>
    expect(rowName(article, met)).toContain(titleWithStatus(met)));
});
