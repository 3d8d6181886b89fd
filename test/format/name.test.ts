import { describe, expect, it } from "vitest";
import { eventLine, eventName, rowName } from "#format/name.ts";
import { titleWithStatus } from "#format/status.ts";
import { again, article, cancelled, met, two } from "../app/corpus.ts";

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

describe("rowName(article, event, articles, isAlone)", () => {
  it("follows the order of the row", () =>
    expect(rowName(article, cancelled, [], true)).toBe(
      "2. Some day in March 2021: Visit is called off, cancelled. Paragraph 1, 2 passages.",
    ));

  it("says who tells it where there are several articles, and where in an article of which the list is", () => {
    const articles = two.articles.map((one, i) => ({
      ...one,
      publisher: i === 0 ? "Post" : "Mail",
    }));
    expect(rowName(article, again, articles, false)).toBe(
      "Envoys may meet again, possible. Told by 1 of 2: Post.",
    );
    expect(rowName(article, again, articles, true)).toBe(
      "Envoys may meet again, possible. Paragraph 2. Told by 1 of 2: Post.",
    );
  });

  it("omits a missing date, which a heading announces", () =>
    expect(rowName(article, again, [], true)).toBe(
      "Envoys may meet again, possible. Paragraph 2.",
    ));

  it("contains the visible title", () =>
    expect(rowName(article, met, [], true)).toContain(titleWithStatus(met)));
});
