// "thanked him for the help in Haiti", "congratulated her on her victory": what stands behind "for" is why.

import type { Clause } from "../clauses/clauses.ts";
import type { Placed, SentenceView } from "../clauses/view.ts";

const praises = /^(?:thank|praise|commend|congratulate|applaud|salute|hail)$/;

export function isPraise({ verb }: Clause): boolean {
  return praises.test(verb.lemma);
}

/** "for the help in Haiti": where the help was, not the thanks. */
export function isOfReason(view: SentenceView, clause: Clause, { first }: Placed): boolean {
  if (!isPraise(clause)) return false;
  return view.tokens
    .slice(clause.verb.last + 1, first)
    .some(({ lower }) => /^(?:for|on)$/.test(lower));
}

/** "accused X of attacking Y", "thanked X for hosting it": the object is who did it. */
export function isOfObject({ tokens }: SentenceView, { verb }: Clause, parent: Clause): boolean {
  const before = tokens[verb.first - 1]?.lower ?? "";
  if (before === "of") return parent.verb.lemma === "accuse";
  return (
    /^(?:for|on)$/.test(before) && (isPraise(parent) || /^(?:blame|criti)/.test(parent.verb.lemma))
  );
}

/** "The coup was condemned by Peru": who judges a deed took no part in it. */
export function isJudging({ lemma }: Clause["verb"]): boolean {
  return judging.test(lemma);
}

const judging =
  /^(?:condemn|denounce|deplore|criticise|criticize|hail|welcome|praise|protest|applaud|slam|decry)$/;
