// Why this date, as a reader sees it: one example for each kind of rule.

import { describe, expect, it } from "vitest";
import { timesIn } from "./marked.ts";

/** Published on Thursday, 15 August 2019. Rule, sentence, reason. */
const reasons: readonly (readonly [string, string, string])[] = [
  ["month-day-year", "It was signed on May 3, 2011.", "“May 3, 2011” is a day, given in full."],
  [
    "month-day-past",
    "It was signed on June 3.",
    "“June 3” is the latest 3 June up to the day of publication. The words give no year. The sentence is in the past tense.",
  ],
  [
    "month-day-future",
    "It will be signed on October 3.",
    "“October 3” is the first 3 October from the day of publication on. The words give no year. The sentence speaks of what is to come.",
  ],
  [
    "month-past",
    "It was signed in February.",
    "“February” is the latest February up to the day of publication. The words give no year. The sentence is in the past tense.",
  ],
  [
    "month-closest",
    "A pact in November.",
    "“November” is the November closest to the day of publication. The words give no year.",
  ],
  [
    "month-by-step-last",
    "It was signed last March.",
    "“Last March” is the latest March before the day of publication.",
  ],
  [
    "month-year",
    "It was signed in October 2007.",
    "“October 2007” is a whole month, given with its year.",
  ],
  [
    "of-a-year-last",
    "It was signed in March of last year.",
    "“March of last year” is in the calendar year before that of publication.",
  ],
  [
    "season-year",
    "It was signed in summer 2016.",
    "“Summer 2016” is a part of a year, given with its year. Seasons are taken as those of the north: spring begins in March.",
  ],
  ["year", "It was signed in 2008.", "“2008” is a whole year; the words say nothing closer."],
  ["decade", "It was signed in the 1990s.", "“The 1990s” is the ten years from 1990 to 1999."],
  [
    "century",
    "It was signed in the 19th century.",
    "“The 19th century” is the hundred years from 1800 to 1899.",
  ],
  [
    "weekday-past",
    "They met on Monday.",
    "“Monday” is the latest Monday up to and including the day of publication. The sentence is in the past tense.",
  ],
  [
    "weekday-future",
    "They will meet on Monday.",
    "“Monday” is the first Monday from the day of publication on. The sentence speaks of what is to come.",
  ],
  [
    "weekday-by-step-next",
    "They will meet next Monday.",
    "“Next Monday” is the first Monday after the day of publication.",
  ],
  [
    "edge-of-day-past",
    "They met late on Monday.",
    "“Late on Monday” is the latest Monday up to and including the day of publication. The sentence is in the past tense. It is read as the night.",
  ],
  ["today", "They met today.", "“Today” is the day of publication."],
  ["yesterday", "They met yesterday.", "“Yesterday” is the day before the day of publication."],
  [
    "unit-last",
    "They met last month.",
    "“Last month” is the calendar month before that of publication.",
  ],
  [
    "unit-this-past",
    "They met this month.",
    "“This month” is the month of publication. The sentence is in the past tense, so no later than the day of publication.",
  ],
  [
    "unit-this-future",
    "They will meet this month.",
    "“This month” is the month of publication. The sentence speaks of what is to come, so no earlier than the day of publication.",
  ],
  [
    "edge-late-last",
    "They met late last year.",
    "“Late last year” is by custom the last three months of the calendar year before that of publication.",
  ],
  [
    "edge-early",
    "They met in early 2008.",
    "“Early 2008” is by custom the first three months of 2008.",
  ],
  [
    "edge-earlier-this",
    "They met earlier this year.",
    "“Earlier this year” is the year of publication, up to the day of publication.",
  ],
  [
    "nth-of",
    "They met in the last week of May 2016.",
    "“The last week of May 2016” is the last seven days of May 2016.",
  ],
  [
    "about",
    "They met about 1985.",
    "“About 1985” is a whole year; the words say nothing closer. The words are not exact, so it may lie a little beside that.",
  ],
  [
    "ago-back",
    "They met three days ago.",
    "“Three days ago” is the day three days before the day of publication.",
  ],
  [
    "ago-back",
    "They met two weeks ago.",
    "“Two weeks ago” is two weeks before publication, give or take three days.",
  ],
  [
    "ago-loose",
    "They met several years ago.",
    "“Several years ago” is by custom three to nine years before publication. The words themselves do not count.",
  ],
  [
    "past-stretch",
    "They met in the past two weeks.",
    "“The past two weeks” is the two weeks up to the day of publication.",
  ],
  [
    "next-stretch",
    "They will meet over the next several months.",
    "“The next several months” is about six months from the day of publication on. The words do not count; the number is what custom makes of them.",
  ],
  [
    "vague-past",
    "They met recently.",
    "“Recently” is by custom about the ten weeks up to the day of publication. The words themselves give no bound.",
  ],
  ["vague-present", "They now meet.", "“Now” is the time of publication."],
  ["duration", "They met for two days.", "“Two days” is a length of time, not a date."],
  [
    "duration-in",
    "They will meet in two weeks.",
    "“Two weeks” is two weeks after publication, give or take three days. The sentence speaks of what is to come.",
  ],
  ["set", "They meet every week.", "“Every week” is how often, not when."],
  [
    "day-range",
    "They met from 3 to 5 May 2016.",
    "“From 3 to 5 May 2016” is a range, both ends given in full.",
  ],
  [
    "weekday-unresolved",
    "They met on Monday.",
    "“Monday” is reckoned from the day of publication, which is not known, so it gives no date.",
  ],
];

describe("reasons", () => {
  it.each(reasons)("%s: %s", (rule, text, reason) => {
    const [first] = timesIn(text, rule.endsWith("unresolved") ? null : undefined);
    expect([first?.rule, first?.reason]).toEqual([rule, reason]);
  });

  it("names the date that it went on from", () => {
    const [, told] = timesIn("It fell in January 2009. In March, it rose.");
    expect(told?.reason).toBe(
      "“March” is March 2009. The words give no year; the story is at “January 2009” here.",
    );
    const [, earlier] = timesIn("Profit rose in the second quarter of 2016 from a year earlier.");
    expect(earlier?.reason).toBe(
      "“A year earlier” is the same part of the year one year before “the second quarter of 2016”.",
    );
  });
});
