// "met here on Friday", "signed an accord here": where, the head of the article tells, and a title does not.

import type { SentenceView } from "../clauses/view.ts";

/** A "here" at the head of the words, before a time or at their end; "will be here" is left whole. */
export function isHereToLeave(view: SentenceView, at: number, from: number): boolean {
  const { tokens, timexes } = view;
  const { lower, pos } = tokens[at] ?? {};
  if (lower !== "here" || pos !== "ADV" || tokens[at - 1]?.lemma === "be") return false;
  const next = tokens[at + 1];
  const isTime = timexes.some(({ first }) => first === at + 1 || first === at + 2);
  return at === from || next === undefined || isTime || /^[.,;]$/.test(next.text);
}
