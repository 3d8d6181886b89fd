// Easter and the feasts that hang on it: "Good Friday", "Whit Monday 1911".

import type { Match, TimeRule } from "../rule.ts";
import { point } from "../rule.ts";
import type { Tags } from "../word.ts";

/** Words of the feast, and its days from Easter Sunday. Source: the Western calendar of feasts. */
const feasts: readonly (readonly [string, number])[] = [
  ["easter sunday?", 0],
  ["easter monday", 1],
  ["good friday", -2],
  ["holy saturday", -1],
  ["maundy thursday", -3],
  ["palm sunday", -7],
  ["ash wednesday", -46],
  ["shrove tuesday", -47],
  ["mardi gras", -47],
  ["ascension day", 39],
  ["whit sunday", 49],
  ["whit monday", 50],
  ["pentecost", 49],
  ["corpus christi", 60],
];

export const easter: readonly TimeRule[] = feasts.flatMap(([pattern, days]): TimeRule[] => [
  { name: "easter", pattern, build: (m) => easterTags(m, days) },
  { name: "easter-and-year", pattern: `${pattern} ,? {year}`, build: (m) => easterTags(m, days) },
]);

/** What is named after a feast is not its day: "Easter eggs", "the Good Friday Agreement". */
const named =
  /^(?:eggs?|bunny|bunnies|lil(?:y|ies)|island|islands|rising|offensive|agreement|accords?|procession|parade|float|floats|church|holidays?|texas|bay|college)$/;

function easterTags(m: Match, days: number): Tags | null {
  if (!/^\p{Lu}/u.test(m.word(0)) || named.test(m.after())) return null;
  return point({ kind: "easter", year: m.maybe("year"), days });
}
