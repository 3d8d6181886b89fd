// Verbs that the tagger takes for adjectives or nouns: "Norway mediated talks", "who retired as president".

import type { Token } from "../../article/document.ts";
import { isKnown } from "./mistagged.ts";

/** "Norway mediated talks", "a delegation headed by X": the tagger takes it for an adjective. */
export function isActing(
  before: Token | undefined,
  token: Token,
  after: Token | undefined,
): boolean {
  const { pos, lower } = token;
  // "demanded that Holm hand over power"
  if (lower === "hand" && pos === "NOUN") return after?.lower === "over" && isNoun(before);
  // "Roca alleged that", "Roca alleged on Friday that"; but "the alleged attack"
  if (lower === "alleged" && pos === "ADJ")
    return /^(?:PROPN|PRON)$/.test(before?.pos ?? "") && !isNoun(after);
  if (pos !== "ADJ" || !lower.endsWith("ed") || lower === "led") return false;
  if (lower !== "retired" && !isKnown(token)) return false;
  if (/^(?:informed|notified)$/.test(lower)) return before?.pos !== "AUX";
  // "X, which mediated between Y and Z"
  if (before?.lower === "which" && after?.pos !== "NOUN") return true;
  // "The pact lapsed in May", "who retired as president"
  if (/^(?:lapsed|expired|retired)$/.test(lower))
    return (before?.pos === "PRON" || isNoun(before)) && !isNoun(after);
  const acts = /^(?:PROPN|PRON)$/.test(before?.pos ?? "");
  // "Norway mediated between Peru and Chile", "the government mediated"
  if (lower === "mediated" && /^(?:between|in|among)$/.test(after?.lower ?? ""))
    return acts || isNoun(before);
  return acts
    ? /^(?:NOUN|PROPN|DET)$/.test(after?.pos ?? "")
    : before?.pos === "NOUN" && (after?.lower === "by" || after?.pos === "DET");
}

const isNoun = (token: Token | undefined) => /^(?:NOUN|PROPN)$/.test(token?.pos ?? "");
