// "in June and September last year": the year behind the last month is that of both.

import { expect, it } from "vitest";
import { timesIn } from "./marked.ts";

const values = async (text: string) =>
  (await timesIn(text, "2014-06-18")).map(({ value }) => value);

it.each([
  ["Talks were held in Lima in June and September last year.", ["2013-06", "2013-09"]],
  ["They met in June and in September of last year.", ["2013-06", "2013-09"]],
  ["They met on 3 June and 5 September last year.", ["2013-06-03", "2013-09-05"]],
  // a comma ends what came before
  ["Peru left in June, and September last year was hot.", ["2014-06", "2013-09"]],
  // a later month is of another year
  ["They met in October and June last year.", ["2013-10", "2013-06"]],
])("%s", async (text, expected) => expect(await values(text)).toEqual(expected));
