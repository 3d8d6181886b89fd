import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DateSetting, readWhen } from "#format/readWhen.ts";
import { shortDate, spokenDate } from "#format/when.ts";
import { printDay } from "#model/day.ts";
import { bounds, type Edtf, parseEdtf } from "#model/edtf.ts";
import { partsOfDay } from "#model/event.ts";
import { daysValue } from "#model/sidecarValue.ts";
import { type Days, toDays } from "#model/when.ts";
import { anEdtf } from "../model/anEdtf.ts";

const published = "2024-05-07";
const setting: DateSetting = { published, status: "cancelled" };

/** All that an event may have; a sidecar can say no part of a day that is only about right. */
const anyDays = fc
  .tuple(anEdtf, fc.constantFrom("within", "throughout"), fc.option(fc.constantFrom(...partsOfDay)))
  .map(([edtf, extent, part]) =>
    toDays(edtf, extent, edtf.kind === "day" && !edtf.about ? part : null),
  );

const isAbout = ({ edtf }: Days): boolean => edtf.includes("~");

/** What is printed for a quarter is what is printed for its days. */
function expectSame(read: readonly (Days | null)[], days: Days): void {
  expect(read).toHaveLength(1);
  const [one] = read;
  expect(one).toMatchObject({
    earliest: days.earliest,
    latest: days.latest,
    extent: days.extent,
    part: days.part,
  });
  expect(one && isAbout(one)).toBe(isAbout(days));
  expect(one && spokenDate(one)).toBe(spokenDate(days));
}

describe("readWhen(words, setting)", () => {
  it("reads what a card prints as the same days", () => {
    fc.assert(
      fc.property(anyDays, (days) => expectSame(readWhen(spokenDate(days), setting).days, days)),
      { numRuns: 1000 },
    );
  });

  it("reads what a row prints as the same days, with the year or beside an article of that year", () => {
    const { earliest, latest } = bounds(parseEdtf("2023/2025") ?? never());
    const near = fc
      .integer({ min: earliest, max: latest })
      .chain((from) => fc.integer({ min: from, max: from + 90 }).map((to) => [from, to] as const))
      .map(([from, to]) => `${printDay(from)}/${printDay(to)}`)
      .chain((both) => fc.constantFrom(both, both.slice(0, 10), `${both.slice(0, 11)}..`))
      .map((text) => toDays(parseEdtf(text) ?? never(), "within", null));
    fc.assert(
      fc.property(fc.oneof(anyDays, near), fc.constantFrom(2024, null), (days, year) => {
        const read = readWhen(shortDate(days, year), setting).days;
        expectSame(read, days);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["on or after 18 May 2023", "2023-05-18/.."],
    ["not before 18 May 2023", "2023-05-18/.."],
    ["18 May 2023 or later", "2023-05-18/.."],
    ["not earlier than May 18, 2023", "2023-05-18/.."],
    ["on or before 18th of May 2023", "../2023-05-18"],
    ["18 May 2023 or earlier", "../2023-05-18"],
    ["not later than 2023-05-18", "../2023-05-18"],
    ["before 3 June 2023", "../2023-06-03"],
    ["from 3 June 2023", "2023-06-03/.., throughout"],
    ["Some time on or before Friday 22 March 2013", "../2013-03-22"],
    ["Some time between 1 October and 31 December 2022", "2022-10-01/2022-12-31"],
    ["1 to 3 June 2023", "2023-06-01/2023-06-03, throughout"],
    ["30 December to 2 January 2023", "2022-12-30/2023-01-02, throughout"],
    ["1 or 2 June 2023", "2023-06-01/2023-06-02"],
    ["around 3 June 2023", "2023-06-03~"],
    ["on the morning of 3 June 2023", "2023-06-03TMO"],
    ["22 March 2013 in the afternoon", "2013-03-22TAF"],
    ["sometime in summer of 2022", "2022-22"],
    ["25/6/2023", "2023-06-25"],
    ["no date given", "none"],
  ])("%s is %s", (typed, written) =>
    expect(readWhen(typed, setting).days.map(daysValue)).toEqual([written]),
  );

  it("takes the year that the status leaves: the next of a plan, the last of what was held", () => {
    const written = (typed: string, status: DateSetting["status"], day = published) =>
      readWhen(typed, { published: day, status }).days.map(daysValue);
    expect(written("22 May", "planned")).toEqual(["2024-05-22"]);
    expect(written("22 May", "held")).toEqual(["2023-05-22"]);
    expect(written("22 April", "planned")).toEqual(["2025-04-22"]);
    expect(written("7 May", "planned")).toEqual(["2024-05-07"]);
    expect(written("7 May", "held")).toEqual(["2024-05-07"]);
    expect(written("30 December to 2 January", "planned", "2023-12-20")).toEqual([
      "2023-12-30/2024-01-02, throughout",
    ]);
    expect(written("on or after 18 March", "planned", "2023-12-20")).toEqual(["2024-03-18/.."]);
    // The weekday counts too.
    expect(written("Thursday 22 May", "planned")).toEqual(["2025-05-22"]);
  });

  it("gives both readings of 5/6/2023, and of no part alone", () => {
    const written = (typed: string) => readWhen(typed, setting).days.map(daysValue);
    expect(written("5/6/2023")).toEqual(["2023-06-05", "2023-05-06"]);
    expect(written("on or after 5/6/2023")).toEqual(["2023-06-05/..", "2023-05-06/.."]);
    expect(written("5/5/2023")).toEqual(["2023-05-05"]);
  });

  it.each([
    "shortly after 3 June 2023",
    "3 June 2023, perhaps",
    "not 3 June 2023",
    "Monday 22 March 2013",
    "30 February 2023",
    "3 to 1 June 2023",
    "12",
    "on or after",
    "",
  ])("reads nothing in %j", (typed) => expect(readWhen(typed, setting).days).toEqual([]));

  it("tells of what it did not read how the whole follows", () => {
    const [first] = readWhen("not before late 2022", setting).unread;
    expect(first?.words).toBe("late 2022");
    const late: Edtf = parseEdtf("2022-10/2022-12") ?? never();
    expect(daysValue(first?.whole(late, null) ?? null)).toBe("2022-10/..");
  });
});

function never(): never {
  throw new Error("It is valid.");
}
