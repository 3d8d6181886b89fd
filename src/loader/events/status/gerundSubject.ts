// "said that signing the accord would bring peace": what is judged or awaited, and nothing that anybody did.

import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

/** A gerund right behind "that" is the subject of the verb that follows; not of "that, speaking in Oslo, he had". */
export function isGerundSubject({ tokens, clauses }: SentenceView, clause: Clause): boolean {
  const { link, joint, verb, index } = clause;
  if (link !== "that" || verb.form !== "gerund" || verb.first !== verb.main) return false;
  if (joint === null || joint !== verb.first - 1) return false;
  const next = clauses[index + 1];
  return (
    next?.link === "resume" &&
    !tokens.slice(verb.last + 1, next.verb.first).some(({ text }) => /^[,;:—–]$/.test(text))
  );
}
