// The words that an event is marked by in its passage, where a verb tells it.

import type { Span } from "#model/span.ts";
import { cancelVerbs } from "../../lexicon/verbs.ts";
import type { Clause } from "../clauses/clauses.ts";
import { spanOf, type SentenceView } from "../clauses/view.ts";
import type { Outcome } from "../outcome.ts";

/** "was scrapped", "refused to meet": the words that say what became of it, where they are not the verb’s own. */
export function triggerOfVerb(view: SentenceView, clause: Clause, { status }: Outcome): Span {
  const { verb } = clause;
  const own = verb.elided
    ? spanOf(view.tokens, verb.main, verb.main)
    : spanOf(view.tokens, verb.first, verb.last);
  if (clause.link !== "infinitive" && verb.form !== "infinitive") return own;
  if (status === "cancelled") {
    const lost = view.clauses.find(
      (c) => c.index !== clause.index && cancelVerbs.has(c.verb.lemma),
    );
    return lost ? spanOf(view.tokens, lost.verb.first, lost.verb.last) : own;
  }
  const parent = clause.parent === null ? undefined : view.clauses[clause.parent];
  const near = parent && verb.first - parent.verb.last <= 3 && parent.verb.last < verb.first;
  return near ? spanOf(view.tokens, parent.verb.first, verb.last) : own;
}
