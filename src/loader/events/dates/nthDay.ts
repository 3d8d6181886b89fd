// "on the second day of his visit": counted from the first day of the visit that the article dates.

import { bounds, onDay } from "#model/edtf.ts";
import { nounSenses } from "../../lexicon/nounSenses.ts";
import type { Dated } from "./bindDates.ts";
import type { Candidate } from "../candidate.ts";
import { type Dating, lengthOf } from "../clauses/dating.ts";
import { lean, visits } from "./lean.ts";
import { type SentenceView, spanOf, wordsOf } from "../clauses/view.ts";

const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"];
/** The day on which what has a known length ends. */
const last = -1;
const nths: ReadonlyMap<string, number> = new Map([
  ...ordinals.map((word, n) => [word, n] as const),
  ["opening", 0],
  ...["last", "final", "closing"].map((word) => [word, last] as const),
]);

export function byNthDay(
  view: SentenceView,
  candidate: Candidate,
  dated: readonly Dated[],
): Dating | null {
  return ofNamed(view, candidate, dated) ?? ofLast(view, candidate, dated);
}

/** "He visited Lima from May 7 to 14. On the last day he met Roca": of what the sentence before tells. */
function ofLast(view: SentenceView, candidate: Candidate, dated: readonly Dated[]): Dating | null {
  const { tokens } = view;
  const [on, the, word, day, next] = tokens;
  const nth = nths.get(word?.lower ?? "");
  if (on?.lower !== "on" || the?.lower !== "the" || day?.lower !== "day" || nth === undefined)
    return null;
  if (next?.lower === "of" || candidate.at < 4) return null;
  const source = dated.findLast(({ dating, candidate: one }) => dating && !one.echo);
  if (!source?.dating || source.candidate.sentence !== candidate.sentence - 1) return null;
  const { earliest, latest } = bounds(source.dating.edtf);
  const length = lengthOf(source.dating.edtf);
  const isStay = source.dating.extent === "throughout" && length > 1 && length <= 31;
  if (!isStay || source.dating.strength < 3 || nth >= length) return null;
  const words = wordsOf(view, spanOf(tokens, 2, 3));
  return {
    ...lean(
      source,
      [words],
      bounds(onDay(nth === last ? latest : earliest + nth)),
      "throughout",
      "nth-day",
      `“${words.text}” is counted from the day of what “${source.candidate.trigger.text}” tells.`,
    ),
    strength: 3,
  };
}

function ofNamed(view: SentenceView, candidate: Candidate, dated: readonly Dated[]): Dating | null {
  const { tokens } = view;
  const said = tokens.findIndex(
    (token, n) =>
      token.lower === "day" &&
      tokens[n + 1]?.lower === "of" &&
      nths.has(tokens[n - 1]?.lower ?? ""),
  );
  const nth = nths.get(tokens[said - 1]?.lower ?? "");
  if (said < 0 || nth === undefined) return null;
  const noun = tokens.findIndex(
    (token, n) => n > said + 1 && n < said + 9 && nounSenses.has(token.lemma),
  );
  const act = nounSenses.get(tokens[noun]?.lemma ?? "")?.act;
  if (!act || noun === candidate.at) return null;
  const same = (other: string) => other === act || (visits.has(other) && visits.has(act));
  const source = dated.findLast(
    (d) =>
      same(d.candidate.sense.act) &&
      d.candidate.outcome.status !== "cancelled" &&
      d.dating !== null &&
      d.dating.strength >= 3 &&
      lengthOf(d.dating.edtf) <= 31 &&
      (nth !== last || lengthOf(d.dating.edtf) > 1) &&
      (lengthOf(d.dating.edtf) === 1 || d.dating.extent === "throughout"),
  );
  if (!source?.dating) return null;
  const { earliest, latest } = bounds(source.dating.edtf);
  const day = nth === last ? latest : earliest + nth;
  const words = wordsOf(view, spanOf(tokens, said - 1, noun));
  return {
    ...lean(
      source,
      [words],
      bounds(onDay(day)),
      "throughout",
      "nth-day",
      `“${words.text}” is counted from the day of what “${source.candidate.trigger.text}” tells.`,
    ),
    strength: 3,
  };
}
