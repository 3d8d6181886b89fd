// A title as a newspaper would print it: who did what, with whom, where; in the present tense.
//
// Acts with a phrase of their own are put together from people and place; all others take the
// article's clause, its verb in the present and its time words left out.

import { withoutAskers } from "./askersOnly.ts";
import type { Entity } from "../../names/name.ts";
import { besideOne } from "./besideOne.ts";
import { longestTitle, phrases } from "../../lexicon/titles.ts";
import { nounSenses } from "../../lexicon/nounSenses.ts";
import { phraseKey } from "./phraseKey.ts";
import { isPlural, list } from "./called.ts";
import type { Candidate } from "../candidate.ts";
import { clauseTitle } from "./clauseTitle.ts";
import { cancelWord } from "./lostTitle.ts";
import { isAttempt } from "../status/attempt.ts";
import { declineLead } from "../status/declineWords.ts";
import type { Merged } from "../merging/merge.ts";
import { inPlace } from "./inPlace.ts";
import { nounOfIt } from "../clauses/ellipsis.ts";
import { isTied } from "./nounTitle.ts";
import { isAttendedByOthers, isOwnGathering, ownGathering } from "./ownGathering.ts";
import { withoutChair } from "./chairOnly.ts";
import { reachedTitle } from "./reachedTitle.ts";
import { sameStepTitle } from "./sameStepTitle.ts";
import { talksEndedBy, talksLost } from "./talksLost.ts";
import { whole, withCapitals } from "./whole.ts";
import { whoseTitle } from "./whoseTitle.ts";
import { shortPlace, withArticle } from "./withArticle.ts";
import { withWords } from "./saidBefore.ts";
import { staysFrom } from "../nouns/stayAway.ts";
import type { SentenceView } from "../clauses/view.ts";
import { possessive } from "../clauses/wordForms.ts";
import { isChaired } from "./voice.ts";

export function titleOf(
  given: Merged,
  all: readonly Merged[],
  views: readonly SentenceView[],
): string {
  const view = views[given.primary.sentence];
  if (!view) throw new Error(`titles: no sentence ${given.primary.sentence}`);
  const merged = withoutAskers(view, given);
  const told =
    saysHope(merged, all, view) ??
    sameStepTitle(view, merged, all, views) ??
    reachedTitle(view, merged) ??
    whoseTitle(view, merged) ??
    (ownWords(merged, view)
      ? clauseTitle(view, withoutCaller(merged, view), views)
      : compose(merged, view)) ??
    clauseTitle(view, merged, views);
  const title = withWords(told, view, merged.primary);
  return withCapitals(whole(title.charAt(0).toUpperCase() + title.slice(1)));
}

/** Acts whose object is best told in the article’s own words, and nouns with an adjective worth its place. */
function ownWords(merged: Merged, view: SentenceView): boolean {
  const { status } = merged.primary.outcome;
  // "received an invitation from Roca": she invites him; "spurned his invitation": whoever spurned it invites nobody
  if (merged.primary.word === "invitation") return status === "declined";
  if (status === "declined" && isToldInPlace(merged.primary, view)) return true;
  const { act } = merged.primary.sense;
  const clause = view.clauses[merged.primary.clause];
  if (clause && isAttempt(view, clause)) return true;
  if (status === "held" && /^(?:invite|summon|expel|recall|apologise)$/.test(act)) return true;
  // "is to recall its envoy to Peru": and not Peru, which takes part
  if (status === "planned" && act === "recall") return true;
  return (
    isStay(merged.primary, view) ||
    isChaired(merged.primary, view) ||
    isBetweenOthers(merged.primary, view) ||
    isColoured(merged, view)
  );
}

/** "did not attend the dinner", "will boycott a meeting chaired by Peru": the clause itself says it best. */
function isToldInPlace({ word, clause: index }: Candidate, view: SentenceView): boolean {
  const clause = view.clauses[index];
  if (!clause || !nounSenses.has(word)) return false;
  const { lemma, negated } = clause.verb;
  const isAway = view.tokens.some((_, at) => staysFrom(view, clause, at));
  const isBarred = lemma === "boycott" || lemma === "block";
  return isBarred || (lemma !== "be" && isAway) || (negated && lemma === "attend");
}

/** "hosted talks between Peru and Chile", "called off a meeting between the two": it is theirs. */
function isBetweenOthers({ word, clause, at }: Candidate, view: SentenceView): boolean {
  const verb = view.clauses[clause]?.verb;
  return (
    /^(?:between|among)$/.test(view.tokens[at + 1]?.lower ?? "") &&
    verb !== undefined &&
    !verb.passive &&
    verb.last < at &&
    arranging.has(verb.lemma) &&
    nounSenses.has(word)
  );
}

/** "Peru called off talks between Chile and Fiji": those are theirs, and not with Peru. */
function withoutCaller(merged: Merged, view: SentenceView): Merged {
  const isTheirs =
    merged.primary.outcome.status === "cancelled" && isBetweenOthers(merged.primary, view);
  return isTheirs ? { ...merged, actors: [] } : merged;
}

const arranging: ReadonlySet<string> = new Set(
  (
    "host co-host broker mediate convene facilitate organise organize arrange sponsor moderate oversee " +
    "cancel call_off postpone put_off scrap suspend delay halt"
  )
    .split(" ")
    .map((lemma) => lemma.replace("_", " ")),
);

/** Meetings that fill a visit are told as meetings, and a visit that is cut short as cut short. */
function isStay({ sense, word, clause }: Candidate, { clauses }: SentenceView): boolean {
  const own = nounSenses.get(word)?.act ?? "visit";
  return clauses[clause]?.verb.lemma === "cut short" || (sense.act === "visit" && own !== "visit");
}

/** "made a secret trip": an adjective of the article’s own is worth its place. */
function isColoured({ primary, actors }: Merged, view: SentenceView): boolean {
  if (primary.outcome.status !== "held" || primary.echo || actors.length === 0) return false;
  const before = view.tokens[primary.at - 1];
  const noun = view.tokens[primary.at];
  return (
    noun !== undefined &&
    before?.pos === "ADJ" &&
    /^(?:visit|meet)$/.test(primary.sense.act) &&
    noun.pos !== "VERB" &&
    !/^(?:own|first|last|previous|recent|several|other|new|his|her|their|senior)$/.test(
      before.lower,
    )
  );
}

/** "said he is hoping that I’ll …": the hope itself, in the third person that the article gives. */
function saysHope(merged: Merged, all: readonly Merged[], view: SentenceView): string | null {
  const { primary, actors } = merged;
  if (primary.sense.act !== "say" || primary.outcome.status !== "held" || actors.length !== 1)
    return null;
  const hope = all.find(
    (other) =>
      other.primary !== primary &&
      other.primary.sentence === primary.sentence &&
      other.primary.outcome.status === "planned" &&
      other.actors[0]?.id === actors[0]?.id,
  );
  const pronoun = view.tokens.find(
    (token, at) => at > primary.at && /^(?:he|she|they|it)$/.test(token.lower),
  );
  const plan = hope && compose(hope, view);
  const who = list(view, actors);
  return plan?.startsWith(`${who} `) && pronoun
    ? `${who} says ${pronoun.lower} ${plan.slice(who.length + 1)}`
    : null;
}

function compose(merged: Merged, view: SentenceView): string | null {
  const { primary } = merged;
  const phrase = phrases[phraseKey(primary)];
  const actors = merged.actors.length > 0 ? merged.actors : merged.others;
  const others = merged.actors.length > 0 ? withoutChair(merged) : [];
  if (!phrase || actors.length === 0) return null;
  // "would attend": no noun says what
  if (primary.sense.act === "gather" && !nounSenses.has(primary.word)) return null;
  // "Vik will attend the Peru-ASEAN summit": whoever he is, he does
  if (isAttendedByOthers(primary, actors, view)) return null;
  // "the G-20 summit" is not attended by the G20
  if (primary.sense.act === "gather" && isOwnGathering(primary, actors, view)) {
    const own = ownGathering(merged, view);
    return own === null ? null : place(own, merged);
  }
  if (saysWithObject(view, primary)) return null;
  const clause = view.clauses[primary.clause];
  const beside = clause && others.length === 0 ? besideOne(view, clause, actors) : null;
  // "Peru and six powers began talks": as the clause has it
  const isAlone = beside !== null || !isPlural(actors);
  if (/^(?:meet|dine|call)$/.test(primary.sense.act) && others.length === 0 && isAlone) return null;
  const joint = others.length === 0 && actors.length > 1;
  const many = beside !== null || isPlural(actors);
  const fill = (text: string) => fillIn(text, merged, joint ? [] : others, many, view);
  const who = beside ?? list(view, actors);
  switch (primary.outcome.status) {
    case "held": {
      const title = fill(phrase.held.replace("attend", gatherVerb(primary, view)));
      return title === null ? null : place(`${who} ${title}`, merged);
    }
    case "planned": {
      const title = fill(phrase.bare.replace("attend", gatherVerb(primary, view)));
      return title === null ? null : place(`${who} ${lead(merged, many)} ${title}`, merged);
    }
    case "cancelled": {
      const talks = talksLost(view, merged) ?? talksEndedBy(view, merged);
      if (talks) return talks;
      const title = fill(phrase.noun);
      return title === null ? null : `${possessive(who)} ${title} is ${cancelWord(merged)}`;
    }
    case "declined": {
      const title = fill(phrase.bare.replace("attend", gatherVerb(primary, view)));
      return title === null
        ? null
        : place(`${who} ${declineLead(view, view.clauses[primary.clause], many)} ${title}`, merged);
    }
  }
}

/** "Ana Roca and Bo Vik held a summit", "a forum, which Peru will host": it is theirs; others attend it. */
function gatherVerb({ sense, trigger, clause, at }: Candidate, { clauses }: SentenceView): string {
  if (sense.act !== "gather") return "attend";
  if (/^(?:held|hold|holds|holding|plans?|planned)\b/i.test(trigger.text)) return "hold";
  const verb = clauses[clause]?.verb;
  const isObject = verb !== undefined && !verb.passive && (verb.last < at || verb.lemma === "host");
  return isObject && callers.test(verb.lemma) ? verb.lemma : "attend";
}

const callers = /^(?:host|hold|convene|organi[sz]e|open)$/;

/** "attend the rite", "return its envoy": a verb whose object no phrase of its act has room for. */
function saysWithObject({ tokens }: SentenceView, { at, sense }: Candidate): boolean {
  if (tokens[at]?.pos !== "VERB") return false;
  if (sense.act === "gather") return true;
  const next = tokens[at + 1];
  return sense.act === "return" && /^(?:DET|NOUN|ADJ|NUM|PRON)$/.test(next?.pos ?? "");
}

function lead({ primary }: Merged, plural: boolean): string {
  switch (primary.outcome.certainty) {
    case "possible":
      return "may";
    case "hoped":
      return plural ? "hope to" : "hopes to";
    case "expected":
    case null:
      return plural ? "are to" : "is to";
  }
}

/** A template filled in; null where what it needs is missing. */
function fillIn(
  text: string,
  merged: Merged,
  others: readonly Entity[],
  plural: boolean,
  view: SentenceView,
): string | null {
  const { primary } = merged;
  if (
    /\{others\}/.test(text) &&
    others.length === 0 &&
    !/^(?:meet|dine|call)$/.test(primary.sense.act)
  )
    return null;
  const where = merged.place?.name ?? null;
  // "Peru-Chile Summit Postponed": theirs, and no "Chile summit" of theirs
  const isOwn = merged.actors.some(({ name }) => name === primary.qualifier);
  const qualifier = isOwn ? null : primary.qualifier;
  if (/\{(?:in )?place\}/.test(text) && where === null) return null;
  return text
    .replace("{s}", plural ? "" : "s")
    .replace("{have}", plural ? "have" : "has")
    .replace("{with others}", others.length > 0 ? `with ${list(view, others)}` : "")
    .replace(/(?: with)? \{others\}/, (with_) =>
      others.length > 0 ? with_.replace("{others}", list(view, others)) : "",
    )
    .replace("{in place}", inPlace(where))
    .replace("{place}", () => withArticle(where))
    .replace("{qualifier}", () => (qualifier ? `${qualifier} ` : ""))
    .replace("{word}", primary.word)
    .replace("{phrase}", () => nounPhrase(primary, view))
    .replace(/\s+/g, " ")
    .trim();
}

/** "a defense forum", with the article's own article and adjectives. */
function nounPhrase(primary: Candidate, view: SentenceView): string {
  let first = primary.at;
  while (
    first > 0 &&
    view.tokens[first]?.pos !== "DET" &&
    /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(view.tokens[first - 1]?.pos ?? "")
  )
    // "a Franco-German summit"
    first -= isTied(view.tokens, first - 1) ? 3 : 1;
  const from = view.tokens[first];
  const to = view.tokens[primary.at];
  const words = from && to ? (nounOfIt(to) ?? view.text.slice(from.start, to.end)) : primary.word;
  return words.replace(/^(?:An?|The) /, (article) => article.toLowerCase());
}

const placed = /^(?:meet|dine|call|gather|brief|host|sign|invite)$/;

/** Adds where it was, for acts whose phrase does not say it. */
function place(title: string, { primary, place: where }: Merged): string {
  if (!where || !placed.test(primary.sense.act) || title.includes(where.name)) return title;
  const short = shortPlace(where.name);
  const full = `${title} ${inPlace(short)}`;
  return full.length <= longestTitle ? full : title;
}
