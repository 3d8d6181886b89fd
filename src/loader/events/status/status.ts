// What became of it: held, planned, cancelled or declined, by the grammar; or why it is no event.

import { isGerundSubject } from "./gerundSubject.ts";
import type { HappeningReason } from "#model/coverage.ts";
import {
  cancelVerbs,
  hopeVerbs,
  infinitiveNouns,
  performatives,
  planVerbs,
  possibleVerbs,
  refuseVerbs,
  throughVerbs,
  foilVerbs,
} from "../../lexicon/verbs.ts";
import type { Clause } from "../clauses/clauses.ts";
import {
  isAwaited,
  isBehindDenial,
  isClaim,
  isConditional,
  isDenied,
  isHabit,
  isInverted,
  isLasting,
  isNearly,
  isSoCalled,
} from "./conditions.ts";
import { isEntry } from "../clauses/entries.ts";
import { isHereToday, isThisWeek, isTurnToday } from "../clauses/hereToday.ts";
import { isBeingDone } from "./doneThen.ts";
import { isDecidedNot, isNotTheirs } from "./declineWords.ts";
import { isAttempt } from "./attempt.ts";
import { isFailing } from "./failToAgree.ts";
import { isAndSo, wasToBe } from "./due.ts";
import { isAnybodys, isMindedOnly, isTopicOnly, notAsMeant } from "./hoped.ts";
import { isAheadOfNews } from "./leadUp.ts";
import { governingNoun } from "../clauses/governingNoun.ts";
import {
  isAhead,
  isBegun,
  isComing,
  isMeanwhile,
  isOnVisit,
  isOnward,
  isSaidToHave,
  modalOutcome,
} from "./modals.ts";
import { isWhileMeeting } from "../clauses/mistagged.ts";
import { isOfCause, isOfNothing } from "./ofNothing.ts";
import { nounOutcome } from "./nounOutcome.ts";
import { isAsked } from "./questions.ts";
import { isOnWay } from "../roles/beingThere.ts";
import { isUngranted } from "../roles/requests.ts";
import { isAsPlanned, isKeptAway, isUnable } from "../nouns/stayAway.ts";
import { cancelled, declined, held, type Outcome, planned } from "../outcome.ts";
import { isSentInstead } from "./sentInstead.ts";
import { isDeadline, isOnlyMeant } from "./undone.ts";
import { withDoer } from "../roles/absolute.ts";
import type { SentenceView } from "../clauses/view.ts";
import {
  isHeadPlan,
  isCondition,
  isFormal,
  isListedPurpose,
  isDatedDeed,
  isToBeThen,
  issuingOf,
  ofPurpose,
  isPartIn,
  isPurpose,
  isRightBehind,
  isSeeming,
  isSentOff,
  isSoDone,
  isSpent,
  isUnpermitted,
  isUsedTo,
  isVotedSitting,
  mateOf,
} from "./worded.ts";

/** The outcome of what a clause's verb says; null where it tells no event. */
export function outcomeOf(view: SentenceView, clause: Clause): Outcome | null {
  const outcome = readOutcome(view, clause);
  return typeof outcome === "string" ? null : outcome;
}

/** The outcome of what a clause's verb says, or why it tells no event. */
export function readOutcome(
  view: SentenceView,
  clause: Clause,
  depth = 0,
): Outcome | HappeningReason {
  const { verb } = clause;
  if (depth > 5) return "unclear";
  if (isAsked(view, clause)) return "unclear";
  if (isOfNothing(view, clause)) return "negated";
  if (isKeptAway(view, clause) || isUngranted(view, clause))
    return complementOutcome(view, clause) ?? declined;
  if (verb.negated && (isFailing(view, clause) || isDecidedNot(view, clause))) return declined;
  if (verb.negated || isDenied(view, clause) || isNearly(view, clause)) return "negated";
  if (clause.link === "if" || isAwaited(view, clause) || isCondition(view, clause))
    return "condition";
  if (isSoCalled(view, clause)) return "thought";
  if (isInverted(view, clause)) return "hypothetical";
  if (isHabit(view, clause) || isLasting(view, clause)) return "general";
  if (/^(?:future|modal)$/.test(verb.form) && isConditional(view, clause)) return "condition";
  const complement = complementOutcome(view, clause);
  if (complement !== undefined) return complement;
  switch (verb.form) {
    case "past":
      return held;
    case "present":
      return presentOutcome(view, clause, depth);
    case "future":
      return planned("expected");
    case "modal":
      return modalOutcome(view, clause);
    case "infinitive":
      return infinitiveOutcome(view, clause, depth);
    case "gerund":
    case "participle":
      return isGerundSubject(view, clause) ? "hypothetical" : gerundOutcome(view, clause, depth);
  }
}

/** "hopes that …": what hangs on a verb of thinking takes its colour; undefined where it does not. */
export function complementOutcome(
  view: SentenceView,
  clause: Clause,
): Outcome | HappeningReason | undefined {
  if (isClaim(view, clause)) return "thought";
  // "who want the port reopened"
  const wanting = clause.parent === null ? undefined : view.clauses[clause.parent]?.verb.lemma;
  if (clause.link === "participle" && /^(?:want|need|prefer)$/.test(wanting ?? ""))
    return "purpose";
  if (clause.link !== "that" || clause.parent === null) return undefined;
  const parent = view.clauses[clause.parent];
  if (!parent) return undefined;
  // "said he hoped that she would come": as things stood for him then
  const isBack = parent.verb.form === "past" && !parent.verb.progressive && !parent.verb.perfect;
  if (hopeVerbs.has(parent.verb.lemma)) return isBack ? "thought" : planned("hoped");
  if (isSeeming(view, parent, clause) || isBehindDenial(view, clause)) return "thought";
  return isMindedOnly(view, parent, clause) ? "thought" : undefined;
}

const goings: ReadonlySet<string> = new Set("visit arrive travel fly come meet host".split(" "));

function presentOutcome(
  view: SentenceView,
  clause: Clause,
  depth: number,
): Outcome | HappeningReason {
  const { verb } = clause;
  if (verb.perfect || isOnVisit(view, clause)) return held;
  // "says the next three months are hard": the saying is no plan
  const ahead =
    isAhead(view, clause) && !/^(?:say|tell)$/.test(verb.lemma) && !isThisWeek(view, clause);
  if (verb.progressive)
    return (ahead && !isBegun(view, clause)) || isMeanwhile(view, clause) || isComing(view, clause)
      ? planned("expected")
      : held;
  if (view.sentence.zone === "headline" || view.sentence.zone === "promo") return held;
  if (ahead || isOnward(view.tokens, verb)) return planned("expected");
  if (clause.link === "before" && isAheadOfNews(view, clause)) return planned("expected");
  // "are to talk in August, when Roca visits Oslo"
  const above = clause.link === "when" && clause.parent !== null && view.clauses[clause.parent];
  const plan = above ? readOutcome(view, above, depth + 1) : "general";
  if (above && goings.has(verb.lemma) && typeof plan !== "string" && plan.status === "planned")
    return plan;
  if (isBeingDone(view.tokens, verb)) return held;
  if (isEntry(view) || isHereToday(view, clause) || isOnWay(view, clause)) return held;
  if (isTurnToday(view, clause)) return planned("expected");
  // "Peru, which recognises Norway": so it is
  const isState =
    clause.link === "relative" && !/^(?:condemn|demand|urge|call on)$/.test(verb.lemma);
  return performatives.has(verb.lemma) && !isState && isFormal(view, clause) ? held : "general";
}

function infinitiveOutcome(
  view: SentenceView,
  clause: Clause,
  depth: number,
): Outcome | HappeningReason {
  if (isOfCause(view, clause)) return "purpose";
  // "is to meet Vik on Friday and Dahl on Sunday": of both as of the first
  const said = clause.verb.elided ? view.clauses[clause.index - 1] : undefined;
  if (said) return readOutcome(view, said, depth + 1);
  const before = view.tokens[clause.verb.first - 1];
  const parent = clause.parent === null ? undefined : view.clauses[clause.parent];
  const mate = mateOf(view, clause);
  if (mate) return readOutcome(view, mate, depth + 1);
  // "is yet to form a government"
  if (before?.lower === "yet" && parent?.verb.lemma === "be") return "negated";
  // "landed there, only to be driven off": so it came
  if (before?.lower === "only" && parent) return readOutcome(view, parent, depth + 1);
  if (parent && isBehindDenial(view, parent)) return "negated";
  const head = governingNoun(view, clause.verb.first);
  const noun = head?.pos === "NOUN" ? infinitiveNouns.get(head.lemma) : undefined;
  if (noun) return nounOutcome(view, clause, noun);
  if (parent && isUnpermitted(view, parent)) return "purpose";
  if (isFailing(view, clause)) return declined;
  if (isUnable(view, clause)) return isAsPlanned(view, clause) ? cancelled : declined;
  if (parent && (parent.verb.negated || isDenied(view, parent))) return "negated";
  // "was able to see him on Sunday": it did
  if (before?.lower === "able" && parent?.verb.form === "past") return held;
  // "died before he was to meet X": nothing says that it was called off, let alone that it is to be.
  if (parent?.link === "before" && parent.verb.form === "past")
    return isAheadOfNews(view, parent) ? planned("expected") : "hypothetical";
  if (parent && isAndSo(view, clause, parent)) return held;
  if (parent && wasToBe(view, clause, parent)) return notAsMeant(view, clause, parent);
  // "was about to leave": nobody says that it did
  if (before?.lower === "about" && parent?.verb.form === "past") return "hypothetical";
  if (
    before &&
    /^(?:expected|scheduled|set|due|slated|likely|poised|supposed|about)$/.test(before.lower)
  )
    return planned("expected");
  if (isToBeThen(view, clause)) return planned("expected");
  if (!parent || parent.index === clause.index)
    return isHeadPlan(view, clause) ? planned("expected") : "purpose";
  if (parent.link === "if") return "condition";
  const { lemma } = parent.verb;
  if (isNotTheirs(view, parent, clause)) return "purpose";
  if (isAttempt(view, clause)) return held;
  if (refuseVerbs.has(lemma) && lemma !== "block") return declined;
  // "foiled a plot to kill Holm": theirs, and no plan of those who foiled it
  if (foilVerbs.has(lemma)) return "negated";
  if (cancelVerbs.has(lemma)) return cancelled;
  // "is hoping to be invited": others would have to
  if (hopeVerbs.has(lemma) && (clause.verb.passive || isAnybodys(view, parent))) return "thought";
  if (hopeVerbs.has(lemma))
    return parent.verb.form === "past" && !parent.verb.progressive ? "thought" : planned("hoped");
  if (possibleVerbs.has(lemma)) return isTopicOnly(view, clause) ? "thought" : planned("possible");
  if (isSaidToHave(parent, clause)) return held;
  if (/^(?:accept|consent|volunteer)$/.test(lemma) && !parent.verb.negated)
    return planned("expected");
  // "forces continued to battle rebels on Monday": so they did
  if (lemma === "continue") return readOutcome(view, parent, depth + 1);
  if (planVerbs.has(lemma)) {
    if (isDeadline(view, parent, clause)) return "purpose";
    const plan = parent.verb.form === "present" ? held : readOutcome(view, parent, depth + 1);
    if (typeof plan === "string") return plan;
    // "offered to host a summit in May": nobody has accepted
    return planned(lemma === "offer" ? "possible" : "expected");
  }
  if (lemma === "invite")
    return before && view.mentions.some((m) => m.last === clause.verb.first - 1)
      ? planned("possible")
      : "purpose";
  if (isSentOff(view, parent, clause)) return planned("expected");
  if (lemma === "be" && isRightBehind(view.tokens, parent, clause))
    return isPurpose(view, parent, clause) ? "purpose" : planned("expected");
  if (lemma === "go" && parent.verb.progressive && parent.verb.last + 1 === clause.verb.first)
    return planned("expected");
  if (isVotedSitting(parent, clause)) return planned("expected");
  if (isSoDone(view, parent, clause)) return readOutcome(view, parent, depth + 1);
  if (isUsedTo(parent, clause)) return readOutcome(view, parent, depth + 1);
  return throughVerbs.has(lemma) && parent.verb.last + 1 === clause.verb.first
    ? readOutcome(view, parent, depth + 1)
    : "purpose";
}

function gerundOutcome(
  view: SentenceView,
  clause: Clause,
  depth: number,
): Outcome | HappeningReason {
  const issued = issuingOf(view, clause);
  if (issued) return readOutcome(view, issued, depth + 1);
  const before = view.tokens[clause.verb.first - 1]?.lower ?? "";
  // "Ministers meeting in Oslo on Monday condemned the raid"
  if (isWhileMeeting(view.tokens, clause.verb.main)) return held;
  const parent = clause.parent === null ? undefined : view.clauses[clause.parent];
  if (parent && (isDatedDeed(view, before, parent, clause) || isSentInstead(view, parent, clause)))
    return held;
  // "looks forward to welcoming X on 2 May"
  if (before === "to" && parent?.verb.lemma === "look forward") return planned("hoped");
  // "broke its silence, with the premier telling reporters that"
  if (parent && withDoer(view, clause)) return readOutcome(view, parent, depth + 1);
  if (ofPurpose.test(before) || isPartIn(view, clause) || isListedPurpose(view, clause))
    return "purpose";
  if (parent && isSpent(view, parent, clause)) return readOutcome(view, parent, depth + 1);
  if (
    clause.link === "participle" &&
    /^(?:NOUN|PROPN)$/.test(view.tokens[clause.verb.first - 1]?.pos ?? "")
  )
    return "purpose";
  if (!parent || parent.index === clause.index) return "purpose";
  const isNext = clause.verb.first - parent.verb.last === 1;
  const isSaid = isNext && clause.link === "participle";
  if (isSaid && isOnlyMeant(parent)) return "thought";
  // "delayed signing the pact", "stopped shelling the town"
  if (isSaid && cancelVerbs.has(parent.verb.lemma)) return cancelled;
  if (isNext && /^(?:stop|cease|halt|quit)$/.test(parent.verb.lemma)) return "negated";
  const outcome = readOutcome(view, parent, depth + 1);
  const isOver = typeof outcome === "string" || parent.verb.form === "present";
  return clause.link === "after" && isOver ? held : outcome;
}
