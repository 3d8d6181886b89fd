// Nouns that tell again what another word of the sentence tells, or only how it was done.

import { isInWords } from "./atStake.ts";
import { type Candidate, entitiesOf } from "../candidate.ts";
import type { SentenceView } from "../clauses/view.ts";
import { phraseStart } from "../nouns/nounPlace.ts";
import { isOverMeal } from "../nouns/onMargins.ts";

const remarks = /^(?:say|accuse|request|threaten|reject)$/;

/** "seized power in a coup": the noun says how it was done. */
export function isManner(
  view: SentenceView,
  noun: Candidate,
  verbs: readonly Candidate[],
): boolean {
  if (isSessionOf(view, noun)) return true;
  // "put their names to a treaty"
  if (noun.sense.act === "agree" && wordBefore(view, noun) === "to")
    return verbs.some(
      ({ clause, sense, at }) => clause === noun.clause && sense.act === "sign" && at < noun.at,
    );
  const mates = verbs.filter((verb) => verb.clause === noun.clause && verb.at < noun.at);
  // "met over dinner"; but "raised the matter over dinner with Vik"
  if (noun.sense.act === "dine" && isOverMeal(view.tokens, noun.at))
    return mates.some(({ sense }) => sense.act === "meet");
  if (isCountOf(view, noun) && mates.some(({ kind }) => kind === "CONSULT")) return true;
  // "killed in a gun battle", "retorted in a speech"
  if (noun.sense.act === "clash") return mates.some(({ sense }) => sense.act === "attack");
  if (/^(?:speech|address|remark|declaration)$/.test(noun.word)) {
    const before =
      /^(?:in|during)$/.test(view.tokens[noun.at - 3]?.lower ?? "") ||
      /^(?:in|during)$/.test(view.tokens[noun.at - 2]?.lower ?? "");
    // "In a speech on Friday he dismissed the envoy"
    if (before && verbs.some(({ clause }) => clause === noun.clause)) return true;
    return mates.some(({ sense }) => remarks.test(sense.act));
  }
  // "said at a press conference in Lima": told where it was said
  if (noun.sense.act === "brief")
    return verbs.some(({ clause, sense }) => clause === noun.clause && remarks.test(sense.act));
  // "Leaders met at a summit": one sitting; but "met Roca at a summit"
  if (noun.sense.act === "gather" && wordBefore(view, noun) === "at") {
    const own = entitiesOf(noun);
    const isOwn = (id: number) => own.includes(id);
    if (mates.some(({ sense, others }) => sense.act === "meet" && others.every(isOwn))) return true;
  }
  // "upheld the vote", "annulled the election"
  if (noun.sense.act === "elect" && judging.test(view.clauses[noun.clause]?.verb.lemma ?? ""))
    return mates.length > 0;
  // "was unseated in a confidence vote", "voted for it in a referendum"; but "was turned down in a referendum"
  if (noun.sense.act === "elect" && /^(?:in|by)$/.test(wordBefore(view, noun)))
    return noun.word === "vote" ? mates.length > 0 : mates.some(({ word }) => word === "vote");
  // "decorated him at a banquet"; but "raised the matter at a dinner with Vik"
  if (noun.sense.act === "dine" && wordBefore(view, noun) === "at")
    return mates.some(
      (one) => noun.others.length === 0 || !(isInWords(one) || one.sense.kind === "STATEMENT"),
    );
  // "was represented at the talks by Holm"
  if (mates.some(({ word }) => word === "represent") && wordBefore(view, noun) === "at")
    return true;
  // "took over the chair at a ceremony in Lima"
  if (noun.word === "ceremony") return mates.length > 0;
  // "killed in a separate incident"
  if (noun.word === "incident")
    return (
      mates.some(({ kind }) => /^(?:ASSAULT|COERCE)$/.test(kind)) ||
      // "discussed the incident with Roca"
      view.clauses[noun.clause]?.verb.lemma === "discuss"
    );
  // "the refusal by Peru to receive him"
  if (noun.word === "refusal")
    return verbs.some(({ at, outcome }) => outcome.status === "declined" && at > noun.at);
  // "sentenced in a closed trial"
  if (noun.word === "trial")
    return mates.some(({ word }) => /^(?:sentence|convict|jail|acquit|fine|imprison)$/.test(word));
  return (
    noun.word === "coup" &&
    mates.some(({ sense }) => sense.kind === "COERCE" || sense.act === "expel")
  );
}

/** The word before a noun's phrase. */
function wordBefore({ tokens }: SentenceView, { at }: Candidate): string {
  return tokens[phraseStart(tokens, at) - 1]?.lower ?? "";
}

const judging = /^(?:uphold|overturn|annul|quash|invalidate|void|validate)$/;

/** "received Roca, their first meeting since May", "the third meeting of the two": how many there had been. */
function isCountOf({ tokens }: SentenceView, { at, kind }: Candidate): boolean {
  const first = phraseStart(tokens, at);
  return (
    kind === "CONSULT" &&
    tokens[first - 1]?.text === "," &&
    tokens.slice(first, at).some(({ lower }) => nths.test(lower))
  );
}

const nths =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|only|\d+(?:st|nd|rd|th))$/;

/** "ministers meeting in emergency session", "convened in a special session": one sitting. */
function isSessionOf({ tokens }: SentenceView, { word, at }: Candidate): boolean {
  if (!/^(?:session|conclave)$/.test(word)) return false;
  let before = at - 1;
  while (/^(?:ADJ|NOUN|DET)$/.test(tokens[before]?.pos ?? "")) before--;
  return (
    tokens[before]?.lower === "in" &&
    /^(?:meet|conven|sit|sat|gather|met)/.test(tokens[before - 1]?.lower ?? "")
  );
}

/** Where or on what journey something else of its clause was done. */
export function isScene(view: SentenceView, noun: Candidate, all: readonly Candidate[]): boolean {
  return isWholeTour(view, noun, all) || isWhereDone(view, noun, all);
}

/** "made a stop in Lima during a regional tour": the journey that the visit was a part of, with no goal of its own. */
function isWholeTour(
  { tokens, places }: SentenceView,
  { sense, word, at, clause }: Candidate,
  all: readonly Candidate[],
): boolean {
  if (sense.frame !== "visit" || !/^(?:tour|trip|stopover|swing|journey)$/.test(word)) return false;
  const first = phraseStart(tokens, at);
  if (!/^(?:during|on|of)$/.test(tokens[first - 1]?.lower ?? "")) return false;
  if (places.some((place) => place.first > first && place.first <= at + 3)) return false;
  return all.some(
    (one) =>
      one.clause === clause && one.sense.frame === "visit" && one.at < first && one.place !== null,
  );
}

/** "is expected in Lima for talks on 3 July": what one comes for, where nobody is told of whom one would meet. */
export function isComingFor(
  { tokens }: SentenceView,
  { at, clause, echo, outcome, actors, others, sense }: Candidate,
  verbs: readonly Candidate[],
): boolean {
  if (!echo || outcome.status !== "planned" || sense.act !== "meet") return false;
  if (actors.length + others.length > 0) return false;
  if (tokens[phraseStart(tokens, at) - 1]?.lower !== "for") return false;
  // "would not go to Lima for the talks on 3 July": those are to be without him
  return verbs.some(
    (verb) =>
      verb.clause === clause && verb.sense.frame === "visit" && verb.outcome.status !== "declined",
  );
}

/** "held meetings and consultations with Roca", "talks over dinner": one sitting of two names. */
export function isSecondName(
  { tokens }: SentenceView,
  noun: Candidate,
  named: readonly Candidate[],
) {
  const isMeal = noun.sense.act === "dine" && isOverMeal(tokens, noun.at);
  if (isMeal)
    return named.some(
      ({ at, sense, clause }) =>
        sense.act === "meet" && clause === noun.clause && at < noun.at && at > noun.at - 5,
    );
  return (
    tokens[noun.at - 1]?.lower === "and" &&
    named.some(({ at, sense }) => at === noun.at - 2 && sense.act === noun.sense.act)
  );
}

/** "presented the plan to the envoys at a meeting in Lima": where it was done, with nobody else told of. */
function isWhereDone(view: SentenceView, noun: Candidate, all: readonly Candidate[]) {
  if (
    !/^(?:meeting|session|talks?|summit|conference)$/.test(noun.word) ||
    noun.outcome.status !== "held"
  )
    return false;
  if (!/^(?:at|in|during)$/.test(wordBefore(view, noun))) return false;
  // "at a meeting with Roca", "Roca and Vik agreed at a meeting": the meeting is news
  const isOfOthers = /^(?:with|between|of)$/.test(view.tokens[noun.at + 1]?.lower ?? "");
  const isGreat = /^(?:summit|conference)$/.test(noun.word);
  if (isOfOthers || noun.others.length > 0 || noun.actors.length > 1 || noun.echo) return false;
  return all.some(
    ({ clause, at, actors, outcome, place, echo }) =>
      clause === noun.clause &&
      at < noun.at &&
      !echo &&
      // "Ministers adopted a text at a meeting": they met
      actors.length > 0 &&
      // "vetoed the plan at a summit"; but "met Roca at a summit", "pledged aid at a conference"
      (outcome.status === "declined" || (outcome.status === "held" && !isGreat)) &&
      (place !== null || noun.place === null) &&
      noun.actors.every((one) => actors.includes(one)),
  );
}

/** "make remarks at a briefing": one event, named by the occasion. */
export function isRemark(noun: Candidate, nouns: readonly Candidate[]): boolean {
  return (
    noun.sense.act === "say" &&
    nouns.some(
      (other) =>
        other.clause === noun.clause &&
        other.sense.act === "brief" &&
        // "After the briefing she gave a speech"
        (noun.echo || !other.echo),
    )
  );
}
