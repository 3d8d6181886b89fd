import { describe, expect, it } from "vitest";
import { expectMarked, timesIn } from "./marked.ts";

// Published on Thursday, 15 August 2019.
describe("findTimes(document, published): the language of the trade page", () => {
  it.each([
    "Its [[annual|P1Y]] meeting was dull.",
    "The firm raised its [[quarterly|P3M]] dividend.",
    "The line is open [[24 hours a day|P1D]].",
    "They work [[six days per week|P1W]].",
  ])("reads what comes round: %s", (text) => expectMarked(text));

  it("writes a history's “daily” by the calendar", async () => {
    const told = "In 1950 it began. In 1951 it spread. In 1952 it fell. In 1953 it rose. In 1954 ";
    const found = (await timesIn(`${told}it ended. The guns were fired daily.`)).at(-1);
    expect(found?.value).toBe("XXXX-XX-XX");
  });

  it.each([
    "Thanks for your work [[over the years|PXY]].",
    "It sold 900 in [[its first week|P1W]].",
    "The gates were shut for [[a second day|P2D]].",
    "Sales fell for [[the third straight month|P3M]].",
    "It was [[the fourth year|P4Y]] running.",
  ])("reads lengths without a number: %s", (text) => expectMarked(text));

  it.each(["Over the years 1990 to 1995 it grew.", "It was the second day of the fair."])(
    "knows which are none: %s",
    async (text) =>
      expect((await timesIn(text)).some(({ type }) => type === "DURATION")).toBe(false),
  );

  it.each([
    "It was signed on [[7/8/07|2007-07-08]].",
    "It was signed on [[7/8/2007|2007-07-08]].",
    "It was signed on [[25/8/89|1989-08-25]].",
    "The £4m programme began on [[7/8/07|2007-08-07]].",
    "It was signed on [[7.8.2007|2007-08-07]] in Lima.",
    "It was signed on [[12.06.2007|2007-06-12]].",
  ])("reads days in slashes, the month first but where the text is British: %s", (text) =>
    expectMarked(text),
  );

  it.each([
    "It scored 27/30/07.",
    "It ran 4.13.2007.",
    "It was version 3.5.12.",
    "The fork is 13/14/07 long.",
  ])("and no day that is none: %s", async (text) => expect(await timesIn(text)).toEqual([]));

  it.each([
    ["It left at 6:40 p.m. (GMT +8).", "6:40 p.m. (GMT +8)", "2019-08-15T18:40"],
    ["It left at 15:30 (UTC -7).", "15:30 (UTC -7)", "2019-08-15T15:30"],
    ["It rang at 9:20 in the morning.", "9:20 in the morning", "2019-08-15T09:20"],
  ])("reads clocks with a zone or a part of the day: %s", async (text, words, value) =>
    expect((await timesIn(text)).map((one) => [one.text, one.value])).toEqual([[words, value]]),
  );

  it.each([
    "Sales fell in [[the April-June quarter|2019-34]].",
    "Sales fell in [[the June quarter|2019-34]].",
    "Sales fell in [[the last three months of 2011|2011-36]].",
    "Sales fell in [[the first six months of 2011|2011-40]].",
    "It fell in [[the prior fiscal year|2018]].",
    "Growth will slow in [[the new year|2020]].",
    "The bank will be back in [[two years' time|2021]].",
    "It has been idle [[of late|2019-06-06/2019-08-15]].",
  ])("reads parts of a year of business: %s", (text) => expectMarked(text));

  it.each([
    "It was the best [[April|2019-04]] for dealers.",
    "Dealers said [[April|2019-04]] was slow.",
  ])("reads months that could be names: %s", (text) => expectMarked(text));

  it.each([
    "Mrs May was late.",
    "Theresa May was late.",
    "They may sell it.",
    "Of late shifts he had two.",
  ])("and leaves names and verbs: %s", async (text) => expect(await timesIn(text)).toEqual([]));
});
