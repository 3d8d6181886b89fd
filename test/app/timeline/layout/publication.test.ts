import { describe, expect, it } from "vitest";
import { dayMs } from "#app/timeline/layout/items.ts";
import {
  toGroundStart,
  toPublication,
  toPublicationPlace,
} from "#app/timeline/layout/publication.ts";

const day = { start: 50 * dayMs, end: 51 * dayMs };
/** 100 days on 1000 px. */
const plot = { window: { start: 0, end: 100 * dayMs }, width: 1000 };

describe("toPublication(published)", () => {
  it("is the whole day", () => {
    const { day: whole } = toPublication("1970-01-03") ?? {};
    expect(whole).toEqual({ start: 2 * dayMs, end: 3 * dayMs });
  });

  it.each([null, "2021-02-30", "soon"])("is null for %s", (text) => {
    expect(toPublication(text)).toBeNull();
  });
});

describe("toPublicationPlace(day, words, plot)", () => {
  it("draws the line after the last hour, its text after it", () => {
    expect(toPublicationPlace(day, 150, plot)).toEqual({ line: 510, words: 6 });
  });

  it("puts the text before the line near the right edge, and if days are wide", () => {
    expect(toPublicationPlace(day, 500, plot)?.words).toBe(-506);
    const near = { window: { start: 45 * dayMs, end: 55 * dayMs }, width: 1000 };
    expect(toPublicationPlace(day, 150, near)?.words).toBe(-156);
  });

  it("puts it after the line anyway if there is no room before it", () => {
    const near = { window: { start: 50 * dayMs, end: 54 * dayMs }, width: 600 };
    expect(toPublicationPlace(day, 200, near)?.words).toBe(6);
  });

  it("puts it across the line, inside the plot, if neither side has room", () => {
    const narrow = { ...plot, width: 300 };
    expect(toPublicationPlace(day, 250, narrow)).toEqual({ line: 153, words: -103 });
    expect(toPublicationPlace(day, 400, narrow)).toEqual({ line: 153, words: -153 });
  });

  it("is null outside the window", () => {
    expect(toPublicationPlace(day, 150, { ...plot, window: day })).toEqual({
      line: 1000,
      words: -156,
    });
    const past = { start: 0, end: 10 * dayMs };
    expect(toPublicationPlace(day, 150, { ...plot, window: past })).toBeNull();
  });
});

describe("toGroundStart(day, plot)", () => {
  it("covers everything after publication, and nothing before", () => {
    expect(toGroundStart(day, plot)).toBe(510);
    const after = { start: 60 * dayMs, end: 70 * dayMs };
    expect(toGroundStart(day, { ...plot, window: after })).toBe(0);
    const before = { start: 0, end: 10 * dayMs };
    expect(toGroundStart(day, { ...plot, window: before })).toBeNull();
  });
});
