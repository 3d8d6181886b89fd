// Nouns that tell of what the verb tells already.

import type { Token } from "../../article/document.ts";
import type { Names } from "../../names/name.ts";
import type { Clause } from "../clauses/clauses.ts";
import { phraseStart } from "../nouns/nounPlace.ts";
import { isExchanged } from "../nouns/notItsDay.ts";
import { nounOf } from "../nouns/nounTime.ts";
import { joinedIn } from "../roles/joinedIn.ts";
import { senseOfVerb } from "./verbSense.ts";
import type { SentenceView } from "../clauses/view.ts";

/** True where a noun names nothing beside what the verb tells. */
export function isSameAsVerb(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  return (
    isByVideo(tokens, at) ||
    isApposedTrip(tokens, at) ||
    isVisitLeft(view, at) ||
    isAfterRounds(view, at) ||
    isInvolvedIn(view, at) ||
    isYetToDecide(view, at) ||
    isMeetingOfNobody(view, at) ||
    isExchanged(view, at)
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

/** "six countries involved in the conflict in Mali signed a truce": which ones, and no fight of that day. */
function isInvolvedIn({ tokens }: SentenceView, at: number): boolean {
  const first = phraseStart(tokens, at);
  return (
    tokens[first - 1]?.lower === "in" &&
    tokens[first - 2]?.lower === "involved" &&
    tokens[first - 3]?.pos === "NOUN" &&
    /^(?:conflict|war|fighting|dispute)$/.test(tokens[at]?.lower ?? "")
  );
}

/** "is to decide on accession talks on 28 June": then it decides, and nobody talks. */
function isYetToDecide({ tokens }: SentenceView, at: number): boolean {
  const first = phraseStart(tokens, at);
  return (
    /^(?:talks|negotiations)$/.test(tokens[at]?.lower ?? "") &&
    tokens[first - 1]?.lower === "on" &&
    tokens[first - 2]?.lower === "decide"
  );
}

/** "Commanders agreed a truce on Sunday after a meeting at the fort": theirs, and nothing more is known of it. */
function isMeetingOfNobody(view: SentenceView, at: number): boolean {
  const { tokens, mentions, places, timexes } = view;
  if (tokens[at]?.lower !== "meeting" || tokens[at - 1]?.lower !== "a") return false;
  if (tokens[at - 2]?.lower !== "after") return false;
  if (/^(?:with|between|of|among|where|that|which|held)$/.test(tokens[at + 1]?.lower ?? ""))
    return false;
  return (
    mentions.length === 0 &&
    !places.some(({ first }) => first > at) &&
    !timexes.some((time) => nounOf(view, time) === at)
  );
}

/** "killed in fighting near Lima": how they died, and no fight of theirs beside it. */
export function isFightOfDead(
  { tokens, clauses }: SentenceView,
  { link, parent, verb }: Clause,
): boolean {
  const above = parent === null ? undefined : clauses[parent]?.verb;
  return (
    link === "participle" &&
    /^(?:fight|clash)$/.test(verb.lemma) &&
    verb.form === "gerund" &&
    tokens[verb.first - 1]?.lower === "in" &&
    /^(?:kill|wound|injure|hurt|die|capture)$/.test(above?.lemma ?? "")
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

/** "Canada joined Peru in calling for an inquiry": both called, and that tells it. */
export function isJoinedToAct(view: SentenceView, clause: Clause, names: Names): boolean {
  const next = view.clauses[clause.index + 1];
  return (
    clause.verb.lemma === "join" &&
    next !== undefined &&
    joinedIn(view, next) === clause &&
    senseOfVerb(view, next, names) !== undefined
  );
}
