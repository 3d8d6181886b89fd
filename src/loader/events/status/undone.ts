// What was planned, and then was not.

import { askVerbs, cancelVerbs } from "../../lexicon/verbs.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";
import { cancelled, type Outcome } from "../outcome.ts";

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

/** "called for postponing the talks", "urged delaying them": wanted, and not done. */
export function isAskedFor(view: SentenceView, { verb, parent }: Clause): boolean {
  if (verb.form !== "gerund") return false;
  const above = parent === null ? undefined : view.clauses[parent]?.verb.lemma;
  return (
    above !== undefined &&
    (askVerbs.has(above) ||
      /^(?:call|ask|push|press|appeal|argue|lobby|plead)(?: for)?$/.test(above))
  );
}

/** "was cancelled"; "could be cancelled" says nothing of what will be. */
export function fateOf({ verb }: Clause): Outcome | undefined {
  return /^(?:could|might)$/.test(verb.modal ?? "") ? undefined : cancelled;
}
