// Words about the source, which tell nothing of what it tells: "an officer who declined to be named said".

import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "declined to be named", "asked not to be identified" */
export function isUnnamed({ clauses }: SentenceView, { index, verb }: Clause): boolean {
  const next = clauses[index + 1];
  return (
    /^(?:decline|refuse|ask|request|wish|insist|prefer)$/.test(verb.lemma) &&
    next?.link === "infinitive" &&
    next.verb.passive &&
    /^(?:name|identify|quote|cite)$/.test(next.verb.lemma)
  );
}

/** "gunmen Peru said were sponsored by Chile": an aside, whose verb has no subject of its own. */
export function isSaidOfThose({ clauses, tokens }: SentenceView, { index, verb }: Clause): boolean {
  const next = clauses[index + 1];
  return (
    /^(?:say|claim|allege|believe)$/.test(verb.lemma) &&
    next?.verb.first === verb.last + 1 &&
    /^(?:was|were|is|are|had|has|have)$/.test(tokens[next.verb.first]?.lower ?? "") &&
    /^(?:NOUN|PROPN)$/.test(tokens[verb.first - 1]?.pos ?? "")
  );
}
