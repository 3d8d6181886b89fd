// "A plan by Peru to build a dam was rejected": the subject with what it is for.

import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

/** The "plan by Peru to build a dam" of one that was rejected; null where it is too long for a title. */
export function withPurpose(
  { tokens, text }: SentenceView,
  { verb }: Clause,
  end: number,
): string | null {
  const words = text.slice(tokens[0]?.start ?? 0, tokens[end - 1]?.end ?? 0);
  const isPlan = tokens.slice(0, verb.first).some(({ lower }) => plans.test(lower));
  return isPlan && words.length < 60 && !/[,;:—“”"]/.test(words) ? bare(words) : null;
}

const plans =
  /^(?:attempt|bid|plan|proposal|request|offer|effort|move|decision|motion|call|demand)$/;

const bare = (words: string) => words.replace(/^(?:the|an?) /i, "");
