import { describe, it } from "vitest";
import { expectMarked } from "./marked.ts";

// Published on Thursday, 15 August 2019.
describe("findTimes(document, published): what newspapers write", () => {
  it.each([
    "They met on [[Wednesday of last week|2019-08-07]].",
    "They will meet [[Thursday next week|2019-08-22]].",
    "They met [[last week|2019-08-05/2019-08-11]], on [[Friday|2019-08-09]].",
  ])("counts a weekday within the week that is named with it: %s", (text) => expectMarked(text));

  it.each([
    "Crews were to report at [[7 a.m. Tuesday|2019-08-20]].",
    "The rain is due between [[Monday|2019-08-19]] and nightfall.",
    "Maybe by [[Monday|2019-08-19]].",
    "She had lost by [[Monday|2019-08-12]].",
    "She was to speak, but on [[Monday|2019-08-12]] she fell ill.",
  ])("reads what was to be, and deadlines, as to come: %s", (text) => expectMarked(text));

  it.each([
    "They met on [[Wednesday|2019-08-14]]. She fell ill on [[3 June 2018|2018-06-03]].\n\n[[Earlier in the day|XXXX-XX-XX]] she was well. They meet [[tomorrow|2019-08-16]].",
    "They met on [[Wednesday|2019-08-14]]. She fell ill on [[3 June 2018|2018-06-03]]. [[Earlier in the day|2018-06-03]] she was well. They meet [[tomorrow|2019-08-16]].",
    "They met on [[Wednesday|2019-08-14]]. She fell ill on [[10 August|2019-08-10]].\n\n[[Earlier in the day|2019-08-10]] she was well. They meet [[tomorrow|2019-08-16]].",
  ])("is back in its own day in the paragraph after a look back: %s", (text) => expectMarked(text));

  it.each([
    "It will open on [[the 5th|2019-09-05]].",
    "He is away until [[the 25th|2019-08-25]].",
    "It opened on [[the 30th|2019-07-30]].",
    "It opened on [[the 3rd|2019-08-03]] and she was there.",
    "It burned on the 3rd and 4th floors.",
    "It burned on the 3rd floor.",
  ])("takes the month of a bare day from the tense: %s", (text) => expectMarked(text));

  it.each([
    "Profit rose in [[the latest quarter|2019-34]] from [[the year-ago quarter|2018-34]].",
    "She tested positive in [[the first half of March 2016|2016-03-01/2016-03-16]].",
    "It fell in [[the first half of 2016|2016-40]].",
    "It opened in [[late 2014|2014-10/2014-12]] or [[early 2015|2015-01/2015-03]].",
    "The rain is due at [[the end of the week|2019-08-16/2019-08-18]]; it was last so wet in [[1998|1998]].",
  ])("reads quarters, halves and edges: %s", (text) => expectMarked(text));

  it.each([
    "It rained [[all day|P1D]].",
    "It was shut for [[the entire year|P1Y]].",
    "The inquiry began, [[days|PXD]] after the fire.",
    "They put off the vote due on [[Sunday|2019-08-18]] until [[next week|2019-08-19/2019-08-25]].",
    "It fell on [[Tuesday|2019-08-13]], had risen [[the day before|2019-08-12]] and rests.",
    "They took stock of the day before and after the vote.",
  ])("reads lengths, and two dates as two: %s", (text) => expectMarked(text));
});
