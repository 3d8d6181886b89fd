// "condemned the test as a violation of the UN Charter": what it is called, and nobody to whom anything is done.

import type { Act } from "../../lexicon/triggers.ts";
import type { SentenceView } from "../clauses/view.ts";

/** The "as" of "denounced the raid as a breach of accords with Peru", behind a verb of judging. */
export function isAsWhat({ tokens }: SentenceView, at: number, act: Act): boolean {
  return /^(?:accuse|reject|support|protest)$/.test(act) && isAsA(tokens, at);
}

/** "as a breach", "as an act": what something is said to be. */
export const isAsA = (tokens: SentenceView["tokens"], at: number): boolean =>
  tokens[at]?.lower === "as" && /^an?$/.test(tokens[at + 1]?.lower ?? "");
