// "Detained in May, the envoy was freed": the envoy was detained.

import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

/** The clause of whom a dated participle at the front befell; undefined where the clause is none. */
export function whomFronted(view: SentenceView, { index, verb, end }: Clause): Clause | undefined {
  if (index !== 0 || verb.first !== 0 || !verb.passive || verb.first !== verb.main)
    return undefined;
  if (!view.timexes.some(({ first }) => first > verb.last && first < end)) return undefined;
  const main = view.clauses.find(
    ({ index: at, link, start }) => at > 0 && link === "main" && view.tokens[start]?.text === ",",
  );
  return main && !isOfState(view, main) ? main : undefined;
}

/** "Detained in May, Peru freed the envoy": no state was detained. */
const isOfState = ({ mentions }: SentenceView, { start, verb }: Clause): boolean =>
  mentions.findLast(({ first, last }) => first > start && last < verb.first)?.sort === "state";
