// "rationed petrol on Tuesday", "sacked the judiciary in April": a verb that no table knows so, with an object.

import { guardedVerbs } from "../../lexicon/guardedVerbs.ts";
import { nounSenses } from "../../lexicon/nounSenses.ts";
import { kindOfStep, kindOfVerb } from "../../lexicon/plainVerbs.ts";
import type { Clause } from "../clauses/clauses.ts";
import { lengthOf } from "../clauses/dating.ts";
import { nounLemma } from "../clauses/nounLemma.ts";
import { timesOf } from "../clauses/stays.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "rationed petrol on Tuesday": with a day of its own, something done to something. */
export function isActOnDay(view: SentenceView, clause: Clause): boolean {
  const { verb, end } = clause;
  const isListed =
    guardedVerbs.has(verb.lemma) && !kindOfVerb.has(verb.lemma) && !kindOfStep.has(verb.lemma);
  if (isListed || verb.passive) return false;
  const onDay = timesOf(view, clause).some(({ edtf }) => edtf !== null && lengthOf(edtf) <= month);
  const [first, second] = view.tokens.slice(verb.last + 1, end);
  // "gave a speech", "facilitated the release": the noun tells it
  if (light.test(verb.lemma) || hasEventNoun(view, clause)) return false;
  return (
    onDay &&
    (/^(?:NOUN|ADJ)$/.test(first?.pos ?? "") ||
      (first?.pos === "DET" && /^(?:NOUN|ADJ|PROPN)$/.test(second?.pos ?? "")))
  );
}

/** Days. */
const month = 31;
const light = /^(?:give|strike|take|pass|facilitate|launch|issue)$/;

function hasEventNoun({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  const object = tokens.slice(verb.last + 1, end);
  const stop = object.findIndex(({ pos }) => /^(?:ADP|PUNCT|SCONJ|CCONJ|VERB|AUX)$/.test(pos));
  const head = object.slice(0, stop < 0 ? undefined : stop).findLast(({ pos }) => pos === "NOUN");
  return head !== undefined && nounSenses.has(nounLemma(head));
}
