// Verbs that the tagger takes for another word.

import type { Token } from "../article/document.ts";
import { isTriggerVerb } from "../lexicon/guardedVerbs.ts";
import { verbLemma } from "./verbLemma.ts";

/** A verb of the trigger tables, in whatever form. */
export function isKnown(token: Token): boolean {
  return isTriggerVerb(verbLemma(token));
}

/** "Norway mediated talks", "a delegation headed by X": the tagger takes it for an adjective. */
export function isActing(
  before: Token | undefined,
  token: Token,
  after: Token | undefined,
): boolean {
  if (token.pos !== "ADJ" || !token.lower.endsWith("ed") || !isKnown(token)) return false;
  if (token.lower === "led") return false;
  if (/^(?:informed|notified)$/.test(token.lower)) return before?.pos !== "AUX";
  // "X, which mediated between Y and Z"
  if (before?.lower === "which" && after?.pos !== "NOUN") return true;
  const acts = /^(?:PROPN|PRON)$/.test(before?.pos ?? "");
  return acts
    ? /^(?:NOUN|PROPN|DET)$/.test(after?.pos ?? "")
    : before?.pos === "NOUN" && after?.lower === "by";
}

/** "…, expelling 35 diplomats", "responded by expelling two": the tagger takes it for a noun. */
export function isDoing(
  before: Token | undefined,
  token: Token,
  after: Token | undefined,
): boolean {
  return (
    token.pos === "NOUN" &&
    token.lower.endsWith("ing") &&
    /^(?:,|by)$/.test(before?.lower ?? "") &&
    isKnown(token) &&
    /^(?:NUM|DET|PROPN|ADJ)$/.test(after?.pos ?? "")
  );
}

/** "who chairs the council": the tagger takes it for a noun. */
export function isWhoDoes(
  before: Token | undefined,
  token: Token,
  after: Token | undefined,
): boolean {
  return (
    token.pos === "NOUN" &&
    token.lower.endsWith("s") &&
    /^(?:who|which)$/.test(before?.lower ?? "") &&
    /^(?:DET|PROPN)$/.test(after?.pos ?? "")
  );
}

/** "told reporters after meeting Chancellor Holm": a gerund, where the tagger sees a noun. */
export function isMeetingOne(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === "meeting" &&
    /^(?:after|before|by|since|while|following|on|in|for)$/.test(tokens[at - 1]?.lower ?? "") &&
    (tokens[at + 1]?.pos === "PROPN" ||
      /^(?:the|his|her|their|its|a)$/.test(tokens[at + 1]?.lower ?? ""))
  );
}

/** "Foreign Minister Ana Roca visits Peru next week": the one verb of its sentence. */
export function isVisiting(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === "visits" &&
    tokens[at - 1]?.pos === "PROPN" &&
    tokens[at + 1]?.pos === "PROPN" &&
    !tokens.some(({ pos }) => pos === "VERB" || pos === "AUX")
  );
}
