// Verbs whose meaning lies in the words behind them: "took office", "put Holm under house arrest".

import { phraseVerbs } from "../../lexicon/phraseVerbs.ts";
import type { Sense } from "../../lexicon/triggers.ts";
import type { Clause } from "../clauses/clauses.ts";
import { nounLemma } from "../clauses/nounLemma.ts";
import type { SentenceView } from "../clauses/view.ts";

/** Words that an object may take up before the preposition of its phrase. */
const objectLength = 14;

/** The sense that the words behind a clause's verb give it. */
export function phraseSense(view: SentenceView, { verb, end }: Clause): Sense | undefined {
  const space = verb.lemma.indexOf(" ");
  const rows = phraseVerbs.get(space < 0 ? verb.lemma : verb.lemma.slice(0, space));
  if (rows === undefined) return undefined;
  const isGiven = !verb.passive && giving.test(verb.lemma);
  return rows.find(({ rest }) => follows(view, verb.main + 1, end, rest, isGiven))?.sense;
}

/** What one does to somebody with something: "handed the envoy a note of protest". */
const giving = /^(?:give|hand|send|get)$/;

function follows(
  view: SentenceView,
  from: number,
  end: number,
  rest: readonly string[],
  isGiven: boolean,
): boolean {
  const [first = ""] = rest;
  if (!stands(view, from, end, first)) return false;
  const reach = isGiven || leavesRoom(first) ? objectLength : 1;
  for (let at = from, steps = 0; at < end && steps < reach; at++) {
    const fits = is(view, at, first);
    if (!fits && isFiller(view, at)) continue;
    steps++;
    // whom it is given: a phrase of its own
    if (!fits && isGiven && !leavesRoom(first) && !isWhom(view, at)) return false;
    if (fits && isWhole(view, at + 1, end, rest.slice(1))) return true;
  }
  return false;
}

/** Asked before all else: most phrases of a verb do not follow it, and that shows by one word. */
function stands(view: SentenceView, from: number, end: number, word: string): boolean {
  for (let at = from; at < end; at++) if (is(view, at, word)) return true;
  return false;
}

/** The words that are left stand in order, nothing but fillers between. */
function isWhole(view: SentenceView, from: number, end: number, rest: readonly string[]): boolean {
  let at = from;
  for (const word of rest) {
    while (at < end && isFiller(view, at) && !is(view, at, word)) at++;
    if (at >= end || !is(view, at, word)) return false;
    at++;
  }
  return true;
}

function is({ tokens }: SentenceView, at: number, word: string): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  // what it is as a noun is its lemma, or begins it
  return token.lower === word || (token.lemma.startsWith(word) && nounLemma(token) === word);
}

function isFiller(view: SentenceView, at: number): boolean {
  const { tokens, timexes } = view;
  const token = tokens[at];
  if (!token) return false;
  return (
    /^(?:DET|ADJ|ADV|NUM)$/.test(token.pos) ||
    /^(?:back|their|his|her|its|foreign|own|as|vice|peace|air)$/.test(token.lower) ||
    isOwner(view, at) ||
    timexes.some((t) => t.first <= at && at <= t.last)
  );
}

/** The "Peru's" of "ruled in Peru's favour". */
function isOwner({ tokens }: SentenceView, at: number): boolean {
  const favour = tokens.findIndex(
    ({ lower }, n) => n > at && n < at + 4 && /^favou?r$/.test(lower),
  );
  return favour > 0 && /^['’]s?$/.test(tokens[favour - 1]?.text ?? "");
}

function isWhom({ tokens }: SentenceView, at: number): boolean {
  const { pos = "", lower = "" } = tokens[at] ?? {};
  return /^(?:NOUN|PROPN|PRON|PART)$/.test(pos) || lower === "of";
}

/** "put Holm under arrest", "found Holm guilty": what may stand behind an object. */
function leavesRoom(word: string): boolean {
  return /^(?:with|under|in|into|on|onto|to|before|behind|from|off|for|out|of|as|hostage|prisoner|captive|guilty|innocent|responsible|accountable|lapse)$/.test(
    word,
  );
}
