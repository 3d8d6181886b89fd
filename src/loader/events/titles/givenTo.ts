// "returned a sailor it had seized near Talara to Peru": to whom is told of the one who returned him.

import type { SentenceView } from "../clauses/view.ts";

/** True for the "to" that goes back from the words at `from` to the verb of giving before them. */
export function isGivenTo(
  { tokens, clauses, mentions }: SentenceView,
  from: number,
  at: number,
): boolean {
  if (tokens[at]?.lower !== "to" || !mentions.some(({ first }) => first === at + 1)) return false;
  const inner = clauses.find(({ start, end }) => start <= at && at < end);
  const outer = inner?.parent == null ? undefined : clauses[inner.parent];
  return (
    inner?.link === "relative" &&
    from > inner.verb.main &&
    taking.test(inner.verb.lemma) &&
    outer !== undefined &&
    giving.test(outer.verb.lemma)
  );
}

const taking = /^(?:seize|capture|detain|arrest|abduct|kidnap|hold|intercept|impound|rescue|find)$/;
const giving =
  /^(?:return|hand|hand over|hand back|give|give back|transfer|deliver|extradite|send|send back|surrender|repatriate)$/;
