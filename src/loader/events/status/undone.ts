// What was planned, and then was not.

import { cancelVerbs } from "../../lexicon/verbs.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "had been planned for July but was put off": the last word on it counts. */
export function isUndone(view: SentenceView, clause: Clause): boolean {
  return view.clauses.some(
    (c) =>
      c.parent === clause.index &&
      c.link === "and" &&
      c.verb.passive &&
      cancelVerbs.has(c.verb.lemma),
  );
}
