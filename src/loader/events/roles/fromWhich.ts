// What "which" does behind a preposition: "a statement in which it charged", "consultations at which they heard X".

import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "issued a statement in which it charged", "made a visit during which it signed": whoever issued and made it; null where the clause is none such. */
export function inWhich(view: SentenceView, { link, joint, parent, verb }: Clause): Clause | null {
  if (link !== "relative" || joint === null || parent === null) return null;
  const isIn =
    view.tokens[joint]?.lower === "which" &&
    /^(?:in|during)$/.test(view.tokens[joint - 1]?.lower ?? "");
  const isSame = /^(?:it|he|she|they)$/.test(view.tokens[joint + 1]?.lower ?? "");
  return isIn && isSame && verb.first <= joint + 3 ? (view.clauses[parent] ?? null) : null;
}

/** "consultations on Peru, at which they heard X", "a pact under which an office is to open": no one that stands before it. */
export function isWhereabouts({ tokens }: SentenceView, { joint, verb }: Clause): boolean {
  if (joint === null || tokens[joint]?.lower !== "which" || tokens[joint - 1]?.pos !== "ADP")
    return false;
  return verb.first > joint + 1;
}
