// What has a verb and says nothing: "told reporters in Oslo", "a charge Peru denied", "Roca would attend".

import type { HappeningReason } from "#model/coverage.ts";
import { nounSenses } from "../../lexicon/nounSenses.ts";
import type { Candidate } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import { isBehindDenial } from "./conditions.ts";
import { isEndAsked } from "./endAsked.ts";
import { isTourWithLeg } from "./legOfTour.ts";
import { nounLemma } from "../clauses/nounLemma.ts";
import { subjectOf } from "../roles/roles.ts";
import { subjectRange } from "../clauses/subjectRange.ts";
import { type NounPlace, wordAt } from "../nouns/nounPlace.ts";
import type { SentenceView } from "../clauses/view.ts";
import { isAnswerOfState, isCharge } from "./answerOfState.ts";
import { isTopicAlone } from "./topicAlone.ts";

/** "he told reporters in Oslo": without a "that" nobody learns what; an occasion ("before the trip") or a day is worth telling. */
export function isToldToPress(view: SentenceView, { verb, index, start, end }: Clause): boolean {
  if (verb.lemma !== "tell") return false;
  const listener = view.tokens.slice(verb.last + 1, verb.last + 4);
  const press = listener.findIndex(({ lower }) =>
    /^(?:reporters|journalists|newsmen|media|press)$/.test(lower),
  );
  if (press < 0) return false;
  const said = view.clauses.some(
    (c) => c.index > index && c.joint !== null && view.tokens[c.joint]?.lower === "that",
  );
  const occasion = view.tokens
    .slice(start, end + 1)
    .some(({ lower }) => /^(?:before|after|during|following|that|attending|end)$/.test(lower));
  const isDated = view.timexes.some((t) => t.edtf !== null && t.first >= start && t.first < end);
  return !said && !occasion && !isDated;
}

/** True where the words that would say what was denied, or attended, stand elsewhere or nowhere. */
export function isContentless(view: SentenceView, clause: Clause, one: Candidate): boolean {
  return (
    isBareAnswer(view, clause, one) ||
    isOfNothing(view, clause, one) ||
    isOnlyCalled(view, clause, one) ||
    isLooming(view, clause, one) ||
    isTopicAlone(view, clause, one) ||
    isClaimedOf(view, clause) ||
    isPast(view, clause, one) ||
    isBareAttendance(view, clause, one) ||
    (one.word === clause.verb.lemma && isNewEra(view, clause)) ||
    isSettledLater(view, clause, one)
  );
}

/** "said that they had signed nothing", "met no one": that it was not done. */
function isOfNothing({ tokens }: SentenceView, { verb }: Clause, { word }: Candidate): boolean {
  const [object, more] = [tokens[verb.last + 1]?.lower ?? "", tokens[verb.last + 2]?.lower ?? ""];
  return (
    word === verb.lemma &&
    (/^(?:nothing|nobody)$/.test(object) || (object === "no" && more === "one"))
  );
}

/** "have fought two wars", "internationally recognised as part of Peru": how it has been, and is. */
function isPast(
  { timexes, tokens }: SentenceView,
  { verb, start, end }: Clause,
  { word }: Candidate,
): boolean {
  const isDated = timexes.some((t) => t.edtf !== null && t.first >= start && t.first < end);
  const isPart = /^recogni[sz]e$/.test(word) && tokens[verb.last + 2]?.lower === "part";
  return !isDated && (isPart || (word === "fight" && verb.perfect && verb.form === "present"));
}

/** "the head of the agency which Chile says has tortured prisoners": nobody knows whom, and it is not his deed who dismissed its head. */
function isClaimedOf({ clauses, mentions }: SentenceView, { index, verb }: Clause): boolean {
  const above = clauses[index - 1];
  if (above?.link !== "relative" || above.joint === null || verb.first !== above.verb.last + 1)
    return false;
  const end = above.joint - 1;
  const isOfOffice = mentions.some(
    ({ form, first, last }) => form === "office" && last === end && last - first > 1,
  );
  return isOfOffice && /^(?:say|believe|think|claim|allege|suspect)$/.test(above.verb.lemma);
}

/** "the row threatened to drag in the region": nobody threatens. */
function isLooming(view: SentenceView, clause: Clause, { word }: Candidate): boolean {
  if (word !== "threaten" || clause.verb.passive) return false;
  const { from, to } = subjectRange(view, clause);
  const head = view.tokens.slice(from, to).find(({ pos }, at, all) => {
    const next = all[at + 1]?.pos;
    return pos === "NOUN" && next !== "NOUN";
  });
  return things.test(head?.lemma ?? "");
}

const things =
  /^(?:fallout|crisis|dispute|row|violence|unrest|war|conflict|fighting|stand-?off|move|vote|decision|bill|law|shortage|clash|attack|death|killing|issue|incident|quarrel|spat|feud|tension|rift|debt|scandal|collapse|drought|outbreak|flood|storm|raid|deadlock|stalemate|impasse|delay|split|failure|flow|influx|spillover|instability|chaos|turmoil|revolt|uprising|coup)$/;

/** "forces whose presence it called illegal": what it calls so stands elsewhere. */
function isOnlyCalled({ tokens }: SentenceView, clause: Clause, { word }: Candidate): boolean {
  const { verb, link } = clause;
  if (word !== "call" || link !== "relative" || verb.lemma !== "call" || verb.passive) return false;
  return tokens[verb.last + 1]?.pos === "ADJ" && tokens[verb.last + 2]?.pos !== "NOUN";
}

/** "Her visit launched a new era in relations": praise of what is told elsewhere. */
function isNewEra({ tokens }: SentenceView, { verb }: Clause): boolean {
  return (
    /^(?:launch|open|begin|start|initiate|inaugurate)$/.test(verb.lemma) &&
    / (?:era|chapter|page)\b/.test(
      ` ${tokens
        .slice(verb.last + 1, verb.last + 5)
        .map(({ lower }) => lower)
        .join(" ")}`,
    )
  );
}

/** "The dates will be agreed through diplomatic channels": a detail of what is told elsewhere. */
function isSettledLater(view: SentenceView, { start, verb }: Clause, { word }: Candidate): boolean {
  if (word !== "agree" || !verb.passive || verb.form !== "future") return false;
  return view.tokens
    .slice(start, verb.first)
    .some(({ lower }) =>
      /^(?:dates?|details?|modalities|venue|timing|timetable|agenda|particulars)$/.test(lower),
    );
}

/** "a charge Peru denied", "which Norway accepted and Peru rejected": no object behind the verb. */
function isBareAnswer(view: SentenceView, clause: Clause, { word, sense }: Candidate): boolean {
  const { verb, link, parent } = clause;
  if (verb.passive || sense.act !== "reject" || word !== verb.lemma) return false;
  if (!/^(?:deny|reject|refuse|decline|refute)$/.test(word)) return false;
  // "They asked him to stay. Roca refused.": what, the sentence before says
  const above = parent === null ? undefined : view.clauses[parent];
  const isBehind = [link, above?.link].some((one) => one === "relative" || one === "that");
  if (word !== "deny" && !isBehind) return false;
  // "a price which Peru refused", "an offer Peru rejected"
  if (word !== "deny" && isOffer(view, clause)) return false;
  const next = view.tokens[verb.last + 1];
  return next === undefined || /^[.,;:—–)]$/.test(next.text);
}

function isOffer({ tokens }: SentenceView, { joint, start, verb }: Clause): boolean {
  const end = joint ?? start;
  return tokens
    .slice(Math.max(0, end - 7), verb.first)
    .some(({ lemma }) =>
      /^(?:offer|proposal|price|terms?|ultimatum|demand|request|invitation|deal|plan|appeal)$/.test(
        lemma,
      ),
    );
}

/** "Roca would attend": at what is told before, and that is the event. */
function isBareAttendance(
  view: SentenceView,
  clause: Clause,
  { word, outcome }: Candidate,
): boolean {
  if (word !== "attend" || clause.verb.passive || clause.verb.negated) return false;
  // "The talks were to start on Friday, but Peru refused to attend"
  if (outcome.status === "declined" && isOfSitting(view, clause)) return false;
  const after = view.tokens.slice(clause.verb.last + 1, clause.end);
  return !after.some(
    (token) => token.pos === "NOUN" || token.pos === "PROPN" || nounSenses.has(nounLemma(token)),
  );
}

function isOfSitting({ tokens }: SentenceView, { verb }: Clause): boolean {
  return tokens
    .slice(0, verb.first)
    .some((token) => nounSenses.get(nounLemma(token))?.kind === "CONSULT");
}

/** "denied that any money had changed hands", "dismissed rumours that it had": words about what was not, unless they have a day of their own. */
export function isDenialOf(view: SentenceView, clause: Clause): boolean {
  const next = view.clauses[clause.index + 1];
  const isClause = next?.parent === clause.index && isBehindDenial(view, next);
  // "Peru accused Chile on Friday and Norway denied it": on that day
  if (!isClause && (clause.link === "and" || isAnswerOfState(view, clause))) return false;
  if (!isClause && !isCharge(view, clause)) return false;
  return !view.timexes.some((t) => t.first >= clause.start && t.first < clause.end);
}

/** Why an event noun names nothing that was, where its own phrase says so; null where it does not. */
export function emptyOf(view: SentenceView, place: NounPlace): HappeningReason | null {
  if (isAudience(view, place) || isRuled(view, place) || isAnyDialogue(view, place))
    return "general";
  if (isWalkedOutOf(view, place) || isTourWithLeg(view, place)) return "again";
  if (isLeft(view, place) || isFigure(view, place)) return "general";
  if (isJudgedThing(view, place) || isFrameSet(view, place)) return "general";
  return isSought(view, place) || isEndAsked(view, place) ? "purpose" : null;
}

/** "made dialogue impossible", "considers the talks to be useful": what is thought of it, and none that was. */
function isJudgedThing({ tokens }: SentenceView, { noun, role, predicate }: NounPlace): boolean {
  if (role !== "object" || !predicate || predicate.verb.passive) return false;
  if (!/^(?:make|render|consider|deem)$/.test(predicate.verb.lemma)) return false;
  const [next, far] = tokens.slice(noun + 1, noun + 3);
  if (next?.lower === "to") return far?.lower === "be";
  const isQuoted = /^["“]$/.test(next?.text ?? "");
  const [judged, behind] = isQuoted ? [far, tokens[noun + 3]] : [next, far];
  return judged?.pos === "ADJ" && !/^(?:NOUN|PROPN|ADJ)$/.test(behind?.pos ?? "");
}

/** "The accords set the framework for the mission": how it is to be, and nothing to come. */
function isFrameSet(view: SentenceView, { noun, role, predicate }: NounPlace): boolean {
  return (
    role === "object" &&
    wordAt(view, noun) === "framework" &&
    /^(?:set|provide|lay|form|offer|establish)$/.test(predicate?.verb.lemma ?? "")
  );
}

/** "there were 3 killings, 31 robberies and 4 abductions": so many of each sort, and none of them told. */
function isFigure({ tokens }: SentenceView, { noun }: NounPlace): boolean {
  // "lifted the state of war that Peru had declared"
  if (tokens[noun]?.lower === "war" && tokens[noun - 2]?.lower === "state")
    return tokens[noun - 1]?.lower === "of";
  if (tokens[noun - 1]?.pos !== "NUM") return false;
  const behind = tokens[noun + 1]?.lower ?? "";
  const next = /^(?:,|and)$/.test(behind) && tokens[noun + 2]?.pos === "NUM";
  const last =
    /^(?:,|and)$/.test(tokens[noun - 2]?.lower ?? "") && tokens[noun - 3]?.pos === "NOUN";
  return next || (last && tokens[noun - 4]?.pos === "NUM");
}

/** "withdrew from a pact with Peru on Friday": what is left is of an earlier day. */
function isLeft(view: SentenceView, { noun, preposition, clause }: NounPlace): boolean {
  return (
    /^(?:from|of)$/.test(preposition ?? "") &&
    /^(?:withdraw|pull out|walk out|walk away|exit|opt out|back out)$/.test(
      clause?.verb.lemma ?? "",
    ) &&
    nounSenses.get(wordAt(view, noun))?.act === "agree"
  );
}

/** "walked out of talks with Peru": who walked out is told, and no talks of the others beside it. */
function isWalkedOutOf(view: SentenceView, { first, noun, clause, preposition }: NounPlace) {
  if (!clause || !/^(?:walk|storm|stalk) (?:out|off|away)$/.test(clause.verb.lemma)) return false;
  const isNext = preposition === "of" || preposition === "from";
  const isTalks = /^(?:talks|negotiations|discussions)$/.test(view.tokens[noun]?.lower ?? "");
  const isNear = first > clause.verb.last && first - clause.verb.last < 4;
  return isNext && isTalks && isNear && subjectOf(view, clause).length > 0;
}

/** "an agreement on visits by American forces": what it rules, and none that was. */
function isRuled({ tokens }: SentenceView, { first, noun, preposition }: NounPlace): boolean {
  return (
    preposition === "on" &&
    /^(?:visits|exercises|sales|transfers|meetings|closure|reopening)$/.test(
      tokens[noun]?.lower ?? "",
    ) &&
    /^(?:agreement|accord|treaty|pact|law|protocol|convention|rules?)$/.test(
      tokens[first - 2]?.lower ?? "",
    )
  );
}

/** "told a rally in Lima on Sunday that …": who listened. */
function isAudience(view: SentenceView, { role, predicate, noun }: NounPlace): boolean {
  return (
    predicate?.verb.lemma === "tell" &&
    role === "object" &&
    nounSenses.get(wordAt(view, noun))?.kind === "PROTEST"
  );
}

/** "talks on their final deal", "the text of a new accord": what is sought, and nothing that was agreed. */
function isSought(view: SentenceView, place: NounPlace): boolean {
  const { first, noun, preposition } = place;
  if (preposition === null || !/^(?:an?|their|its)$/.test(wordAt(view, first))) return false;
  if (nounSenses.get(wordAt(view, noun))?.act !== "agree") return false;
  const ruler = view.tokens[first - 2]?.lower ?? "";
  if (/^(?:on|about|over|toward|towards)$/.test(preposition))
    return /^(?:talks|negotiations|discussions|dialogue|work|progress)$/.test(ruler);
  return preposition === "of" && /^(?:text|draft|wording|terms|outlines?|elements)$/.test(ruler);
}

/** "dialogue with Peru would be a help": any there may be, unless a day is told. */
function isAnyDialogue(view: SentenceView, { first, noun, role, predicate }: NounPlace): boolean {
  if (role !== "subject" || first !== noun || !predicate) return false;
  if (!/^(?:dialogue|talks|negotiations|contacts)$/.test(view.tokens[noun]?.lower ?? ""))
    return false;
  const { form, lemma } = predicate.verb;
  return (
    /^(?:modal|future)$/.test(form) &&
    /^(?:be|relate|depend|require|need|help|benefit|serve|prove)$/.test(lemma) &&
    !view.timexes.some((t) => t.edtf !== null && t.first > predicate.verb.last)
  );
}
