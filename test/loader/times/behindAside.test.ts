// "who was freed in July 2009, was seized on May 17": the year of an aside is not that of the verb behind it.

import { expect, it } from "vitest";
import { timesIn } from "./marked.ts";

const last = async (text: string) => (await timesIn(text, "2014-06-18")).at(-1)?.value;

it.each([
  ["Ana Roca, who signed a pact in July 1999, was seized in Lima on May 17.", "2014-05-17"],
  ["Ana Roca, elected in March 2009, resigned on May 17.", "2014-05-17"],
  ["The pact, which was signed in Lima in July 1999, fell apart in May.", "2014-05"],
  [
    "Peru, which cut ties in July 1999 and mended them in 2001, again quit on June 3.",
    "2014-06-03",
  ],
  // it goes on from the verb
  [
    "Ana Roca, whose son was killed in July 1999, was seized on May 17. She left on June 2.",
    "2014-06-02",
  ],
  // somewhat further back, as the aside's year is long gone
  ["The talks, which began in March 2011, stalled in February.", "2014-02"],
  // the story was there before
  ["Peru left in March 2009. Ana Roca, who came in June 2008, was recalled in April.", "2009-04"],
])("leaves the year to the aside: %s", async (text, value) => expect(await last(text)).toBe(value));

it.each([
  // further back than news goes without a year
  ["Ana Roca, who signed a pact in July 1999, was seized in November.", "1999-11"],
  ["Ana Roca signed a pact in April 1999 and was seized on May 17.", "1999-05-17"],
  ["The pact, drafted in April 1999, was signed in May.", "1999-05"],
  ["Peru cut ties, expelled an envoy in July 2009, recalled its own in May.", "2009-05"],
])("goes on in the year: %s", async (text, value) => expect(await last(text)).toBe(value));
