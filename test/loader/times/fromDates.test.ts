import { describe, expect, it } from "vitest";
import { easterOf } from "#loader/times/easter.ts";
import { printDay } from "#model/day.ts";
import { expectMarked, timesIn } from "./marked.ts";

async function valuesIn(text: string): Promise<readonly (readonly [string, string])[]> {
  return (await timesIn(text)).map((one) => [one.text, one.value] as const);
}

// Published on Thursday, 15 August 2019.
describe("findTimes(document, published): a length of time away from a date", () => {
  it.each([
    "It shut [[two weeks ago Friday|2019-07-26]].",
    "It shut [[a week ago on Monday|2019-08-05]].",
    "It fell [[a year ago today|2018-08-15]].",
    "It fell [[a year ago this week|2018-08-13/2018-08-19]].",
    "It fell [[six months ago today|2019-02-15]].",
    "It opened [[ten years ago this month|2009-08]].",
    "It opened [[ten years ago last month|2009-07]].",
    "It will open [[a week from Monday|2019-08-26]].",
    "The games begin [[20 weeks from Friday|2020-01-03]].",
    "It will open on [[Friday week|2019-08-23]].",
    "It fell on [[3 March 2019|2019-03-03]]. [[Two days before that|2019-03-01]], it rose.",
    "It fell on [[3 March 2019|2019-03-03]]. [[A week before that|2019-02-21/2019-02-27]], it rose.",
    "It fell on [[3 March 2019|2019-03-03]] and rose [[two days after that|2019-03-05]].",
  ])("reckons it from that date: %s", (text) => expectMarked(text));

  it.each([
    ["It was shut for two weeks from Monday.", ["two weeks", "Monday"]],
    ["It fell on Friday. It rose two days after that vote.", ["Friday", "two days"]],
    ["It fell two weeks ago, Friday apart.", ["two weeks ago", "Friday"]],
    ["It fell on Friday. Week after week it rose.", ["Friday"]],
  ])("leaves two times as two: %s", async (text, words) =>
    expect((await timesIn(text)).map((one) => one.text)).toEqual(words),
  );

  it.each([
    ["It fell on 9 May 1997 and rose a week later.", "1997-05-16"],
    ["It fell on 9 May 1997; two weeks earlier it had risen.", "1997-04-25"],
    ["It fell in May 1997 and rose a week later.", "1997-W19"],
    ["It fell two weeks ago.", "2019-W31"],
  ])("a week from a day told is a day again: %s", async (text, value) =>
    expect((await timesIn(text)).at(-1)?.value).toBe(value),
  );
});

describe("findTimes(document, published): the unit that holds a date", () => {
  it.each([
    "It rose in [[the week ended Aug. 3|2019-07-28/2019-08-03]].",
    "It rose in [[the week ending on 3 August|2019-07-28/2019-08-03]].",
    "It met in [[the week of March 11|2019-03-11/2019-03-17]].",
    "It met in [[the week beginning 28 January|2019-01-28/2019-02-03]].",
    "It met on [[the weekend of 4 and 5 May|2019-05-04/2019-05-05]].",
    "It rose in [[the quarter ended June 30|2019-34]].",
    "It rose in [[the month ended 31 July 2018|2018-07]].",
    "It was shut over [[Memorial Day weekend|2019-05-25/2019-05-26]].",
  ])("is one time: %s", (text) => expectMarked(text));

  it.each([
    ["It rose in the week ended Aug. 3.", "2019-W31"],
    ["It met in the week of March 10.", "2019-W11"],
    ["It met in the third week of June.", "2019-W25"],
    ["It met in the last week of February.", "2019-W09"],
    ["It met on the weekend of 4 and 5 May.", "2019-W18-WE"],
  ])("is the week of the calendar that most of it falls into: %s", async (text, value) =>
    expect((await valuesIn(text)).map(([, one]) => one)).toEqual([value]),
  );

  it.each([
    ["It ran in the week to Friday.", ["the week", "Friday"]],
    ["It was the day of 3 May.", ["3 May"]],
  ])("but not every unit before a date: %s", async (text, words) =>
    expect(
      (await timesIn(text)).flatMap(({ ends, text: one }) =>
        ends.length > 0 ? ends.map((end) => end.text) : [one],
      ),
    ).toEqual(words),
  );
});

describe("findTimes(document, published): Easter", () => {
  it.each([
    "They met at [[Easter|2019-04-21]].",
    "They met on [[Good Friday|2019-04-19]].",
    "They met on [[Easter Monday 1916|1916-04-24]].",
    "They met over [[Easter weekend|2019-04-20/2019-04-21]].",
  ])("counts the feasts from it: %s", (text) => expectMarked(text));

  it.each([
    "They signed the Good Friday Agreement.",
    "They ate Easter eggs.",
    "The Easter Rising failed.",
    "It lies on Easter Island.",
  ])("leaves what is named after it: %s", async (text) => expect(await timesIn(text)).toEqual([]));

  it.each([
    [1798, "1798-04-08"],
    [1916, "1916-04-23"],
    [2000, "2000-04-23"],
    [2024, "2024-03-31"],
    [2038, "2038-04-25"],
    [1099, "1099-04-10"],
  ])("falls in %i on %s, before 1583 by the old calendar", (year, day) =>
    expect(printDay(easterOf(year))).toBe(day),
  );
});

describe("findTimes(document, published): a story that goes on", () => {
  it.each([
    // from date to date, into the next paragraph
    "It began in [[May 1997|1997-05]]. It shut [[the next month|1997-06]].\n\nIn [[July|1997-07]] it fell.",
    // a date by itself is no story
    "It began in [[May 1997|1997-05]]. It was a shop.\n\nIn [[July|2019-07]] it fell.",
    "It had been shut since [[May 1997|1997-05]]. It fell [[late that year|1997-10/1997-12]].",
    "It shut in [[1997|1997]] and fell [[the following May|1998-05]].",
    "It will open [[the following May|2020-05]].",
  ])("%s", (text) => expectMarked(text));
});
