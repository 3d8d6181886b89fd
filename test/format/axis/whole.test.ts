import { describe, expect, it } from "vitest";
import { percent, stretch, toWhole } from "#format/axis/whole.ts";
import { toDay } from "#model/day.ts";
import type { NewsEvent } from "#model/event.ts";
import { dated, event } from "../told.ts";

const on = (...dates: string[]): readonly NewsEvent[] =>
  dates.map((edtf, i) => event({ id: `e${i}`, when: dated(edtf) }));

function whole(dates: readonly string[], published: string | null = null) {
  const found = toWhole(on(...dates), published);
  if (!found) throw new Error("test: nothing has a date");
  return found;
}

describe("toWhole(events, published)", () => {
  it("names the first and the last month", () => {
    const { first, last } = whole(["2020-11", "2021-03-02", "2021-06"], "2021-03-02");
    expect([first, last]).toEqual(["November 2020", "June 2021"]);
  });

  it("names the day of publication's month where that is an end", () =>
    expect(whole(["2020-11"], "2021-03-02").last).toBe("March 2021"));

  it("names days where all is in one month", () => {
    const { first, last } = whole(["2021-03-10"]);
    expect([first, last]).toEqual(["7 March 2021", "13 March 2021"]);
  });

  it("holds every day with some room at the sides", () => {
    const { start, end } = whole(["2021-03", "2021-05"]);
    expect(start).toBeLessThan(toDay({ year: 2021, month: 3, day: 1 }));
    expect(end).toBeGreaterThan(toDay({ year: 2021, month: 6, day: 1 }));
  });

  it("holds the day of publication, which ends in percent", () => {
    const { end, published } = whole(["2021-03-01"], "2021-04-01");
    expect(end).toBeGreaterThan(toDay({ year: 2021, month: 4, day: 2 }));
    expect(published).toBeGreaterThan(90);
    expect(whole(["2021-03-01"]).published).toBeNull();
  });

  it("puts a single day into the middle of a week", () => {
    const { start, end } = whole(["2021-03-02"]);
    expect((start + end) / 2).toBe(toDay({ year: 2021, month: 3, day: 2 }) + 0.5);
    expect(end - start).toBeGreaterThan(7);
  });

  it("gives the stub of an end that is not known its room, and no month", () => {
    const { start, first, last } = whole(["../2021-01", "2021-04/.."]);
    expect([first, last]).toEqual(["January 2021", "April 2021"]);
    expect(toDay({ year: 2021, month: 1, day: 31 }) - start).toBeGreaterThan(6);
  });

  it("takes no more room for a stub that lies among other days", () => {
    const days = ["2021-01", "2021-12"];
    const { start, end } = whole(days);
    expect(whole([...days, "../2021-06", "2021-07/.."])).toMatchObject({ start, end });
  });

  it("is nothing where nothing has a date", () => {
    expect(toWhole([event({ when: null })], "2021-03-02")).toBeNull();
    expect(toWhole([], "2021-03-02")).toBeNull();
  });
});

describe("percent(day, whole)", () => {
  it("counts from the start and stays inside", () => {
    const week = { start: 0, end: 8 };
    expect([-5, 0, 2, 8, 99].map((day) => percent(day, week))).toEqual([0, 0, 25, 100, 100]);
  });
});

describe("stretch(when, whole, least)", () => {
  const long = whole(["2001-01-01", "2021-03-02"]);

  it("covers all days of a date", () => {
    const { from, to } = stretch(dated("2010"), long, 1);
    expect(to - from).toBeCloseTo((365 / (long.end - long.start)) * 100, 1);
  });

  it("is never narrower than can be seen, at the end as well", () => {
    const { from, to } = stretch(dated("2010-05-05"), long, 2);
    expect(to - from).toBeCloseTo(2);
    expect(stretch(dated("2021-03-02"), { ...long, end: long.end - 400 }, 2)).toEqual({
      from: 98,
      to: 100,
    });
  });

  it("is a stub of one length where an end is not given", () => {
    const year = stretch(dated("2010"), long, 1);
    const [until, from] = [stretch(dated("../2010"), long, 1), stretch(dated("2010/.."), long, 1)];
    expect([until.to, from.from]).toEqual([year.to, year.from]);
    for (const { from: start, to } of [until, from]) expect(to - start).toBeCloseTo(3);
    expect(stretch(dated("../2001-01-01"), { ...long, start: 0 }, 1).from).toBeGreaterThan(0);
  });
});
