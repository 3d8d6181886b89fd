// "Talks due on Tuesday were called off", told on Wednesday: of two Tuesdays the one that is near.

import type { Span } from "#model/span.ts";
import type { Sentence } from "../article/document.ts";
import { pending } from "../lexicon/timesVerbs.ts";
import { firstAfter } from "./tense.ts";
import { wasPlanned } from "./undonePlan.ts";

/** What was due on a day, and in the same breath is off: "due to be signed on Tuesday, was delayed", "was to open on Tuesday but was put off". */
export function isDueAndOff({ tokens }: Sentence, { start, end }: Span): boolean {
  const [at, to] = [firstAfter(tokens, start), firstAfter(tokens, end)];
  const be = tokens.findIndex(({ pos }, n) => n >= to && !/^(?:PUNCT|ADP|DET|PROPN)$/.test(pos));
  const isBut = tokens[be]?.lower === "but" && wasPlanned(tokens, at);
  if (!isBut && !isDue(tokens, at)) return false;
  const [help, ...rest] = tokens.slice(isBut ? be + 1 : be, be + 5);
  return (
    /^(?:was|were|has|have)$/.test(help?.lower ?? "") &&
    rest.slice(0, 3).some(({ lower }) => off.test(lower))
  );
}

/** Tokens from "due" to its day. */
const reach = 6;

/** "Talks due on", "The accord, due to be signed on" */
function isDue(tokens: Sentence["tokens"], at: number): boolean {
  for (let due = at - 1; due > at - reach && due > 0; due--) {
    const { lower = "" } = tokens[due] ?? {};
    if (pending.has(lower)) return /^(?:NOUN|PROPN|PUNCT)$/.test(tokens[due - 1]?.pos ?? "");
    if (/^(?:[,;:—–]|and|but|who|which|that)$/.test(lower)) return false;
  }
  return false;
}

const off =
  /^(?:put|postponed|cancelled|canceled|called|scrapped|delayed|shelved|dropped|abandoned)$/;
