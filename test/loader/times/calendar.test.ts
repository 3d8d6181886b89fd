import { describe, it } from "vitest";
import { expectMarked } from "./marked.ts";

// Published on Thursday, 15 August 2019.
describe("findTimes(document, published): dates that the calendar names", () => {
  it.each([
    "The pact was signed on [[September 22, 2007|2007-09-22]], in Oslo.",
    "The pact was signed on [[22 September 2007|2007-09-22]].",
    "The pact was signed on [[the 22nd of September 2007|2007-09-22]].",
    "The pact was signed on [[Nov. 28, 2011|2011-11-28]].",
    "The pact was signed on [[Sunday, 3 March 2019|2019-03-03]].",
    "The pact was signed on [[Sun., March 3, 2019|2019-03-03]].",
    "The pact was signed on [[2018-04-27|2018-04-27]].",
    "The pact was signed on [[27/4/2018|2018-04-27]].",
    "The file says [[2018-04-27T14:30Z|2018-04-27]].",
    "The talks of [[3-5 May 2018|2018-05-03/2018-05-05]], in Oslo, failed.",
    "The talks of [[3-5 May|2019-05-03/2019-05-05]], in Oslo, failed.",
    "It sank in [[2017 Q4|2017-36]].",
    "It sank in [[the last quarter of 2017|2017-36]].",
    "They come on [[Friday, 20 April 2018, 16:30|2018-04-20]].",
    "They come at [[2.30 p.m. on 20 April 2018|2018-04-20]].",
    "They come [[tomorrow, August 16|2019-08-16]].",
    "They will come on [[Wednesday, the 28th|2019-08-28]].",
    "They will come [[next Wednesday, the 28th|2019-08-28]], to Oslo.",
    "They met on [[Monday the 5th|2019-08-05]].",
    // in the month that has it on that weekday, whatever month was told last
    "It sank in [[June|2019-06]]. They will come on [[Wednesday, the 28th|2019-08-28]].",
    "They will come on [[Thursday, the 5th|2019-09-05]].",
    "They will leave on [[Sunday, September 1st|2019-09-01]], and get in [[Monday morning|2019-09-02]].",
    "They will leave on [[September 1|2019-09-01]]. On [[Tuesday|2019-09-03]] they go to Oslo.",
    "They will leave on [[September 1|2019-09-01]]. They met on [[Tuesday|2019-08-13]].",
  ])("reads a full day: %s", (text) => expectMarked(text));

  it.each([
    "Envoys met on [[June 3|2019-06-03]].",
    "Envoys met on [[3 June|2019-06-03]].",
    "Envoys met on [[Dec. 3|2018-12-03]].",
    "Envoys will meet on [[June 3|2020-06-03]].",
    "Envoys will meet on [[September 3|2019-09-03]].",
    "Envoys met on [[Christmas Eve|2018-12-24]].",
    "Envoys met on [[Columbus Day|2018-10-08]].",
    "Envoys met on [[Thanksgiving 2015|2015-11-26]].",
    "Envoys met on [[Memorial Day|2019-05-27]].",
  ])("takes the year from publication and the tense: %s", (text) => expectMarked(text));

  it.each([
    "The embassy closed in [[October 2007|2007-10]].",
    "The embassy closed in [[Oct. 2007|2007-10]].",
    "The embassy closed in [[February|2019-02]].",
    "The embassy closed in [[October|2018-10]].",
    "The embassy will close in [[October|2019-10]].",
    "The embassy closed in [[March|2019-03]].",
    "The embassy closed [[last March|2019-03]].",
    "The embassy will close [[next March|2020-03]].",
    "The embassy closed in [[March of last year|2018-03]].",
    "The embassy closed in [[December last year|2018-12]].",
    "The embassy closed in [[spring 2016|2016-21]].",
    "The embassy closed in [[the autumn of 2016|2016-23]].",
    "The embassy closed [[last summer|2018-22]].",
    "The embassy closed in [[the third quarter of 2016|2016-35]].",
    "The embassy closed in [[Q3 2016|2016-35]].",
    "The embassy closed in [[the first quarter|2019-33]].",
    "The embassy closed in [[the second half of 2016|2016-41]].",
    "The embassy closed in [[2016|2016]].",
    "Its budget for [[fiscal 2016|2016]] fell.",
    "Its budget for [[fiscal year 2016|2016]] fell.",
    "The treaty dates from [[the 1990s|199X]].",
    "The treaty dates from [[the nineties|199X]].",
    "The treaty dates from [[the 19th century|18XX]].",
    "The treaty dates from [[490 BC|-0489]].",
    "The treaty dates from [[June 479 BC|-0478-06]].",
  ])("reads months, seasons, quarters, years and longer: %s", (text) => expectMarked(text));

  it.each([
    "Talks broke down [[late last year|2018-10/2018-12]].",
    "Talks broke down in [[early 2008|2008-01/2008-03]].",
    "Talks broke down in [[mid-2011|2011-05/2011-08]].",
    "Talks broke down at [[the end of 2008|2008-11/2008-12]].",
    "Talks broke down at [[the end of May|2019-05-21/2019-05-31]].",
    "Talks broke down in [[early May|2019-05-01/2019-05-10]].",
    "Talks broke down in [[the middle of May|2019-05-11/2019-05-20]].",
    "Talks broke down in [[late February of last year|2018-02-21/2018-02-28]].",
    "Talks broke down [[early last week|2019-08-05/2019-08-07]].",
    "Talks broke down in [[the early 1990s|1990/1992]].",
    "Talks broke down in [[the late 19th century|1870/1899]].",
    "Talks broke down in [[the last week of May|2019-05-25/2019-05-31]].",
    "Talks broke down in [[the first half of 2016|2016-40]].",
    "Talks broke down on [[the last day of May|2019-05-31]].",
    "Talks broke down [[earlier this year|2019-01-01/2019-08-15]].",
    "Talks will resume [[later this month|2019-08-15/2019-08-31]].",
    "Talks broke down [[about 1985|1985~]].",
  ])("cuts periods by their edges: %s", (text) => expectMarked(text));

  it.each([
    "They met [[from 3 to 5 May|2019-05-03/2019-05-05]].",
    "They met [[between March and June 2007|2007-03/2007-06]].",
    "They met [[between November and March 2007|2006-11/2007-03]].",
    "They met on [[May 3-5|2019-05-03/2019-05-05]].",
    "They met on [[May 3–5, 2016|2016-05-03/2016-05-05]].",
    "They met [[from Monday to Wednesday|2019-08-12/2019-08-14]].",
    "They fought in [[1939–45|1939/1945]].",
    "They fought [[from 1939 to 1945|1939/1945]].",
    "They fought [[from 28 July 1914 to 11 November 1918|1914-07-28/1918-11-11]].",
    "They met on [[3|2019-05-03]], [[4|2019-05-04]] and [[7 May|2019-05-07]].",
    "They met on [[May 3|2019-05-03]], [[4|2019-05-04]] and [[7|2019-05-07]].",
    "They met in [[March|2007-03]] and [[June 2007|2007-06]].",
  ])("reads ranges as one and lists as many: %s", (text) => expectMarked(text));

  it("gives no date to a day that the calendar has not", () =>
    expectMarked("They met on [[February 30, 2011|2011-02-30]]."));
});
