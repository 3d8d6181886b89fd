// What a remark is about and is no news: "told reporters, referring to last year’s clashes".

import type { SentenceView } from "../clauses/view.ts";

/** "referring to", "alluding to" right before a noun. */
export function isReferredTo({ tokens }: SentenceView, at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 5), at);
  const verb = before.findIndex(({ lower }) => /^(?:referring|alluding)$/.test(lower));
  return verb >= 0 && before[verb + 1]?.lower === "to";
}
