import { describe, expect, it } from "vitest";
import { beforePublication, publishedWords, toHeadings, toLines } from "#format/listing.ts";
import type { NewsEvent } from "#model/event.ts";
import { dated, event } from "./told.ts";

const on = (...dates: (string | null)[]): readonly NewsEvent[] =>
  dates.map((edtf, i) => event({ id: `e${i}`, when: edtf === null ? null : dated(edtf) }));

describe("toLines(events, published)", () => {
  it("gives each event its date, the same as above or not", () => {
    const lines = toLines(on("2021-02", "2021-02", "2021-03-01"), "2021-03-02");
    expect(lines.map(({ date }) => date)).toEqual(["in Feb 2021", "in Feb 2021", "Mon 1\u00a0Mar"]);
  });

  it("fills the mark of what lasted, and breaks the mark of what is in doubt", () => {
    const marks = toLines(on("2021-03-01", "2021-02", "2021-03/..", "../2021-01"), null).map(
      ({ mark }) => mark,
    );
    expect(marks).toEqual([
      { extent: "solid", open: null },
      { extent: "doubt", open: null },
      { extent: "doubt", open: "end" },
      { extent: "doubt", open: "start" },
    ]);
  });

  it("gives neither date nor mark to an event without a date", () => {
    expect(toLines(on(null, null), null)).toMatchObject([
      { date: null, mark: null },
      { date: null, mark: null },
    ]);
  });
});

describe("beforePublication(events, published)", () => {
  it("counts up to the last event that was over by that day", () => {
    const events = on("2021-02", "2021-03-02", "2021-03", "2021-04");
    expect(beforePublication(events, "2021-03-02")).toBe(2);
  });

  it("is the beginning where nothing was over", () => {
    expect(beforePublication(on("2021-03", "2021-03-05/.."), "2021-03-02")).toBe(0);
  });

  it("is nowhere where all was over, or the day is not known", () => {
    expect(beforePublication(on("2021-03", "2021-02"), "2021-03-02")).toBeNull();
    expect(beforePublication(on("2021-03"), null)).toBeNull();
    expect(beforePublication([], "2021-03-02")).toBeNull();
  });
});

describe("publishedWords(published, year)", () => {
  it("names weekday, day and month", () => {
    expect(publishedWords("2021-03-02")).toBe("Published Tuesday 2 March");
  });

  it("names the year too, where the dates beside it leave another one out, or none", () => {
    expect(publishedWords("2021-03-02", 2021)).toBe("Published Tuesday 2 March");
    expect(publishedWords("2021-03-02", 2020)).toBe("Published Tuesday 2 March 2021");
    expect(publishedWords("2021-03-02", null)).toBe("Published Tuesday 2 March 2021");
  });

  it("says of several articles that it is the day of the newest", () =>
    expect(publishedWords("2021-03-02", 2021, true)).toBe("Newest article, Tuesday 2 March"));
});

describe("toHeadings(events)", () => {
  const many = (...dates: string[]) => {
    const rest = Array.from({ length: 6 }, () => "2023-06-18");
    return toHeadings(on(...dates, ...rest)).map((all) => all.map(({ text }) => text));
  };

  it("stands before the first event of each year and month, with their number", () =>
    expect(many("2022-12-01", "2022-12-20", "2023-02-11")).toEqual([
      ["2022, two events", "December 2022, two events"],
      [],
      ["2023, seven events", "February 2023, one event"],
      ["June 2023, six events"],
      [],
      [],
      [],
      [],
      [],
    ]));

  it("says where an event under it may lie outside, or has an open end", () =>
    expect(many("2022-12/2023-02", "../2023-06-17").slice(0, 3)).toEqual([
      ["Around 2023, eight events", "Around January 2023, one event"],
      ["Around June 2023, seven events"],
      [],
    ]));

  it("is not there for a few events, nor for those without a date", () => {
    expect(toHeadings(on("2022", "2023")).flat()).toEqual([]);
    expect(toHeadings(on(...Array.from({ length: 9 }, () => null))).flat()).toEqual([]);
  });
});
