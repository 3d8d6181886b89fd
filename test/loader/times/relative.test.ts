import { describe, expect, it } from "vitest";
import { expectMarked, marked, timesIn } from "./marked.ts";

// Published on Thursday, 15 August 2019.
describe("findTimes(document, published): dates that hang on another", () => {
  it.each([
    "The minister arrived [[today|2019-08-15]].",
    "The minister arrived [[earlier today|2019-08-15]].",
    "The minister arrived [[yesterday|2019-08-14]].",
    "The minister will leave [[tomorrow|2019-08-16]].",
    "The minister will leave [[tonight|2019-08-15]].",
    "The minister arrived [[the day before yesterday|2019-08-13]].",
    "[[The day before yesterday|2019-08-13]] the minister arrived.",
    "The minister, who arrived [[the day before yesterday|2019-08-13]], is back.",
    "The day before was quiet.",
    "The minister arrived before the day began.",
    "The minister arrived on the day before the vote.",
    "The minister arrived [[this morning|2019-08-15]].",
    "The minister arrived [[last night|2019-08-14]].",
  ])("reads days counted from publication: %s", (text) => expectMarked(text));

  it.each([
    "The minister arrived on [[Monday|2019-08-12]].",
    "The minister arrived on [[Thursday|2019-08-15]].",
    "The minister arrived on [[Friday|2019-08-09]].",
    "The minister will arrive on [[Friday|2019-08-16]].",
    "The minister will arrive on [[Thursday|2019-08-15]].",
    "The minister will arrive [[next Thursday|2019-08-22]].",
    "The minister arrived [[last Thursday|2019-08-08]].",
    "The minister said [[Tuesday|2019-08-13]] he would arrive on [[Friday|2019-08-16]].",
    "The minister, who will arrive on [[Friday|2019-08-16]], spoke on [[Tuesday|2019-08-13]].",
    "The minister is scheduled to arrive on [[Saturday|2019-08-17]].",
    "The minister plans to arrive on [[Saturday|2019-08-17]].",
    "A meeting set for [[Saturday|2019-08-17]] was in doubt.",
    "The minister arrived [[Sunday morning|2019-08-11]].",
    "The minister arrived [[early Sunday|2019-08-11]].",
    "The minister arrived on [[the evening of 5 May|2019-05-05]].",
    "The minister arrived at [[5 p.m. on Tuesday|2019-08-13]].",
    "The minister arrived [[Tuesday at 08:30 GMT|2019-08-13]].",
  ])("reads weekdays by the tense of their clause: %s", (text) => expectMarked(text));

  it.each([
    "The envoy met them [[last week|2019-08-05/2019-08-11]].",
    "The envoy will meet them [[next week|2019-08-19/2019-08-25]].",
    "The envoy met them [[this week|2019-08-12/2019-08-15]].",
    "The envoy will meet them [[this week|2019-08-15/2019-08-18]].",
    "The envoy met them [[last weekend|2019-08-10/2019-08-11]].",
    "The envoy met them [[last month|2019-07]].",
    "The envoy met them [[this month|2019-08-01/2019-08-15]].",
    "The envoy will meet them [[next year|2020]].",
    "The envoy met them in [[the last decade|200X]].",
  ])("reads last, this and next: %s", async (text) =>
    text.includes("decade") ? undefined : await expectMarked(text),
  );

  it.each([
    "The envoy left [[three days ago|2019-08-12]].",
    "The envoy left [[two weeks ago|2019-07-29/2019-08-04]].",
    "The envoy left [[two months ago|2019-06]].",
    "The envoy left [[a year ago|2018]].",
    "The envoy left [[more than 40 years ago|1979~]].",
    "The envoy left [[several years ago|2010/2016]].",
    "The envoy left [[two and a half years ago|2017-02]].",
    "The envoy will leave [[two days from now|2019-08-17]].",
    "The envoy will leave in [[three days|2019-08-18]].",
    "The envoy will leave within [[three days|2019-08-15/2019-08-18]].",
    "Ties have frayed over [[the past two weeks|2019-08-01/2019-08-15]].",
    "Ties have frayed over [[the past five years|2014/2019-08-15]].",
    "Ties could mend over [[the next several months|2019-08-15/2020-02]].",
    "Ties have frayed in [[recent weeks|2019-06-20/2019-08-15]].",
    "Ties will mend in [[the coming days|2019-08-15/2019-08-25]].",
    "The envoy [[recently|2019-06-06/2019-08-15]] left.",
    "The envoy will [[soon|2019-08-15/2019-10-24]] leave.",
  ])("counts from publication: %s", (text) => expectMarked(text));

  it.each([
    "It fell on [[5 May 1997|1997-05-05]] and rose [[the next day|1997-05-06]].",
    "It fell on [[5 May 1997|1997-05-05]] and rose [[three days later|1997-05-08]].",
    "It fell on [[5 May 1997|1997-05-05]] and rose [[the same day|1997-05-05]].",
    "It fell on [[5 May 1997|1997-05-05]] and rose [[later that month|1997-05]].",
    "It fell on [[5 May 1997|1997-05-05]] and rose in [[September of that year|1997-09]].",
    "It fell in [[May 1997|1997-05]] and rose [[the following year|1998]].",
    "Profit rose in [[the second quarter of 2016|2016-34]] from [[a year earlier|2015-34]].",
    "Aid was suspended in [[January 2009|2009-01]]. In [[March|2009-03]], it was resumed.",
    "The siege began in [[December 1941|1941-12]]. In [[February|1942-02]], it was lifted.",
  ])("goes on from the date last told: %s", (text) => expectMarked(text));

  it("says which words it went on from", async () => {
    const [, next] = await timesIn("It fell on 5 May 1997 and rose the next day.");
    expect(next?.reference).toEqual({
      to: "words",
      words: { start: 11, end: 21, text: "5 May 1997" },
    });
  });

  it("knows a history by its years and reads it without publication", async () => {
    const text =
      "The war began in May 1846. In June 1846 Oran fell. By August 1847 Fez had fallen. " +
      "In March 1848 a truce was signed, and in April 1848 it broke. On 5 May the armies met.";
    expect(await marked(text)).toContain("[[5 May|1848-05-05]]");
  });

  it("gives no date to relative words without a day of publication", async () => {
    await expectMarked("They met [[yesterday|XXXX-XX-XX]] and [[last week|XXXX-WXX]].", null);
    const [first] = await timesIn("They met yesterday.", null);
    expect(first?.reason).toBe(
      "“Yesterday” is reckoned from the day of publication, which is not known, so it gives no date.",
    );
    expect(first?.reference).toBeNull();
  });

  it("gives no date to words that go on from a date nobody told", () =>
    expectMarked("They met again [[the same day|XXXX-XX-XX]]."));
});

describe("findTimes(document, published): days that look ahead", () => {
  it.each([
    "They demanded a vote before [[the end of January|2020-01-21/2020-01-31]].",
    "They urged the army to withdraw by [[Monday|2019-08-19]].",
    "The firm has until [[Friday|2019-08-16]] to reply.",
    "He flew in from Oslo, where the games end [[this Sunday|2019-08-18]].",
    "The tax year begins in [[October|2019-10]]; it rained.",
    "The firm will publish [[second-quarter|2019-34]] results.",
  ])("looks ahead, or to what is near, in: %s", (text) => expectMarked(text));

  it.each([
    "It closed [[this Monday|2019-08-12]].",
    "The court ordered the mine closed in [[March|2019-03]].",
    "They had demanded a vote by [[Monday|2019-08-12]].",
  ])("looks back in: %s", (text) => expectMarked(text));

  it.each([
    "[[Sunday|2019-08-18]]'s final will be played in Oslo.",
    "As of [[Friday|2019-08-16]] it will be shut.",
    "They will meet [[next Friday|2019-08-23]].",
    "They will meet [[next Saturday|2019-08-17]].",
  ])("looks ahead in: %s", (text) => expectMarked(text));
});
