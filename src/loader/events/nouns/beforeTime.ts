// "seized 21 sailors in May 2013, who were freed": whom a relative clause is about stands before the time.

import type { SentenceView } from "../clauses/view.ts";

/** Where the words before a time end that stands right before `end`; `end` where none does. */
export function beforeTime({ tokens, timexes }: SentenceView, end: number): number {
  const time = timexes.find(({ last, edtf }) => last === end - 1 && edtf !== null);
  if (!time) return end;
  const link = tokens[time.first - 1]?.lower ?? "";
  // "the accord of May 2013, which was signed"
  if (link === "of") return end;
  return /^(?:in|on|at|during)$/.test(link) ? time.first - 1 : time.first;
}
