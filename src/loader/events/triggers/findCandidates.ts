// Triggers with their arguments and outcome: what each clause says happened, and what is left out.

import type { Zone } from "#model/article.ts";
import type { HappeningReason } from "#model/coverage.ts";
import { bySpan, overlaps } from "#model/span.ts";
import { isTriggerVerb } from "../../lexicon/guardedVerbs.ts";
import type { Names } from "../../names/name.ts";
import { type Candidate, revised } from "../candidate.ts";
import { hasDate } from "../status/deeds.ts";
import { isAtStake, isInWords } from "./atStake.ts";
import { withAttacker } from "./attacker.ts";
import { incidentOf } from "./inWhich.ts";
import { isCandidate, isLeft, type Left, leave, leaveCandidate } from "./left.ts";
import { isComingFor, isManner, isRemark, isSecondName, isScene } from "./manner.ts";
import { nounCandidates } from "./nounCandidates.ts";
import { isNounTrigger } from "../nouns/nounTrigger.ts";
import { isOpinion } from "./speech.ts";
import { occasionOf } from "../roles/heldAside.ts";
import { verbCandidate } from "./verbCandidate.ts";
import type { Timex } from "../../times/timex.ts";
import { isInPaper } from "./inPaper.ts";
import { isSayingOf } from "./sayingOf.ts";
import { withWhatIsSaid } from "./whatIsSaid.ts";
import { talkVerbs } from "../../lexicon/verbs.ts";
import type { Clause } from "../clauses/clauses.ts";
import { timesOf } from "../clauses/stays.ts";
import { type SentenceView, spanOf } from "../clauses/view.ts";
import { isOverPart } from "../clauses/subhead.ts";
import { gather } from "../../gather.ts";

const told: ReadonlySet<Zone> = new Set(["headline", "dek", "body", "promo"]);

/** The lines of an article that tell its news. */
export function isTold(zone: Zone): boolean {
  return told.has(zone);
}

export interface Found {
  readonly candidates: readonly Candidate[];
  readonly left: readonly Left[];
}

/** Both in order of telling. */
export function findCandidates(view: SentenceView, names: Names): Found {
  if (!isTold(view.sentence.zone) || isOverPart(view)) return whole(view, "zone");
  if (isOpinion(view, names)) return whole(view, "opinion");
  if (isQuestion(view)) return whole(view, "condition");
  const nouns = nounCandidates(view, names);
  const named = nouns.filter(isCandidate);
  const verbs = gather(view.clauses, (clause) =>
    isOfOccasion(view, clause, named) ? [] : (verbCandidate(view, names, clause, named) ?? []),
  );
  const incidents = new Set<Candidate>();
  const own = verbs.filter(isCandidate);
  const talked = own.filter((one) => isTalkedThere(one, named));
  const acted = own
    .filter((one) => !talked.includes(one))
    .map((one) => {
      const verb = withAttacker(view, one, named);
      const incident = incidentOf(view, verb, named);
      if (!incident) return verb;
      incidents.add(incident);
      return revised(verb, { place: verb.place ?? incident.place });
    });
  const again = named.filter(
    (noun) =>
      incidents.has(noun) ||
      isDouble({ clause: noun.clause, act: noun.sense.act }, acted) ||
      acted.some(({ at }) => at === noun.at) ||
      isManner(view, noun, acted) ||
      isRemark(noun, named) ||
      isScene(view, noun, [...acted, ...named]) ||
      isComingFor(view, noun, acted) ||
      isSecondName(view, noun, named) ||
      isAtStake(view, noun, acted) ||
      isInPaper(view, noun, acted),
  );
  const standing = [
    ...acted.filter((verb) => !isSaidThere(view, verb, named)),
    ...named.filter((noun) => !again.includes(noun)),
  ];
  const carriers = acted.filter(
    (verb) =>
      isCarrier(view, verb, standing) ||
      isConfirmed(view, verb, standing) ||
      isSayingOf(view, verb, standing),
  );
  const tolls = acted.filter(
    (verb) => isToll(view, verb, standing) || isProtestToo(view, verb, standing),
  );
  const hopes = standing.filter((one) => isHopeSaid(view, one, standing));
  const gone = new Set([...carriers, ...tolls, ...hopes]);
  const { candidates, carried } = withWhatIsSaid(
    view,
    standing.filter((one) => !gone.has(one)),
    names,
  );
  const none = [...nouns, ...verbs].filter(isLeft);
  return {
    candidates: candidates.toSorted((a, b) => a.at - b.at),
    left: distinct(candidates, [
      ...none.map((one) => (isDouble(one, acted) ? { ...one, why: "again" as const } : one)),
      ...[...again, ...tolls, ...talked, ...carried].map((one) => leaveCandidate(one, "again")),
      ...carriers.map((verb) => leaveCandidate(verb, "carrier")),
      ...hopes.map((one) => leaveCandidate(one, "remark")),
    ]),
  };
}

/** "The talks were held in Lima, hosted by Peru": no event beside the talks. */
function isOfOccasion(view: SentenceView, clause: Clause, nouns: readonly Candidate[]): boolean {
  const occasion = occasionOf(view, clause);
  return occasion !== null && nouns.some(({ at }) => at >= occasion.start && at < occasion.end);
}

/** "Did Peru attack a base?": who asks does not tell. */
function isQuestion({ tokens, sentence }: SentenceView): boolean {
  return sentence.zone === "body" && tokens.at(-1)?.text === "?" && tokens[0]?.pos === "AUX";
}

/** A sentence that tells no events, by the first of its words that could. */
function whole(view: SentenceView, why: HappeningReason): Found {
  const verb = view.clauses.find((clause) => isTriggerVerb(clause.verb.lemma))?.verb;
  const noun = view.tokens.findIndex((_, at) => isNounTrigger(view, at));
  if (!verb && noun < 0) return { candidates: [], left: [] };
  const [first, last] = verb ? [verb.first, verb.last] : [noun, noun];
  return { candidates: [], left: [leave(view, null, spanOf(view.tokens, first, last), null, why)] };
}

/** "did not hold talks" is one thing left out, though verb and noun both name it. */
function distinct(candidates: readonly Candidate[], left: readonly Left[]): readonly Left[] {
  const kept: Left[] = [];
  for (const one of left.toSorted((a, b) => bySpan(a.trigger, b.trigger))) {
    const isNew = one.trigger.start >= (kept.at(-1)?.trigger.end ?? 0);
    if (isNew && !candidates.some(({ trigger }) => overlaps(trigger, one.trigger))) kept.push(one);
  }
  return kept;
}

/** "met … for a brief meeting", "agreed a truce", "mediated talks": the noun says again what the verb of its clause says. */
function isDouble({ clause, act }: Pick<Left, "clause" | "act">, verbs: readonly Candidate[]) {
  const other = act === "truce" ? "agree" : act === "meet" ? "mediate" : act;
  return verbs.some(
    ({ clause: own, sense }) => own === clause && (sense.act === act || sense.act === other),
  );
}

/** "…, the ministry said on Friday": behind what it tells, a remark adds nothing to an event of its own. */
function isCarrier(view: SentenceView, verb: Candidate, all: readonly Candidate[]): boolean {
  const clause = view.clauses[verb.clause];
  if (
    !/^(?:say|announce)$/.test(verb.sense.act) ||
    // "is to brief them on Friday" is news
    verb.outcome.status === "planned" ||
    !clause ||
    clause.index === 0 ||
    (clause.index < view.clauses.length - 1 && behindDay(view, clause)?.text !== ",")
  )
    return false;
  return all.some(
    (other) =>
      other !== verb && !other.echo && other.at < verb.at && !isHopeSaid(view, other, [verb]),
  );
}

/** What stands behind a verb and its day: the comma of "will stay, the palace confirmed on Friday, and …". */
function behindDay({ tokens, timexes }: SentenceView, { verb }: Clause) {
  const next = verb.last + 1;
  const time = timexes.find(({ first }) => first === next || first === next + 1);
  return tokens[time ? time.last + 1 : next];
}

/** "over the next several months" bounds a hope, "soon" does not. */
function isPeriod({ vague, text }: Timex): boolean {
  return !vague || /\b(?:next|coming)\b/i.test(text);
}

/** "hopes to send an envoy soon, he said on Friday": what is told is that he said so. */
function isHopeSaid(view: SentenceView, one: Candidate, all: readonly Candidate[]): boolean {
  const clause = view.clauses[one.clause];
  return (
    one.outcome.certainty === "hoped" &&
    !(clause && timesOf(view, clause).some(isPeriod)) &&
    // "said on Friday he hoped to meet her": there the hope is what is told
    all.some(
      ({ at, sense, outcome }) => at > one.at && sense.act === "say" && outcome.status === "held",
    )
  );
}

/** "summoned the ambassador and lodged a protest": one protest, made to him. */
function isProtestToo(view: SentenceView, verb: Candidate, all: readonly Candidate[]): boolean {
  if (!/^(?:lodge|deliver|file|register|make|convey|issue|hand|hand over)$/.test(verb.word))
    return false;
  if (verb.kind !== "ACCUSE" || verb.others.length > 0) return false;
  const clause = view.clauses[verb.clause];
  return all.some(
    (one) =>
      one.clause === clause?.parent &&
      one.kind === "ACCUSE" &&
      /^(?:summon|call in|convene|call)$/.test(one.word) &&
      clause.link === "and",
  );
}

/** "used water cannon against boats, injuring three": what the force of the sentence did to some. */
function isToll(view: SentenceView, verb: Candidate, all: readonly Candidate[]): boolean {
  if (!/^(?:kill|injure|wound|hurt)$/.test(verb.word)) return false;
  const clause = view.clauses[verb.clause];
  return (
    clause?.verb.form === "gerund" &&
    view.tokens[clause.verb.first - 1]?.text === "," &&
    all.some(
      (other) =>
        other.clause < verb.clause &&
        !other.echo &&
        other.sense.act !== "attack" &&
        other.outcome.status === "held" &&
        /^(?:ASSAULT|COERCE|MOBILIZE|STATEMENT)$/.test(other.kind),
    )
  );
}

/**
 * "confirmed on Friday that he had met her": what it vouches for is the news, and so is what was done in "said on
 * Friday it had recalled its envoy".
 */
function isConfirmed(view: SentenceView, verb: Candidate, all: readonly Candidate[]): boolean {
  const tells = telling.has(verb.word) && verb.place === null;
  if (!tells && !vouching.has(verb.word)) return false;
  const own = view.clauses[verb.clause];
  return all.some((other) => {
    const clause = other === verb ? undefined : view.clauses[other.clause];
    if (other.echo || clause?.link !== "that" || clause.parent !== verb.clause) return false;
    if (!tells) return true;
    if (other.sense.act === "say" || other.outcome.status === "declined") return false;
    // "said on Friday they would free five captives": a promise of its day
    return other.outcome.status !== "planned" || !(own && hasDate(view, own));
  });
}

const vouching = new Set("confirm acknowledge admit assert caution concede".split(" "));
const telling = new Set("say announce report state tell disclose reveal".split(" "));

/** "In a meeting with Vik on Friday Roca discussed fish": the meeting is the event, and what was discussed its topic. */
function isTalkedThere(
  { sense, outcome, clause, at, word }: Candidate,
  nouns: readonly Candidate[],
) {
  if (sense.act !== "meet" || outcome.status !== "held" || !talkVerbs.has(word)) return false;
  return nouns.some(
    (noun) =>
      /^(?:meet|call)$/.test(noun.sense.act) &&
      noun.clause === clause &&
      noun.at < at &&
      noun.outcome.status === "held",
  );
}

/** "warned him in a phone call": the call is the event, the warning what it was about. */
function isSaidThere(view: SentenceView, verb: Candidate, nouns: readonly Candidate[]): boolean {
  return (
    (isInWords(verb) || verb.sense.kind === "STATEMENT") &&
    verb.outcome.status === "held" &&
    nouns.some(
      (noun) =>
        noun.clause === verb.clause &&
        noun.at > verb.at &&
        (noun.sense.act === "call" ||
          isAtTable(view, noun) ||
          (verb.sense.act === "say" && isAfterTalks(view, noun))),
    )
  );
}

/** "raised the matter at a dinner with Vik on Friday" */
function isAtTable({ tokens }: SentenceView, { sense, at, others, outcome }: Candidate): boolean {
  if (sense.act !== "dine" || others.length === 0 || outcome.status !== "held") return false;
  return tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ lower }) => /^(?:at|over|during)$/.test(lower));
}

/** "said after talks with Roca on Friday", "said during a visit to Lima": that is the event, and has the day. */
function isAfterTalks(
  { tokens }: SentenceView,
  { sense, at, others, outcome, place, echo }: Candidate,
): boolean {
  const isWhole =
    sense.act === "visit" ? place !== null : sense.act === "meet" && others.length > 0;
  if (!isWhole || echo || outcome.status !== "held") return false;
  let before = at - 1;
  while (/^(?:ADJ|NOUN|DET|NUM)$/.test(tokens[before]?.pos ?? "") || tokens[before]?.text === "-")
    before--;
  return /^(?:after|following|during|on)$/.test(tokens[before]?.lower ?? "");
}
