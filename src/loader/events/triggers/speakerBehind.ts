// Verbs behind a quotation whose speaker stands behind them.

import type { Candidate } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "“They must leave,” demanded Vik": Vik speaks, and nobody demands her; but "“Enough,” Roca warned Vik". */
export function isSpeakerBehind(
  view: SentenceView,
  { verb }: Clause,
  { at, sense }: Candidate,
): boolean {
  const { tokens, sentence, mentions } = view;
  if (verb.passive && isSaidAside(view, verb.first)) return true;
  if (at !== verb.main || verb.passive || verb.form !== "past" || verb.first !== verb.main)
    return false;
  if (/^(?:say|announce)$/.test(sense.act)) return false;
  const sign = tokens[verb.first - 1];
  const isClosed =
    /^["”’']$/.test(sign?.text ?? "") && /[,?!.]/.test(tokens[verb.first - 2]?.text ?? "");
  if (!sign || !isClosed || !sentence.quotations.some(({ end }) => Math.abs(end - sign.end) < 2))
    return false;
  const speaker = mentions.find(
    ({ first, last }) => last > verb.last && first <= verb.last + 2 && first > verb.last,
  );
  const next = tokens[(speaker?.last ?? 0) + 1];
  return (
    speaker !== undefined && /^(?:[.,;:]|on|in|at|during|after|from|as)?$/.test(next?.lower ?? "")
  );
}

/** "Peru will send wheat, it was announced on Friday": what "it" is has been told, and is nobody. */
function isSaidAside({ tokens }: SentenceView, verb: number): boolean {
  const words = tokens.slice(Math.max(0, verb - 2), verb + 4).map(({ lower }) => lower);
  return /^, it (?:was|is|has been) (?:announced|reported|said|stated|disclosed|revealed|confirmed|learned)\b(?! that)/.test(
    words.join(" "),
  );
}
