import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "where I met Bo Vik and Ana Roca", of whoever speaks: those two did not meet each other. */
export function isUnknownVoice(
  { tokens, mentions }: SentenceView,
  { start, verb }: Clause,
): boolean {
  if (verb.passive) return false;
  for (let at = verb.first - 1; at >= start; at--) {
    const { lower = "", pos = "" } = tokens[at] ?? {};
    if (lower === "i" || lower === "we") return !mentions.some(({ first }) => first === at);
    if (pos !== "ADV") return false;
  }
  return false;
}
