// Nouns that tell of what the verb tells already.

import type { Token } from "../../article/document.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "was held by video conference": how it was held. */
export function isByVideo(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === "conference" &&
    /^(?:video|tele|web)$/.test(tokens[at - 1]?.lower ?? "") &&
    /^(?:by|via|through|per)$/.test(tokens[at - 2]?.lower ?? "")
  );
}

/** "attended the meeting, his first foreign trip since the war": the same one. */
export function isApposedTrip(tokens: readonly Token[], at: number): boolean {
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
export function isVisitLeft({ tokens, places, clauses }: SentenceView, at: number): boolean {
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
