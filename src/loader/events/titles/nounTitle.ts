// A title from a noun alone: "border talks between A and B", "attack on A", "talks on fish are to be held".

import { retag } from "../../article/document.ts";
import { bracketBefore } from "../clauses/bracket.ts";
import { isTriggerVerb } from "../../lexicon/guardedVerbs.ts";
import { nounSenses } from "../../lexicon/nounSenses.ts";
import { longestTitle } from "../../lexicon/titles.ts";
import type { Entity } from "../../names/name.ts";
import { isNamedAfter, isPlural, list } from "./called.ts";
import type { Candidate } from "../candidate.ts";
import { properName } from "../nouns/properName.ts";
import { brokered } from "./brokered.ts";
import { electionTitle } from "./electionTitle.ts";
import { governor } from "../clauses/lists.ts";
import { lentWords } from "../clauses/ellipsis.ts";
import type { Merged } from "../merging/merge.ts";
import { phraseAfter } from "./phraseAfter.ts";
import { wordsAfter } from "./titleRest.ts";
import type { SentenceView } from "../clauses/view.ts";
import { verbLemma } from "../clauses/verbLemma.ts";
import { possessive, thirdPerson } from "../clauses/wordForms.ts";

/** For what is named by a noun alone: its phrase, who, and where. */
export function nounTitle(
  view: SentenceView,
  merged: Merged,
  views: readonly SentenceView[],
): string {
  const { primary } = merged;
  const done = brokered(view, merged) ?? undergone(view, merged) ?? asVerb(view, merged, views);
  if (done) return placed(done, merged);
  const named = properName(view, primary.at);
  if (named) return placed(named, merged);
  const noun = nounWords(view, merged);
  const parties = [...merged.actors, ...merged.others];
  const isOpen = parties.length === 0 || isInOf(view, primary.at, parties);
  const of = isOpen ? wordsOn(view, merged, views, longestTitle - noun.length) : "";
  if (of) return `${noun} ${of}`;
  const isTold = parties.length === 1 && isNamedAfter(noun, list(view, parties));
  const isBare = parties.length === 0 && !merged.place && noun === view.tokens[primary.at]?.text;
  if (isBare) return nounWords({ ...view, timexes: [] }, merged); // "2008 conflict" says more than "conflict"
  if (parties.length === 0 || isTold) return placed(noun, merged);
  const isMutual = primary.sense.frame === "mutual" && (parties.length > 1 || isPlural(parties));
  if (isMutual) return placed(`${noun} between ${list(view, parties)}`, merged);
  return placed(parted(view, merged, noun), merged);
}

/** "the downing of a Chilean jet": Chile stands in what was downed, and the noun's own words say so. */
function isInOf(view: SentenceView, at: number, [only, second]: Merged["actors"]): boolean {
  if (only?.sort !== "state" || second || view.tokens[at + 1]?.lower !== "of") return false;
  return view.mentions.some(
    ({ form, entities, first }) =>
      form === "demonym" && first > at && first <= at + 4 && entities.includes(only.id),
  );
}

/** Adds where it was, if there is room and the title does not say it yet. */
export function placed(title: string, { place }: Merged): string {
  const where = place && !title.includes(place.name) ? ` in ${place.name}` : "";
  return title.length + where.length <= longestTitle ? title + where : title;
}

/** The noun with what stands before it, without the words that say when. */
export function nounWords(view: SentenceView, { primary }: Merged): string {
  const { tokens, text, timexes } = view;
  let first = primary.at;
  while (
    first > 0 &&
    (/^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[first - 1]?.pos ?? "") ||
      bracketBefore(tokens, first - 1) >= 0 ||
      isOfHeads(tokens, first) ||
      isOfPaperName(tokens, first, primary.at)) &&
    !timexes.some((t) => t.first < first && first - 1 <= t.last) &&
    // "The government plans a summit"
    !view.clauses.some(({ verb }) => verb.main === first - 1) &&
    !/^\p{L}*\d+\p{L}+-/u.test(tokens[first - 1]?.text ?? "")
  )
    // "the six-way dialogue": with what the hyphen ties to it
    first =
      isTied(tokens, first - 1) && !timexes.some((t) => t.last === first - 3)
        ? first - 3
        : Math.max(bracketBefore(tokens, first - 1), 0) || first - 1;
  // "the Association of Nations (AN) summit": with the whole name
  const body = view.mentions.find((m) => m.sort === "body" && m.first < first && first <= m.last);
  const [from, to] = [tokens[body ? body.first : first], tokens[primary.at]];
  const lent = to && lentWords(to);
  if (lent) return lent;
  return from && to ? text.slice(from.start, to.end) : primary.word;
}

/** True for the "State" of "the bloc's Heads of State Summit". */
function isOfHeads(tokens: SentenceView["tokens"], at: number): boolean {
  return (
    tokens[at]?.text === "State" &&
    tokens[at - 1]?.text === "of" &&
    tokens[at - 2]?.text === "Heads"
  );
}

/** True for the "Hostilities" of "the Cessation of Hostilities Agreement": all of it is the name of the paper. */
function isOfPaperName(tokens: SentenceView["tokens"], first: number, at: number): boolean {
  return (
    first < at &&
    /^(?:Agreement|Accord|Treaty|Pact|Protocol|Convention|Declaration|Memorandum)$/.test(
      tokens[at]?.text ?? "",
    ) &&
    /^\p{Lu}/u.test(tokens[first]?.text ?? "") &&
    tokens[first - 1]?.text === "of" &&
    /^\p{Lu}\p{Ll}+$/u.test(tokens[first - 2]?.text ?? "") &&
    tokens[first - 2]?.pos !== "DET" &&
    first > 2
  );
}

/** True for the second word of "six-way". */
export function isTied(tokens: SentenceView["tokens"], at: number): boolean {
  const [word, sign, second] = tokens.slice(Math.max(0, at - 2), at + 1);
  return (
    at >= 2 &&
    sign?.text === "-" &&
    word?.end === sign.start &&
    sign.end === second?.start &&
    /^(?:ADJ|NOUN|PROPN|NUM)$/.test(word.pos)
  );
}

/** "It answered, expelling two diplomats": a verb, whatever it looks like. */
function asVerb(view: SentenceView, merged: Merged, views: readonly SentenceView[]): string | null {
  const token = view.tokens[merged.primary.at];
  const { actors, primary } = merged;
  if (!token?.lower.endsWith("ing") || nounSenses.has(token.lower) || actors.length === 0)
    return null;
  const lemma = verbLemma(retag(token, "VERB"));
  if (primary.outcome.status !== "held" || !isTriggerVerb(lemma)) return null;
  const lead = `${list(view, actors)} ${isPlural(actors) ? lemma : thirdPerson(lemma)}`;
  const rest = wordsAfter(view, views, merged, primary.at + 1, longestTitle - lead.length - 1);
  return rest ? `${lead} ${rest}` : null;
}

/** "the aid worker, who was arrested": a participle is no noun, so someone is arrested. */
function undergone({ tokens, ...view }: SentenceView, merged: Merged): string | null {
  const token = tokens[merged.primary.at];
  const { actors, others, primary } = merged;
  const whom = others.length > 0 ? others : actors;
  if (token?.pos !== "VERB" || !token.lower.endsWith("ed") || whom.length === 0) return null;
  if (primary.outcome.status !== "held") return null;
  return `${list({ tokens, ...view }, whom)} ${isPlural(whom) ? "are" : "is"} ${token.lower}`;
}

/** "Talks on fish are to be held in Oslo", "a truce is planned": for what no one named will do. */
export function comingTitle(
  view: SentenceView,
  merged: Merged,
  views: readonly SentenceView[],
): string {
  const { primary } = merged;
  const what = nounTitle(view, { ...merged, place: null }, views);
  const are = isPluralNoun(view, primary.at) ? "are" : "is";
  const isReached = /^(?:agree|truce|sign)$/.test(primary.sense.act);
  return placed(`${what} ${are} ${isReached ? "planned" : "to be held"}`, merged);
}

export function isPluralNoun({ tokens }: SentenceView, at: number): boolean {
  return /[^s]s$|^they$/.test(tokens[at]?.lower ?? "");
}

/** "the truce signed last year between A and B": the token before the "between", or the noun itself. */
function betweenWhom({ tokens }: SentenceView, noun: number): number {
  const next = tokens[noun + 1];
  if (next?.pos !== "VERB" || !next.lower.endsWith("ed")) return noun;
  const between = tokens.findIndex(({ lower }, at) => at > noun && lower === "between");
  return between > 0 && between - noun < 7 ? between - 1 : noun;
}

/** "the government of Mali and Tuareg rebels": behind a "between", as far as the second noun phrase goes. */
function twoAfter(view: SentenceView, first: number): string {
  const and = view.tokens.findIndex(({ lower }, at) => at > first && lower === "and");
  if (and < 0 || and - first > 6) return "";
  const second = phraseAfter(view, and + 1);
  const [from, to] = [view.tokens[first], view.tokens[and]];
  return from && to && second ? `${view.text.slice(from.start, to.end)} ${second}` : "";
}

/** "a deal on oil fees": what the noun is about, where no one is named. */
function wordsOn(
  view: SentenceView,
  merged: Merged,
  views: readonly SentenceView[],
  room: number,
): string {
  const at = betweenWhom(view, merged.primary.at);
  const of = view.tokens[at + 1]?.lower === "of" ? phraseAfter(view, at + 2) : "";
  if (of && of.length + 3 < room) return `of ${of}`;
  const parties = view.tokens[at + 1]?.lower === "between" ? twoAfter(view, at + 2) : "";
  if (parties && parties.length < room) return `between ${parties}`;
  if (
    !/^(?:on|over|about|between|against|concerning|regarding)$/.test(
      view.tokens[at + 1]?.lower ?? "",
    )
  )
    return "";
  const next = view.clauses.find((c) => c.verb.first > at && c.verb.form !== "gerund");
  const start = view.tokens[at + 1]?.start ?? 0;
  const end = view.tokens[next?.verb.first ?? -1]?.start ?? Number.POSITIVE_INFINITY;
  return wordsAfter(view, views, merged, at + 1, Math.min(room - 1, end - start - 1));
}

/** "Algeria’s mediation", "bomb attack on Holm", "talks with Holm": a noun with those on its sides. */
function parted(view: SentenceView, { actors, others, primary }: Merged, noun: string): string {
  const own = lowered(view, primary.at, noun);
  // "Danish invasion": whose it is, the noun says
  const isOwned = view.mentions.some(
    (m) =>
      // "the African Union (AU) summit"
      (m.form === "demonym" || (m.form === "name" && m.sort === "body")) &&
      m.last < primary.at &&
      m.last > primary.at - (m.form === "name" ? 12 : 4) &&
      noun.includes(view.text.slice(m.start, m.end)),
  );
  if (isOwned) return noun.charAt(0).toUpperCase() + noun.slice(1);
  // "Peru cancelled a visit by Roca": Peru is no part of it
  const isLost = primary.sense.frame === "visit" && primary.outcome.status === "cancelled";
  if (isLost) return `${possessive(list(view, actors.length > 0 ? actors : others))} ${own}`;
  if (primary.sense.act === "elect")
    return electionTitle(view, primary.at, [...actors, ...others], noun, own);
  const by = actors.length > 0 ? `${possessive(list(view, actors))} ${own}` : noun;
  // "Britain's release of a convicted spy", and not of "the shooting of 11 October"
  const isTime = view.timexes.some(({ first }) => first <= primary.at + 3 && first > primary.at);
  const isOf = actors.length > 0 && view.tokens[primary.at + 1]?.lower === "of";
  const isWhom = isOf && !isTime && ofWhom.test(primary.word);
  const whom = isWhom ? phraseAfter(view, primary.at + 2) : "";
  // "the arrest of Roca and Holm by Chile": they stand in the words behind the "of"
  const isIn = ({ id }: Entity) =>
    view.mentions.some(
      (m) =>
        m.entities.includes(id) &&
        m.first > primary.at &&
        whom.includes(view.text.slice(m.start, m.end)),
    );
  const isOpen = others.every(isIn) || isInOf(view, primary.at, others);
  if (whom && isOpen && by.length + whom.length + 4 < longestTitle) return `${by} of ${whom}`;
  if (others.length > 0) {
    const link = joining(view, primary);
    const of = link === "by" ? whatBehind(view, primary.at, primary.others) : "";
    return `${by}${of} ${link} ${list(view, others)}`;
  }
  const isBehind = isDoneBy(view, primary.at, primary.actors) && primary.sense.frame !== "visit";
  return isBehind
    ? `${noun}${whatBehind(view, primary.at, primary.actors)} by ${list(view, actors)}`
    : by;
}

function joining(view: SentenceView, { at, word, sense, others }: Candidate): string {
  if (/attack|strike|raid|assault|bombing|shelling/.test(word))
    return isDoneBy(view, at, others) ? "by" : "on";
  // "the massacre of villagers by soldiers" is the soldiers’.
  if (ofWhom.test(word)) return isDoneBy(view, at, others) ? "by" : "of";
  if (/^(?:appoint|arrive|depart|resign|withdraw|release|dismiss|expel|recall)$/.test(sense.act))
    return "of";
  if (word === "invitation") return "to";
  if (sense.act === "accuse") return /^(?:protest|accusation)$/.test(word) ? "against" : "of";
  if (word === "adoption" && isDoneBy(view, at, others)) return "by";
  if (/^(?:incursion|overflight|intrusion|interception|provocation)$/.test(word))
    return isDoneBy(view, at, others) ? "by" : "involving";
  if (/^(?:exercise|drill|manoeuvre|maneuver)$/.test(word)) return "with";
  return sense.frame === "mutual" ? "with" : "involving";
}

/** "the adoption by Peru last week | of a law": what, where it stands behind who and when. */
function whatBehind(view: SentenceView, at: number, ids: readonly number[]): string {
  const who = view.mentions.find((m) => m.first > at && m.entities.some((id) => ids.includes(id)));
  const next = who === undefined ? at : who.last + 1;
  const time = view.timexes.find(({ first }) => first === next || first === next + 1);
  const of = time ? time.last + 1 : next;
  const what = view.tokens[of]?.lower === "of" ? phraseAfter(view, of + 1) : "";
  return what && what.length < 40 ? ` of ${what}` : "";
}

const ofWhom =
  /^(?:massacre|killing|murder|assassination|arrest|detention|capture|abduction|recognition|jailing|imprisonment|beating|sentencing|conviction|acquittal|nomination|downing|sinking|release|expulsion|deportation|extradition|dismissal|seizure|invasion|bombing|shelling|kidnapping|shooting|stabbing|poisoning|beheading|execution|annexation|occupation|overthrow|ouster|torching|storming|hijacking|interception)$/;

function isDoneBy(view: SentenceView, at: number, ids: readonly number[]): boolean {
  const one = view.mentions.find(
    ({ first, entities }) => first > at && entities.some((id) => ids.includes(id)),
  );
  return one !== undefined && governor(view, one) === "by";
}

/** A noun from the front of a sentence, inside one. */
export function lowered({ tokens }: SentenceView, at: number, noun: string): string {
  // "UN-brokered talks"
  if (/^\p{Lu}{2}/u.test(noun)) return noun;
  // "the 2012 Nairobi Agreement": a name
  const first = tokens.findIndex(({ text, start }) => start > 0 && noun.startsWith(`${text} `));
  if (first > 0 && first < at && tokens[first]?.pos === "PROPN") return noun;
  return tokens[at]?.pos === "PROPN" ? noun : noun.charAt(0).toLowerCase() + noun.slice(1);
}
