import { describe, expect, it } from "vitest";
import { expectMarked, timesIn } from "./marked.ts";

/** The TIMEX3 values of the text, in order; of a range those of its ends. */
async function values(text: string): Promise<readonly string[]> {
  return (await timesIn(text)).flatMap(({ ends, value }) =>
    ends.length > 0 ? ends.map((end) => end.value) : [value],
  );
}

// Published on Thursday, 15 August 2019.
describe("findTimes(document, published): the language of the press", () => {
  it.each([
    "The lease runs until [[next March 31|2020-03-31]].",
    "The lease began [[last Sept. 1|2018-09-01]].",
    "It cost less [[this time last year|2018-08]].",
  ])("reads a part of the year beside the year that it is of: %s", (text) => expectMarked(text));

  it.each([
    ["1988's fourth wall fell.", ["1988"]],
    ["He spoke next. March 31 was cold.", ["2019-03-31"]],
    ["This time last orders were late.", []],
  ])("and none where no part of a year follows: %s", async (text, found) =>
    expect(await values(text)).toEqual(found),
  );

  it.each([
    ["It takes three to four weeks.", "three to four weeks", "P3W"],
    ["A 40-year-old ferry sank.", "40-year-old", "P40Y"],
    ["She is 61 years old.", "61 years old", "P61Y"],
    ["It fell within minutes.", "minutes", "PTXM"],
    ["It grew in each of the last three fiscal years.", "the last three fiscal years", "P3Y"],
    ["It was sold over the last year.", "the last year", "P1Y"],
    ["The battery is said to last ten hours.", "ten hours", "PT10H"],
  ])("reads a length as one: %s", async (text, words, value) =>
    expect((await timesIn(text)).map((one) => [one.text, one.value])).toEqual([[words, value]]),
  );

  it("gives no date to a length between two", async () => {
    const [found] = await timesIn("It will open in three to four weeks.");
    expect(found).toMatchObject({ value: "P3W", edtf: null, days: null });
  });

  it.each([
    "It rose to four to six.",
    "She read the minutes.",
    "It was the last year of the war.",
    "They worried about Year 2000 faults.",
  ])("and none where nothing is measured: %s", async (text) =>
    expect((await timesIn(text)).filter(({ type }) => type === "DURATION")).toEqual([]),
  );

  it.each([
    ["Prices rose by 4% in the year to March.", ["P1Y", "2019-03"]],
    ["Prices rose by 4% in the year to end-March.", ["P1Y", "2019-03"]],
    ["He rose in the year to the top.", ["2019"]],
  ])("takes the year to a month for twelve: %s", async (text, found) =>
    expect(await values(text)).toEqual(found),
  );

  it.each([
    ["It opens daily from 8 a.m. to 10 p.m.", ["P1D", "T08:00", "T22:00"]],
    ["It opens from 8 a.m. to noon, seven days a week.", ["T08:00", "T12:00", "P1W"]],
    [
      "They met on 5 May 2017, from 9 p.m. until 2 a.m.",
      ["2017-05-05", "2017-05-05T21:00", "2017-05-06T02:00"],
    ],
    [
      "They met on 5 May 2017, between 1 p.m. and 2 p.m.",
      ["2017-05-05", "2017-05-05T13:00", "2017-05-05T14:00"],
    ],
  ])("reads the hours of a day, past midnight too: %s", async (text, found) =>
    expect(await values(text)).toEqual(found),
  );

  it.each([
    ["They slept at night.", ["XXXX-XX-XXTNI"]],
    ["By late afternoon it was over.", ["2019-08-15TAF"]],
    ["It opens at noon Pacific time.", ["2019-08-15T12:00"]],
    ["He spoke late on Monday.", ["2019-08-12"]],
    ["He spoke earlier Monday.", ["2019-08-12"]],
    ["Seven years ago tonight it fell.", ["2012-08-15TNI"]],
    ["Stocks fell on Monday, and were up for the day.", ["2019-08-12", "2019-08-12"]],
    ["It is heard every weekday.", ["XXXX-WXX-WD"]],
    ["Paths reopened over the bank holiday weekend.", ["2019-W32-WE"]],
    ["The minister leaves for Oslo on Monday.", ["2019-08-19"]],
    ['"It is not before Labor Day," she said.', ["2019-09-02"]],
    ["They met the week before last.", ["2019-W31"]],
    ["They met the night before last.", ["2019-08-13TNI"]],
    ["They will meet the year after next.", ["2021"]],
    ["It is open through Friday.", ["2019-08-16"]],
    ["It may come as early as Monday.", ["2019-08-19"]],
    ["Half a century ago it fell.", ["1969"]],
    ["A quarter century ago it fell.", ["1994"]],
    ["It has of late been quiet.", ["PAST_REF"]],
    ["It was sold long ago.", ["PAST_REF"]],
    ["It will follow at a later date.", ["FUTURE_REF"]],
  ])("reads what days are called: %s", async (text, found) =>
    expect(await values(text)).toEqual(found),
  );

  it.each([
    "It was as full as on a normal Friday.",
    "She told the daily Courier that it was over.",
    "Her shop makes summer furniture.",
    "It was saved for the day that she came.",
    "They waited for the long haul, not for weekends off.",
    "A later dated note was found.",
    "They were of the Club of '89.",
    "He got half past the gate.",
    "The hour after next to nothing was done.",
    "It rained on the other day trip.",
  ])("and none where they are no day: %s", async (text) => expect(await values(text)).toEqual([]));
});
