// Where a title may be cut: before which words a phrase has ended.

import type { Token } from "../../article/document.ts";
import type { SentenceView } from "../clauses/view.ts";

/** A phrase ends before a preposition, a conjunction or "to", unless that belongs to the verb before it. */
export function endsPhrase({ tokens }: SentenceView, at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    (token.pos === "ADP" || token.pos === "CCONJ" || token.pos === "SCONJ") &&
    token.lower !== "of" &&
    (token.pos === "CCONJ"
      ? /^(?:NOUN|PROPN|ADV)$/.test(tokens[at - 1]?.pos ?? "")
      : isNominal(tokens[at - 1]) && !isSaidBehind(tokens, at - 1))
  );
}

/** "for activities incompatible | with their status": an adjective behind its noun wants what follows. */
function isSaidBehind(tokens: SentenceView["tokens"], at: number): boolean {
  return tokens[at]?.pos === "ADJ" && tokens[at - 1]?.pos === "NOUN";
}

/** "accept the terms | of a peace agreement | signed": a worse place to cut, but one. */
export function endsLoosely({ tokens }: SentenceView, at: number): boolean {
  const token = tokens[at];
  if (!token || !isNominal(tokens[at - 1])) return false;
  // "that it is necessary | to establish": to do what?
  if (token.lower === "to" && /^(?:is|are|was|be)$/.test(tokens[at - 2]?.lower ?? "")) return false;
  // "a group of lawmakers | headed by Roca"
  if (token.lower.endsWith("ed") && isSaidBehind(tokens, at)) return tokens[at + 1]?.pos === "ADP";
  if (tokens[at - 1]?.pos === "PRON" && /^(?:VERB|AUX)$/.test(token.pos)) return false; // "nor will it | block"
  return /^(?:of|to|that)$/.test(token.lower) || /^(?:VERB|ADV|AUX)$/.test(token.pos);
}

const nominal: ReadonlySet<string> = new Set("NOUN PROPN ADJ NUM PRON".split(" "));

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && nominal.has(token.pos);
}

/** "threatens to impose sanctions | should Peru fail to withdraw": a condition without its "if". */
export function isShouldOfIf({ tokens }: SentenceView, at: number): boolean {
  return tokens[at]?.lower === "should" && /^(?:PROPN|PRON|DET)$/.test(tokens[at + 1]?.pos ?? "");
}
