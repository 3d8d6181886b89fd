// What a clause's verb names, by its own row, its object and what stands around it.

import { nounSenses } from "../../lexicon/nounSenses.ts";
import type { Sense } from "../../lexicon/triggers.ts";
import { officeNouns } from "../../lexicon/verbs.ts";
import { verbSenses } from "../../lexicon/verbSenses.ts";
import type { Names } from "../../names/name.ts";
import { beingThere } from "../roles/beingThere.ts";
import { flyPast, isFlyPast, isGivenBack, pulling, senseThere } from "./byContext.ts";
import { isCalledHome, protestSense } from "./calledHome.ts";
import { aid, isSumFor } from "./aided.ts";
import { carryingOff, isCarriedOff, undergone } from "./carriedOff.ts";
import type { Clause } from "../clauses/clauses.ts";
import { isArmed } from "./fallback.ts";
import { guardedSense } from "./guards.ts";
import { clashSense, isAttackInWords } from "./inWords.ts";
import { isDiscussion } from "./discussions.ts";
import { dismissedSense, judgedSense } from "../clauses/judged.ts";
import { isEventNoun, phraseStart } from "../nouns/nounPlace.ts";
import { isJeered, senseWith } from "./otherwise.ts";
import { isNoSuchDeed } from "./noSuchDeed.ts";
import { isFromStay } from "./staysThere.ts";
import { isLeavingFor, isRung, isSeeing } from "./seenOrRung.ts";
import { subjectRange } from "../clauses/subjectRange.ts";
import { isDelay, putOffSense } from "./putOff.ts";
import { phraseSense } from "./phrases.ts";
import { isSpeechGiven, speech } from "./speechGiven.ts";
import { collapsing, isBrokenAfter } from "../status/collapsed.ts";
import { isFollowing, stepBehind } from "./sameStep.ts";
import { isUngranted } from "../roles/requests.ts";
import { isInAttack } from "./inAttack.ts";
import { isTraveller } from "./traveller.ts";
import { isSaidOfThose, isUnnamed } from "./unnamedSource.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "spoke by telephone": a call, whatever the verb. */
export function senseOfVerb(view: SentenceView, clause: Clause, names: Names): Sense | undefined {
  if (clause.verb.lemma === "commit" && isGivenTo(view, clause)) return undefined;
  if (isUnnamed(view, clause) || isSaidOfThose(view, clause)) return undefined;
  const told =
    dismissedSense(view, clause) ??
    phraseSense(view, clause) ??
    (isBrokenAfter(view, clause) ? collapsing : undefined) ??
    (isUngranted(view, clause) ? verbSenses.get("reject") : undefined) ??
    judgedSense(view, clause) ??
    (isDelay(clause) ? putOffSense(view, clause) : undefined) ??
    guardedSense(view, clause, names)?.sense ??
    putOffSense(view, clause) ??
    verbSenses.get(clause.verb.lemma) ??
    senseThere(view, clause, names);
  const sense = told && senseWith(view, clause, told);
  const { lemma, last, passive } = clause.verb;
  const isSuit = lemma === "follow" && view.tokens[last + 1]?.lower === "suit" && clause.index > 0;
  const suit = stepBehind(view, clause);
  if (suit && senseOfVerb(view, suit, names)) return undefined;
  if (isSuit || isFollowing(view, clause)) return sameAsBefore(view, clause, names);
  if (/^(?:vow|pledge|promise|swear)$/.test(lemma) && isVengeful(view, clause))
    return verbSenses.get("threaten");
  if (/^(?:launch|send)$/.test(lemma) && isSentAt(view, clause)) return verbSenses.get("attack");
  if (sense && isNoSuchDeed(view, clause, sense)) return undefined;
  if (isSumFor(view, clause)) return aid;
  if (sense?.act === "say" && isRefusalSaid(view, clause)) return { ...sense, kind: "REJECT" };
  if (/^(?:land|fall|slam|crash|smash)$/.test(lemma) && isShotLanded(view, clause)) return blow;
  if (lemma === "die" && isInAttack(view, clause)) return verbSenses.get("attack");
  if (lemma === "intervene" && isForce(view, clause)) return verbSenses.get("deploy");
  if (lemma === "meet" && isThingMet(view, clause)) return undefined;
  if (sense?.act === "invite" && isInvitedToDo(view, clause)) return verbSenses.get("urge");
  if (sense && lemma.startsWith("protest")) return protestSense(view, clause, sense);
  if (lemma === "demonstrate" && isShowing(view, clause)) return undefined;
  if (passive && isJeered(view, clause)) return undefined;
  if (isCarriedOff(view, clause)) return carryingOff;
  if (passive && undergone.has(lemma)) return undergone.get(lemma);
  if (lemma === "represent" && isStoodInFor(view, clause)) return standingIn;
  if (isCalledHome(view, clause, names)) return verbSenses.get("recall");
  if (sense?.act === "attack" && harms.has(lemma) && isMishap(view, clause)) return befalling;
  if (sense && lemma === "attack" && isAttackInWords(view, clause))
    return verbSenses.get("denounce");
  if (sense && lemma === "clash") return clashSense(view, clause, sense);
  if (lemma === "call" && !passive && sense?.act !== "accuse" && isRung(view, clause))
    return nounSenses.get("call");
  if (sense?.act === "protest" && lemma === "march" && isArmed(view, clause))
    return { kind: "MOBILIZE", mode: null, act: "deploy", frame: "alone" };
  if (sense?.act === "depart" && lemma === "leave" && isArmed(view, clause)) return pulling;
  const entering = sense?.frame === "visit" && (isFlyPast(view, clause) || lemma === "enter");
  const isMove = sense?.kind !== "AID" && (entering || lemma === "cross into");
  if (isMove && isArmed(view, clause)) return flyPast;
  if (sense?.kind === "MOBILIZE" && lemma.startsWith("cross") && isTraveller(view, clause))
    return verbSenses.get("flee");
  if (sense?.act === "return" && (isGivenBack(view, clause) || isFromStay(view, clause)))
    return undefined;
  if (lemma === "be" || lemma === "expect" || lemma === "await")
    return sense ?? beingThere(view, clause);
  if (isSpeechGiven(view, clause)) return speech;
  if (lemma === "see" && isSeeing(view, clause)) return verbSenses.get("meet");
  if (/^(?:leave|depart)$/.test(lemma) && isLeavingFor(view, clause))
    return verbSenses.get("leave for");
  if (sense?.act === "gather" && isOutside(view, clause)) return nounSenses.get("protest");
  const after = view.tokens.slice(last + 1, clause.end);
  // "told his counterpart by telephone"
  const isToOffice =
    lemma === "tell" && after.some((t) => officeNouns.has(t.lower) || t.lower === "counterpart");
  const isTalk =
    isToOffice || /^(?:discuss|talk|confer|raise|take up|inform|notify|brief)$/.test(lemma);
  if (sense?.act !== "meet" && !isTalk) return sense;
  return after.some((t) => /^(?:phone|telephone|videoconference|video)$/.test(t.lower))
    ? nounSenses.get("call")
    : lemma === "discuss" && isDiscussion(view, clause)
      ? verbSenses.get("talk")
      : sense;
}

const harms: ReadonlySet<string> = new Set("kill injure wound hurt maim".split(" "));
const befalling: Sense = { kind: "STATEMENT", mode: null, act: "do", frame: "toward" };

const mishaps: ReadonlySet<string> = new Set(
  "crash accident collision derailment earthquake quake flood landslide storm avalanche stampede hurricane typhoon cyclone tsunami flooding wildfire blaze mudslide heatwave famine drought".split(
    " ",
  ),
);

/** "was killed in a plane crash", "An earthquake killed ten": no attack. */
function isMishap(
  { tokens, clauses }: SentenceView,
  { start, end, verb, ...own }: Clause,
): boolean {
  // "Floods blamed on a dam | killed ten"
  const before = /^(?:resume|that)$/.test(own.link) ? clauses[own.index - 1] : undefined;
  const [from, to] = verb.passive
    ? [verb.last + 1, end]
    : before
      ? [before.verb.first - 1, before.verb.first]
      : [start, verb.first];
  return tokens.slice(from, to).some(({ lower }) => mishaps.has(lower.replace(/s$/, "")));
}

/** "said that she would not negotiate with them": a refusal, in words. */
function isRefusalSaid({ clauses, tokens }: SentenceView, { index, verb }: Clause): boolean {
  const next = clauses[index + 1];
  if (verb.negated || next?.link !== "that" || next.parent !== index) return false;
  const { modal, form, negated, first, passive } = next.verb;
  const isWill = form === "future" || /^(?:would|.d)$/.test(modal ?? "");
  return (
    negated &&
    isWill &&
    !passive &&
    /^(?:he|she|it|they|we|i)$/.test(tokens[first - 1]?.lower ?? "")
  );
}

/** "vowed that Caracas would respond in kind", "promised it would strike back" */
function isVengeful({ clauses }: SentenceView, { index }: Clause): boolean {
  const next = clauses[index + 1];
  if (next?.parent !== index) return false;
  // "vowed to attack again"
  if (next.link === "infinitive") return !next.verb.negated && blows.test(next.verb.lemma);
  return next.link === "that" && revenge.test(next.verb.lemma);
}

const blows = /^(?:attack|retaliate|strike back|hit back|invade|bomb|shell|assassinate|overthrow)$/;

const revenge = /^(?:respond|retaliate|avenge|punish|hit back|strike back|destroy|crush)$/;

/** "NATO peacekeepers intervened", "A coalition intervened" */
function isForce(view: SentenceView, clause: Clause): boolean {
  const subject = view.tokens.slice(clause.start, clause.verb.first);
  return isArmed(view, clause) || subject.some(({ lower }) => lower === "coalition");
}

/** "launched drones at a plant"; but "at sea", "at dawn", "into space" */
function isSentAt({ tokens, timexes }: SentenceView, { verb, end }: Clause): boolean {
  const weapon = tokens.findIndex(
    ({ lower }, at) => at > verb.last && at < Math.min(end, verb.last + 6) && sentArms.test(lower),
  );
  const goal = weapon + 2;
  if (weapon < 0 || !/^(?:at|against|towards?|into)$/.test(tokens[weapon + 1]?.lower ?? ""))
    return false;
  if (timexes.some(({ first, last }) => first <= goal && goal <= last)) return false;
  return (
    /^(?:DET|PROPN|ADJ|NOUN|NUM|PRON)$/.test(tokens[goal]?.pos ?? "") &&
    !tokens
      .slice(goal, goal + 3)
      .some(({ lower }) => /^(?:sea|ocean|waters|space|orbit|dawn|dusk|night|noon)$/.test(lower))
  );
}

const sentArms =
  /^(?:drones?|missiles?|rockets?|projectiles?|mortars?|shells|warplanes|airstrikes)$/;

const blow: Sense = { kind: "ASSAULT", mode: null, act: "attack", frame: "alone" };

/** "Two rockets fired from Peru landed near Arica"; but "A missile landed in the sea": a blow where people are. */
function isShotLanded(view: SentenceView, clause: Clause): boolean {
  const { verb, end } = clause;
  if (verb.passive || verb.negated) return false;
  const { from, to } = subjectRange(view, clause);
  const isShot = view.tokens
    .slice(from, to)
    .some(({ lower, pos }) => pos === "NOUN" && landing.test(lower));
  const behind = view.tokens.slice(verb.last + 1, end);
  return (
    isShot &&
    behind.some(({ lower }) => /^(?:in|inside|into|on|near|at|outside|around)$/.test(lower)) &&
    !behind.some(({ lower }) =>
      /^(?:seas?|ocean|waters?|zone|desert|space|orbit|test)$/.test(lower),
    )
  );
}

// "mortar rounds" by their mortars; a "round" alone is one of talks
const landing = /^(?:shells?|mortars?|artillery|rockets?|missiles?|projectiles?|grenades?)$/;

/** "met resistance", "would meet a swift response", "has met its obligations": no encounter. */
function isThingMet({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  if (verb.passive) return false;
  let at = verb.last + 1;
  while (at < end && /^(?:DET|ADJ|ADV|NUM|PRON)$/.test(tokens[at]?.pos ?? "")) at++;
  while (at < end && tokens[at + 1]?.pos === "NOUN") at++;
  // "met the opposition"
  if (tokens[at]?.lower === "opposition" && tokens[at - 1]?.lower === "the") return false;
  return tokens[at]?.pos === "NOUN" && met.has(tokens[at]?.lower.replace(/s$/, "") ?? "");
}

const met: ReadonlySet<string> = new Set(
  `resistance response opposition criticism condition demand requirement obligation commitment target deadline criteria
  criterion need challenge expectation standard goal fate objection hostility threshold quota test bill cost objective benchmark
  term approval skepticism scepticism silence refusal success failure pledge promise definition`.split(
    /\s+/,
  ),
);

/** "invited the commission to investigate": asked it to, and to no occasion. */
function isInvitedToDo({ clauses }: SentenceView, { index }: Clause): boolean {
  const next = clauses[index + 1];
  return next?.link === "infinitive" && next.parent === index && tasks.has(next.verb.lemma);
}

const tasks: ReadonlySet<string> = new Set(
  `investigate prepare submit report consider examine monitor observe verify mediate propose provide adopt develop draft
  assess review ensure implement respond comment explain clarify send deploy withdraw stop end cooperate contribute`.split(
    /\s+/,
  ),
);

/** "demonstrated its will", "as demonstrated in the meeting": what is shown, and no crowd in the street. */
function isShowing({ tokens }: SentenceView, { verb }: Clause): boolean {
  const next = tokens[verb.last + 1];
  return (
    verb.passive ||
    tokens[verb.first - 1]?.lower === "as" ||
    /^(?:that|how)$/.test(next?.lower ?? "") ||
    (/^(?:DET|PRON|ADJ|NOUN)$/.test(next?.pos ?? "") && next?.lower !== "outside")
  );
}

/** "Peru expelled two diplomats and Chile followed suit": Chile did the same. */
function sameAsBefore(view: SentenceView, { index }: Clause, names: Names): Sense | undefined {
  const before = view.clauses[index - 1];
  return before && senseOfVerb(view, before, names);
}

/** "gathered outside the ministry": who stands before a door wants to be heard. */
function isOutside({ tokens }: SentenceView, { verb }: Clause): boolean {
  const [next, second] = [tokens[verb.last + 1]?.lower, tokens[verb.last + 2]?.lower];
  return next === "outside" || (next === "in" && second === "front");
}

const standingIn: Sense = {
  kind: "CONSULT",
  mode: "multilateral",
  act: "gather",
  frame: "alone",
};
/** "will be represented by Vik", "was represented at the summit on Friday by Vik": to come, or at an occasion. */
function isStoodInFor(view: SentenceView, { verb, end }: Clause): boolean {
  const { tokens } = view;
  const behind = tokens.slice(verb.last + 1, end);
  if (!verb.passive || verb.negated || !behind.some(({ lower }) => lower === "by")) return false;
  if (verb.form === "future" && behind[0]?.lower === "by") return true;
  return behind.some(({ lower }, n) => {
    const noun = verb.last + 1 + n;
    return (
      occasions.test(lower) &&
      isEventNoun(tokens, noun) &&
      /^(?:at|in|for)$/.test(tokens[phraseStart(tokens, noun) - 1]?.lower ?? "")
    );
  });
}

const occasions =
  /^(?:talks|meeting|summit|conference|session|ceremony|funeral|negotiations|inauguration)$/;

/** "a coalition committed to peace met in Oslo": what it is given to, behind its noun; but "Peru committed to peace". */
function isGivenTo({ tokens, clauses }: SentenceView, { index, verb, link }: Clause): boolean {
  if (verb.first !== verb.main || tokens[verb.last + 1]?.lower !== "to") return false;
  const isReduced = link === "participle" || tokens[verb.first - 1]?.pos === "NOUN";
  return (
    isReduced && clauses.some((one) => one.index > index && /^(?:main|resume)$/.test(one.link))
  );
}
