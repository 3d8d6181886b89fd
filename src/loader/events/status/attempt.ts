// "tried to storm the embassy on Monday": what came of it or not, the attempt is news.

import type { Clause } from "../clauses/clauses.ts";
import { hasDate } from "./deeds.ts";
import type { SentenceView } from "../clauses/view.ts";

/** What is done with hands and feet, so that one is seen to try; nobody saw who "tried to help". */
const seen: ReadonlySet<string> = new Set(
  (
    "storm enter return cross break_into break_through break_up land board seize take_over overrun overthrow topple oust depose " +
    "assassinate kill murder poison abduct kidnap hijack bomb blow_up shoot_down arrest detain capture free rescue flee escape " +
    "smuggle infiltrate invade occupy intercept ram sink burn torch disrupt force scale climb attack raid"
  )
    .split(" ")
    .map((verb) => verb.replace("_", " ")),
);

/** True for the infinitive of an act that somebody tried on a day that is told. */
export function isAttempt(view: SentenceView, clause: Clause): boolean {
  const { link, parent, verb } = clause;
  const above = link === "infinitive" && parent !== null ? view.clauses[parent] : undefined;
  if (!above || !/^(?:try|attempt)$/.test(above.verb.lemma)) return false;
  if (above.verb.form !== "past" || above.verb.negated || above.verb.passive) return false;
  return (
    isNext(view, above.verb.last + 1, verb.first) &&
    !verb.passive &&
    seen.has(verb.lemma) &&
    (hasDate(view, above) || hasDate(view, clause))
  );
}

/** "tried to", "tried last week to" */
function isNext({ timexes }: SentenceView, from: number, to: number): boolean {
  const time = timexes.find(({ first }) => first === from || first === from + 1);
  return from === to || (time !== undefined && time.last + 1 === to);
}
