// "expelled two envoys in July 2011; Chile responded by recalling its own": what answers a deed came with it or soon after.

import { bounds } from "#model/edtf.ts";
import { reportVerbs } from "../../lexicon/verbs.ts";
import type { Dated } from "./bindDates.ts";
import type { Candidate } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import { type Dating, lengthOf } from "../clauses/dating.ts";
import { lean, whatTells } from "./lean.ts";
import { type SentenceView, spanOf, wordsOf } from "../clauses/view.ts";

/** Days within which one answers a deed of which the day is told. */
const soon = 7;

/** The date of what is told as the answer to what was told right before it. */
export function inReaction(
  view: SentenceView,
  candidate: Candidate,
  dated: readonly Dated[],
): Dating | null {
  const clause = mainOf(view, candidate);
  if (!clause || clause.verb.perfect || candidate.outcome.status !== "held" || candidate.echo)
    return null;
  const answer = answerIn(view, clause);
  const isBehindPause = view.tokens[clause.start]?.text === ";";
  if (answer === null && !isBehindPause) return null;
  if (answer === null && reportVerbs.has(clause.verb.lemma)) return null;
  const source = dated.findLast((d) => isBefore(d, candidate, clause));
  const away = candidate.sentence - (source?.candidate.sentence ?? 0);
  if (!source?.dating || away > (answer === null ? 0 : 1)) return null;
  const { earliest, latest } = bounds(source.dating.edtf);
  const isDays = lengthOf(source.dating.edtf) < soon;
  const found = lean(
    source,
    answer === null ? source.dating.words : [answer],
    { earliest, latest: isDays ? latest + soon : latest },
    "within",
    "in-reaction",
    `It was the answer to ${whatTells(source)}, or is told in one breath with it.`,
  );
  return isDays ? found : { ...found, edtf: source.dating.edtf };
}

/** The clause itself, or the "responded" of "responded by expelling two". */
function mainOf({ clauses }: SentenceView, candidate: Candidate): Clause | undefined {
  const own = clauses[candidate.clause];
  const above = own?.parent == null ? undefined : clauses[own.parent];
  const isMeans = own?.link === "participle" && own.verb.form === "gerund";
  const main = isMeans && above && answers.test(above.verb.lemma) ? above : own;
  return main?.link === "main" ? main : undefined;
}

/** "responded by expelling two", "recalled its envoy in protest"; but "in protest at the raid", which says at what. */
function answerIn(view: SentenceView, { verb, start, end }: Clause) {
  const { tokens } = view;
  const isSaid =
    answers.test(verb.lemma) && /^(?:by|with|[.,;])$/.test(tokens[verb.last + 1]?.text ?? "");
  if (isSaid) return wordsOf(view, spanOf(tokens, verb.first, verb.last));
  const at = tokens.findIndex(
    ({ lower }, n) =>
      n >= start &&
      n < end &&
      lower === "in" &&
      /^(?:protest|response|return|retaliation|turn|kind|reply)$/.test(
        tokens[n + 1]?.lower ?? "",
      ) &&
      !/^(?:at|over|against|to|for|of)$/.test(tokens[n + 2]?.lower ?? ""),
  );
  return at < 0 ? null : wordsOf(view, spanOf(tokens, at, at + 1));
}

const answers = /^(?:respond|retaliate|reciprocate|react|reply|hit back|strike back)$/;

function isBefore(
  { candidate: one, dating }: Dated,
  { sentence, at }: Candidate,
  main: Clause,
): boolean {
  const isEarlier = one.sentence < sentence || (one.at < at && one.clause !== main.index);
  const isDone = !one.echo && one.outcome.status === "held";
  return isEarlier && isDone && dating !== null && dating.strength >= 2;
}
