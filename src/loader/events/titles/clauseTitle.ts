// The article's own clause as a title: subject, verb in the present, what follows, no time words.

import { nounSenses } from "../../lexicon/nounSenses.ts";
import { cancelVerbs, planVerbs, refuseVerbs } from "../../lexicon/verbs.ts";
import type { Clause } from "../clauses/clauses.ts";
import { isAttempt } from "../status/attempt.ts";
import { isDrawn } from "../roles/drawn.ts";
import { isDue } from "../status/due.ts";
import { titleOfEnd } from "../status/endOfPlan.ts";
import { besideOne } from "./besideOne.ts";
import { withComplement } from "./complement.ts";
import { wordsAfter } from "./titleRest.ts";
import { cancelWord, lostTitle } from "./lostTitle.ts";
import { countedSubject } from "./countedSubject.ts";
import { deathTitle } from "./deathTitle.ts";
import { deedTitle, headOfDone } from "./deedTitle.ts";
import { declineLead, isDeclining } from "../status/declineWords.ts";
import { comingTitle, isPluralNoun, nounTitle } from "./nounTitle.ts";
import { refusedRequest } from "../roles/requests.ts";
import { refusedTitle } from "./requestTitle.ts";
import type { Merged } from "../merging/merge.ts";
import { whatOccurs } from "./whatOccurs.ts";
import { governor } from "../clauses/lists.ts";
import { nounBefore } from "../clauses/nounBefore.ts";
import { isAttendedByOthers } from "./ownGathering.ts";
import { ownedThing, ownNoun } from "./ownNoun.ts";
import { isPlural, isPluralPhrase, list, listInShort } from "./called.ts";
import { leadOf, passiveTitle } from "./passiveTitle.ts";
import { isOccasion, isThingToCome } from "./ofNoun.ts";
import { objectBefore } from "./objectBefore.ts";
import { objectPhrase } from "./objectPhrase.ts";
import { agreedBetween, isDoneTo, isEndedAlone, undoneBy } from "./voice.ts";
import { isSpeakerBehind, quoted, speechTitle } from "./speechTitle.ts";
import { votedSo, withParticle } from "./splitVerb.ts";
import { longestTitle } from "../../lexicon/titles.ts";
import { sharedWith } from "../roles/object.ts";
import { isAsidePast } from "../roles/reduced.ts";
import { relationsClause } from "../roles/relations.ts";
import { peopleTaken } from "./peopleTaken.ts";
import { nameBefore } from "./nameBefore.ts";
import { thatPastPlace } from "./saidWhere.ts";
import { lentSubject, resumed, subjectInstead, subjectWords } from "./subjectWords.ts";
import { sharedObjectComma } from "./sharedObject.ts";
import { spelling } from "./present.ts";
import { thingBefore } from "./thingBefore.ts";
import { verbLemma } from "../clauses/verbLemma.ts";
import { clauseAt, type SentenceView } from "../clauses/view.ts";
import { asideBehind } from "../clauses/verbEnd.ts";
import { withdrawnTitle } from "./withdrawnTitle.ts";
import { thirdPerson } from "../clauses/wordForms.ts";

export function clauseTitle(
  view: SentenceView,
  merged: Merged,
  views: readonly SentenceView[],
): string {
  const { primary } = merged;
  const clause = view.clauses[primary.clause] ?? clauseAt(view, primary.at);
  if (!clause || ((primary.echo || isOccasion(view, merged)) && !isUndergone(merged, clause)))
    return isOfNobody(merged) ? comingTitle(view, merged, views) : lostTitle(view, merged, views);
  // "had been expected to sign a pact": nothing that was there has ended.
  const wasToDo =
    clause.verb.form === "infinitive" && !clause.verb.passive && merged.actors.length > 0;
  if (
    primary.outcome.status === "cancelled" &&
    nounSenses.has(primary.word) &&
    !wasToDo &&
    !isEndedAlone(merged, clause)
  ) {
    return lostTitle(view, merged, views);
  }
  const withdrawn = withdrawnTitle(view, merged, clause, views);
  if (withdrawn) return withdrawn;
  const dead = deathTitle(view, merged, clause);
  if (dead) return dead;
  const ended = primary.outcome.status === "cancelled" ? titleOfEnd(view, clause) : null;
  if (ended) return ended;
  const request = refusedRequest(view, clause);
  if (request && clause.verb.passive && merged.others.length > 0)
    return refusedTitle(view, merged, clause, request, views);
  if (isDrawn(view, primary.at, clause)) return nounTitle(view, merged, views);
  if (isThingToCome(view, merged, clause) || isGivenNewDay(view, merged, clause))
    return comingTitle(view, merged, views);
  const shared = relationsClause(view, clause);
  // "Chad suspended talks. They resumed on Monday"
  const isAlone = /^(?:ADP|ADV|PUNCT|SCONJ)$/.test(
    view.tokens[clause.verb.last + 1]?.pos ?? "PUNCT",
  );
  const itself =
    (isAlone && goingOn.test(clause.verb.lemma) ? thingBefore(view, views, clause) : null) ??
    peopleTaken(view, views, clause);
  const named = shared
    ? resumed(view, shared)
    : (itself ?? subjectOfTitle(view, merged, clause) ?? lentSubject(view, clause));
  const isOpen = isDue(view, clause) || (!named && primary.outcome.status === "planned");
  if (isOpen && nounSenses.has(primary.word)) return comingTitle(view, merged, views);
  const who = named ?? resumed(view, clause);
  if (!who)
    return deedTitle(view, merged, views, cancelWord(merged)) ?? nounTitle(view, merged, views);
  const { verb } = clause;
  const main = view.tokens[verb.main];
  const between = agreedBetween(view, merged, clause);
  if (!main || (verb.passive && between === null)) return passiveTitle(view, merged, who, views);
  if (isDoneTo(view, merged, clause, who))
    return passiveTitle(view, { ...merged, actors: [], others: [] }, who, views);
  // "The accord between Peru and Chile, signed last May, came into force": theirs, and signed
  const ofSides = isAsidePast(view, clause) ? resumed(view, clause) : null;
  const nobody = { ...merged, actors: [], others: [] };
  if (ofSides && isDoneTo(view, nobody, clause, ofSides))
    return passiveTitle(view, nobody, ofSides, views);
  const plural = whatOccurs(view, merged, clause)
    ? isPluralNoun(view, primary.at)
    : merged.actors.length > 0 &&
        itself === null &&
        !ownNoun(view, merged, clause) &&
        !isAttendedByOthers(primary, merged.actors, view)
      ? isPlural(merged.actors) || besideOne(view, clause, merged.actors) === who
      : isPluralPhrase(who);
  const { status, certainty } = primary.outcome;
  const base =
    // "summoned its envoy to Peru": and not to its own ministry
    primary.sense.act === "recall" && verb.lemma === "summon"
      ? "recall"
      : (verb.last > verb.main && !verb.elided) || verb.lemma === "test-fire"
        ? verb.lemma
        : spelling(verbLemma(main), main.lower);
  if (isReduced(view, clause) && merged.actors.length > 0)
    return `${who} ${plural ? base : thirdPerson(base)} ${whatOf(view, clause)}`.trim();
  const declines = status === "declined" && isDeclining(view, clause, primary.sense.act);
  const undone = undoneBy(view, clause);
  const lead = declines
    ? main.lower === "present"
      ? `${plural ? "are" : "is"} not present`
      : `${declineLead(view, clause, plural)} ${base}`
    : // "led Chile to break off the talks": that it did
      status === "cancelled" && undone !== null
      ? `${plural ? undone : thirdPerson(undone)} ${main.lower}`
      : status === "cancelled" && verb.form === "infinitive" && primary.sense.act !== "break-off"
        ? `${plural ? "were" : "was"} to ${base}`
        : isAttempt(view, clause)
          ? `${plural ? "try" : "tries"} to ${base}`
          : leadOf(plural, base, statusOfLead(primary, clause), certainty);
  const room = longestTitle - who.length - lead.length - 2;
  if (primary.sense.act === "say" && status === "held") {
    const speech = speechTitle(view, views, merged, clause, { who, plural });
    if (speech) return speech;
  }
  const whom = objectBefore(view, clause);
  const last = sharedObjectComma(view, clause) ?? asideBehind(view.tokens, verb.last);
  const behind = between ?? last + 1;
  const restIn = (space: number) => {
    const own = isSpeakerBehind(view, merged, clause)
      ? ""
      : withComplement(
          view,
          views,
          merged,
          clause,
          wordsAfter(view, views, merged, behind, space - whom.length),
          space - whom.length,
        );
    // "A third round, which Peru offered to host": what it offers comes behind the infinitive
    return (/^to \p{Ll}+$/u.test(own) ? `${own} ${whom}` : `${whom} ${own}`).trim();
  };
  const near = withParticle(verb, restIn(room));
  // "announces in Lima | that it will pay": what rather than where
  const that = near.includes(" that ") ? null : thatPastPlace(view, clause);
  const rest = (that !== null && wordsAfter(view, views, merged, that, room)) || near;
  // "Bo Holm and Ada Roca agree" leaves no room for what on
  const short =
    rest === "" && who === list(view, merged.actors) ? listInShort(view, merged.actors) : who;
  const shorter = short === who ? "" : restIn(room + who.length - short.length);
  if (shorter) return `${short} ${lead} ${shorter}`;
  const mate = rest ? null : sharedWith(view, clause);
  const other =
    rest ||
    votedSo(view, clause) ||
    (mate && wordsAfter(view, views, merged, mate.verb.last + 1, room)) ||
    (primary.kind === "STATEMENT" ? quoted(view, room) : doneTo(view, clause, merged)) ||
    objectPhrase(view, verb.lemma, verb.last + 1, room);
  return `${who} ${lead} ${other}`.trim();
}

const goingOn = /^(?:resume|reopen|restart|begin|start|open|close|end|collapse|expire)$/;

/** "The talks, which will resume on Monday": what is to come and has no names would be a word alone. */
function isOfNobody({ primary, actors, others }: Merged): boolean {
  return primary.outcome.status === "planned" && actors.length === 0 && others.length === 0;
}

/** "Peru postponed the summit to July", "set July 9 for the summit": the summit is to be held then. */
function isGivenNewDay(
  view: SentenceView,
  { primary: { word, outcome } }: Merged,
  { verb }: Clause,
): boolean {
  if (outcome.status !== "planned" || !nounSenses.has(word)) return false;
  const isSet = verb.lemma === "set" && view.timexes.some(({ first }) => first === verb.last + 1);
  if (/^(?:promise|pledge)$/.test(verb.lemma)) return true;
  return cancelVerbs.has(verb.lemma) || (isSet && !verb.passive);
}

/** What the lead of a title goes by: "will boycott the vote" is to come, "announced a visit" is done. */
function statusOfLead(primary: Merged["primary"], { verb }: Clause): string {
  if (isPlan(primary, { verb })) return "held";
  const isAhead = verb.form === "future" && !verb.negated && refuseVerbs.has(verb.lemma);
  return primary.outcome.status === "declined" && isAhead ? "planned" : primary.outcome.status;
}

/** "Peru announced talks", "had planned a visit": the verb says by itself that they are to come. */
function isPlan({ word, outcome }: Merged["primary"], { verb }: Pick<Clause, "verb">): boolean {
  return (
    outcome.status === "planned" &&
    nounSenses.has(word) &&
    (planVerbs.has(verb.lemma) || /^(?:offer|call|hope)$/.test(verb.lemma)) &&
    /^(?:past|present)$/.test(verb.form)
  );
}

/** "India recalled": the title begins with who acts; in default of a name with the subject's own words. */
function subjectOfTitle(view: SentenceView, merged: Merged, clause: Clause): string | null {
  const noun =
    ownNoun(view, merged, clause) ??
    ownedThing(view, merged, clause) ??
    whatOccurs(view, merged, clause) ??
    countedSubject(view, clause, merged.actors) ??
    besideOne(view, clause, merged.actors);
  if (noun) return noun;
  if (isOwnedThing(view, merged, clause) || isAttendedByOthers(merged.primary, merged.actors, view))
    return subjectWords(view, clause);
  if (merged.actors.length > 0) return list(view, merged.actors);
  // "Relations with Chile are to be restored": the relations are, and not Chile
  const ruled = clause.link === "infinitive" && clause.verb.passive;
  return (
    subjectWords(view, clause) ??
    (ruled ? lentSubject(view, clause) : null) ??
    subjectInstead(view, clause, merged.others)
  );
}

/** "Peru's planned drill was cancelled": the drill was, and not Peru. */
function isOwnedThing(view: SentenceView, { actors, primary }: Merged, { start, verb }: Clause) {
  const [only] = actors;
  if (!only || actors.length > 1 || !verb.passive || primary.at < verb.first) return false;
  return view.mentions.some(
    (m) =>
      m.entities.includes(only.id) &&
      m.first >= start &&
      m.last < verb.first - 1 &&
      /^['’]s?$/.test(view.tokens[m.last + 1]?.text ?? "") &&
      view.tokens[verb.first - 1]?.pos === "NOUN",
  );
}

/** "X survived a bomb attack": the noun's own clause tells it, though it asserts something else. */
function isUndergone({ primary }: Merged, { verb }: Clause): boolean {
  return /^(?:survive|escape|suffer|face)$/.test(verb.lemma) && primary.at - verb.last <= 5;
}

/** "the accord between A and B signed in May": what a participle with nothing behind it was done to. */
function doneTo(view: SentenceView, clause: Clause, { actors }: Merged): string {
  const isDone = actors.length > 0 && !going.test(clause.verb.lemma);
  const done = isDone ? headOfDone(view, clause) : null;
  return done === null ? "" : `the ${done.charAt(0).toLowerCase()}${done.slice(1)}`;
}

/** What is done to nothing: "refugees, most of Peruvian origin, fled". */
const going =
  /^(?:flee|die|leave|arrive|return|resign|emigrate|escape|come|go|travel|vanish|disappear|fall)$/;

/** "a treaty with Peru signed by Roca": the treaty. */
function whatOf(view: SentenceView, clause: Clause): string {
  const done = nameBefore(view, clause);
  if (done) return done;
  const near = nounBefore(view, clause);
  const name = view.mentions.find(({ last }) => last === clause.verb.first - 1);
  const isName = name !== undefined && /^(?:with|between|against|on)$/.test(governor(view, name));
  const head = near === "" || isName ? headOfDone(view, clause) : null;
  return head === null ? near : `the ${head.charAt(0).toLowerCase()}${head.slice(1)}`;
}

/** "The accord, signed by A": of a participle behind its noun, whose deed is told with "by". */
function isReduced({ tokens }: SentenceView, { link, verb }: Clause): boolean {
  if (link !== "participle" || verb.form !== "past") return false;
  // "signed in Lima on 17 May by A": where and when may stand between
  const after = tokens.slice(verb.last + 1, verb.last + 9);
  const by = after.findIndex(({ lower }) => lower === "by");
  const isNear = after
    .slice(0, Math.max(0, by))
    .every(
      ({ pos, lower }) =>
        /^(?:ADP|PROPN|NUM|ADV)$/.test(pos) || /^(?:may|today|yesterday)$/.test(lower),
    );
  // "retaliated by landing": how, not by whom
  const agent = after[by + 1];
  return by >= 0 && isNear && agent?.pos !== "VERB" && !agent?.lower.endsWith("ing");
}
