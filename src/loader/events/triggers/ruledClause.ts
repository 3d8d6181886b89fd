// What a verb of guardedVerbs.ts rules in place of a noun: something to do, or something done.

import type { Guarded } from "../../lexicon/guardedVerbs.ts";
import type { Clause } from "../clauses/clauses.ts";

/** "told the envoy to leave", "let him leave for P": one of the infinitives of its row, or any. */
export function isFollowed(
  next: Clause | undefined,
  clause: Clause,
  then: Guarded["next"],
): boolean {
  // "wrote to him pleading with him to stay"
  const isBeside =
    next?.link === "participle" &&
    next.verb.form === "gerund" &&
    clause.verb.lemma.startsWith("write");
  return (
    (next?.link === "infinitive" || isBeside) &&
    next?.parent === clause.index &&
    (then.has("*") ||
      then.has(next.verb.lemma) ||
      (next.verb.lemma.includes(" ") && then.has(next.verb.lemma.replace(/ .*/, ""))))
  );
}

/** "stopped issuing visas": one of the doings of its row. */
export function isDoing(
  { index, verb }: Clause,
  next: Clause | undefined,
  then: Guarded["next"],
): boolean {
  return (
    next?.parent === index &&
    next.verb.form === "gerund" &&
    next.verb.first === verb.last + 1 &&
    then.has(next.verb.lemma)
  );
}

/** "wants to settle the row", "talks on giving Peru access": what nobody says was done. */
export function isAside({ link, verb }: Clause): boolean {
  return link === "infinitive" || (link === "participle" && verb.form === "gerund");
}
