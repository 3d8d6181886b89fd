// Nouns that tell of what the verb tells already.

import type { Token } from "../../article/document.ts";
import { phraseStart } from "../nouns/nounPlace.ts";
import { nounOf } from "../nouns/nounTime.ts";
import type { SentenceView } from "../clauses/view.ts";

/** True where a noun names nothing beside what the verb tells. */
export function isSameAsVerb(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  return (
    isByVideo(tokens, at) ||
    isApposedTrip(tokens, at) ||
    isVisitLeft(view, at) ||
    isAfterRounds(view, at)
  );
}

/** "signed an accord on Friday after ten rounds of talks": how it came about, and on other days. */
function isAfterRounds(view: SentenceView, at: number): boolean {
  const { tokens, timexes } = view;
  const first = phraseStart(tokens, at);
  if (tokens[first - 1]?.lower !== "of" || tokens[first - 2]?.lower !== "rounds") return false;
  const after = tokens[phraseStart(tokens, first - 2) - 1]?.lower ?? "";
  return (
    /^(?:after|following)$/.test(after) &&
    !timexes.some((time) => time.edtf !== null && nounOf(view, time) === at)
  );
}

/** "was held by video conference": how it was held. */
function isByVideo(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === "conference" &&
    /^(?:video|tele|web)$/.test(tokens[at - 1]?.lower ?? "") &&
    /^(?:by|via|through|per)$/.test(tokens[at - 2]?.lower ?? "")
  );
}

/** "attended the meeting, his first foreign trip since the war": the same one. */
function isApposedTrip(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:trip|visit|appearance)$/.test(tokens[at]?.lower ?? "")) return false;
  if (tokens[at + 1]?.lower !== "since") return false;
  const first = tokens.findLastIndex(({ lower }, n) => n < at && lower === "first");
  return (
    at - first <= 3 &&
    /^(?:his|her|their|its)$/.test(tokens[first - 1]?.lower ?? "") &&
    tokens[first - 2]?.text === "," &&
    tokens.slice(0, first - 2).some(({ lemma }) => /^(?:attend|join|meet|address)$/.test(lemma))
  );
}

/** "returned from Lima on Monday after a two-day visit", "left Lima after a visit": the one from there, told by the verb. */
function isVisitLeft({ tokens, places, clauses }: SentenceView, at: number): boolean {
  if (!/^(?:visit|trip|tour|stay)$/.test(tokens[at]?.lower ?? "")) return false;
  if (/^(?:to|of|by|with|in)$/.test(tokens[at + 1]?.lower ?? "")) return false;
  const after = tokens.findLastIndex(
    ({ lower }, n) => n < at && /^(?:after|following)$/.test(lower),
  );
  if (after < 0 || at - after > 6 || !/^(?:an?|his|her)$/.test(tokens[after + 1]?.lower ?? ""))
    return false;
  const verb = clauses.findLast(({ verb: { last } }) => last < after)?.verb;
  const from = tokens[(verb?.last ?? 0) + 1]?.lower === "from" ? 2 : 1;
  return (
    verb !== undefined &&
    /^(?:return|leave|depart|fly|come back|come|get back|fly back|fly out)$/.test(verb.lemma) &&
    (from === 2 || /^(?:leave|depart)$/.test(verb.lemma)) &&
    places.some(({ first }) => first === verb.last + from)
  );
}
