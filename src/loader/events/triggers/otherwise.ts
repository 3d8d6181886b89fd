// Verbs that mean another thing than their row says, by what stands behind them: who recalls an accord speaks of it.

import { aid, isAided, isPaidElsewhere, isPrice, isSpentAtHome, isTheirOwn } from "./aided.ts";
import { nounSenses } from "../../lexicon/nounSenses.ts";
import type { Sense } from "../../lexicon/triggers.ts";
import type { Clause } from "../clauses/clauses.ts";
import { senseByDoer } from "./byDoer.ts";
import { verbSenses } from "../../lexicon/verbSenses.ts";
import { withMates } from "../clauses/lists.ts";
import { nounLemma } from "../clauses/nounLemma.ts";
import {
  isBlamed,
  isDeclaredOver,
  isForecast,
  isFromJail,
  isInPaper,
  isNoSuchAct,
  isOfHabit,
  isOfTalks,
  isShown,
  isToRemain,
} from "./milder.ts";
import { isOfClaim } from "./ofClaim.ts";
import { ownFaultSense } from "./ownFault.ts";
import { senseOfOrder } from "./orderedOut.ts";
import { subjectRange } from "../clauses/subjectRange.ts";
import type { SentenceView } from "../clauses/view.ts";

/** The sense that the object leaves of `sense`; undefined: none. */
export function senseWith(view: SentenceView, clause: Clause, sense: Sense): Sense | undefined {
  const byDoer = senseByDoer(view, clause, sense);
  if (byDoer) return byDoer;
  const own = ownFaultSense(view, clause);
  if (own) return own;
  const byOrder = senseOfOrder(view, clause, sense);
  if (byOrder) return byOrder;
  if (sense.act === "gather" && isPicket(view, clause)) return verbSenses.get("protest");
  if (clause.verb.lemma === "welcome" && isGladOf(view, clause)) return glad;
  if (clause.verb.lemma === "receive" && isAided(view, clause)) return aid;
  if (sense.act === "aid" && isTheirOwn(view, clause)) return verbSenses.get("release");
  if (clause.verb.lemma === "come" && isBlamed(view, clause)) return undefined;
  if (sense.act === "request" && isCourtesy(view, clause)) return received;
  if (sense.act === "request" && isMadeSo(view, clause)) return undefined;
  if (clause.verb.lemma === "warn" && isForecast(view, clause)) return verbSenses.get("say");
  if (clause.verb.lemma === "vow" && isNotTo(view, clause)) return verbSenses.get("reject");
  if (clause.verb.lemma === "welcome" && isIntoFold(view, clause)) return undefined;
  if (sense.act === "attack" && isTestShot(view, clause)) return shot;
  if (/^hand(?: over)?$/.test(clause.verb.lemma) && hasInvitation(view, clause))
    return nounSenses.get("invitation");
  if (sense.act === "summon" && isToSitting(view, clause)) return nounSenses.get("invitation");
  if (clause.verb.lemma === "resume" && isOfTalks(view, clause)) return nounSenses.get("talk");
  if (sense.act === "decide" && isAgainst(view, clause)) return verbSenses.get("reject");
  if (sense.act === "decide" && isToRemain(view, clause)) return undefined;
  if (sense.act === "walk-out" && isFromJail(view, clause)) return nounSenses.get("release");
  if (sense.act === "aid" && isSpentAtHome(view, clause)) return undefined;
  if (sense.act === "aid" && isPaidElsewhere(view, clause)) return undefined;
  if (sense.act === "aid" && isPrice(view, clause)) return verbSenses.get("promise");
  if (isNoSuchAct(view, clause, sense)) return undefined;
  if (sense.act === "release" && isShown(view, clause)) return undefined;
  if (sense.act === "say" && isInPaper(view, clause)) return undefined;
  if (isDeclaredOver(view, clause)) return ended;
  if (clause.verb.lemma === "sever" && isOfBody(view, clause)) return undefined;
  if (clause.verb.lemma === "break with" && isOfHabit(view, clause)) return undefined;
  if (clause.verb.lemma === "send back" && isOfEnvoy(view, clause))
    return verbSenses.get("restore");
  // "scrambled to undo the damage": no forces did
  if (clause.verb.lemma === "scramble" && isToDo(view, clause)) return undefined;
  if (clause.verb.lemma === "set out" && hasObject(view, clause)) return undefined;
  if (clause.verb.lemma === "reopen" && isOldQuarrel(view, clause)) return undefined;
  // "closed the summit", "recalled the accord"; but "ordered the closure"
  const isOwn = /^(?:recall|close|shut)/.test(clause.verb.lemma);
  return isOwn && /^(?:recall|close)$/.test(sense.act) && isMemory(view, clause)
    ? undefined
    : sense;
}

/** "made talks impossible", "made a meeting difficult": nobody asks for them. */
function isMadeSo({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  if (verb.lemma !== "make") return false;
  const object = tokens.slice(verb.last + 1, Math.min(end, verb.last + 4));
  return object.some(({ lower }) =>
    /^(?:talks?|meetings?|sessions?|help|aid|support)$/.test(lower),
  );
}

/** "Peru, which had recalled its ambassador, sent him back": where he was before. */
function isOfEnvoy({ tokens }: SentenceView, { verb }: Clause): boolean {
  return (
    tokens.slice(verb.first, verb.last + 2).some(({ lower }) => /^(?:him|her|them)$/.test(lower)) &&
    tokens
      .slice(0, verb.first)
      .some(({ lower }) => /^(?:ambassadors?|envoys?|diplomats?)$/.test(lower))
  );
}

/** "decided against sending a team": it will not. */
function isAgainst({ tokens }: SentenceView, { verb }: Clause): boolean {
  // "decided on Monday against sending a team"
  const near = tokens.slice(verb.last + 1, verb.last + 5);
  const against = near.findIndex(({ lower }) => lower === "against");
  return against >= 0 && near[against + 1]?.lower.endsWith("ing") === true;
}

function isToDo({ clauses, tokens }: SentenceView, { index, verb }: Clause): boolean {
  const next = clauses[index + 1];
  const isAlone = !/^(?:NOUN|PROPN|DET|NUM|ADJ)$/.test(tokens[verb.last + 1]?.pos ?? "");
  return isAlone && next?.link === "infinitive" && next.parent === index;
}

/** "vowed not to step down", "vowed never to sign": no promise to anyone */
function isNotTo({ clauses }: SentenceView, { index }: Clause): boolean {
  const next = clauses[index + 1];
  return next?.link === "infinitive" && next.parent === index && next.verb.negated;
}

/** "fired a ballistic missile into the sea", "launched two projectiles off its coast"; but "fired a missile at the town" */
function isTestShot({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  if (verb.passive || !/^(?:fire|launch)$/.test(verb.lemma)) return false;
  let isShot = false;
  let isAtSea = false;
  for (let at = verb.last + 1; at < end; at++) {
    const word = tokens[at]?.lower ?? "";
    if (/^(?:missiles?|projectiles?|icbms?|rockets?)$/.test(word)) isShot = true;
    if (/^(?:ballistic|intercontinental|sea|ocean|waters)$/.test(word)) isAtSea = true;
    if (isShot && /^(?:at|on|against)$/.test(word) && !isTimeWord(tokens[at + 1]?.lower ?? ""))
      return false;
  }
  return isShot && isAtSea;
}

const isTimeWord = (word: string) =>
  /day$|^\d|^(?:night|dawn|noon|midnight|about|around)$/.test(word);

/** "was welcomed back into the fold": nobody came. */
function isIntoFold({ tokens }: SentenceView, { verb }: Clause): boolean {
  return tokens[verb.last + 1]?.lower === "back" && tokens[verb.last + 2]?.lower === "into";
}

/** "handed over an invitation to Premier Vik" */
function hasInvitation({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  for (let at = verb.last + 1; at < Math.min(end, verb.last + 5); at++)
    if (tokens[at]?.lower === "invitation") return true;
  return false;
}

/** "summoned the leaders of Peru and Chile to a summit": bidden to come, and not called to account */
function isToSitting({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  const to = tokens.findIndex(({ lower }, at) => at > verb.last && at < end && lower === "to");
  if (to < 0 || verb.passive) return false;
  const isOfLeaders = tokens
    .slice(verb.last + 1, to)
    .some(({ lower }) => /^(?:leaders|presidents|ministers|rivals|parties|sides)$/.test(lower));
  return (
    isOfLeaders &&
    tokens
      .slice(to + 1, to + 5)
      .some(({ lower }) => /^(?:summit|meeting|talks|conference|session)$/.test(lower))
  );
}

/** "launched a massive military campaign in Yemen", "began an air operation" */
export function isCampaign({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  if (!/^(?:launch|begin|start|mount|open|resume)$/.test(verb.lemma)) return false;
  for (let at = verb.last + 2; at < Math.min(end, verb.last + 7); at++)
    if (/^(?:campaign|offensive|operation)s?$/.test(tokens[at]?.lower ?? ""))
      return /^(?:military|bombing|air|aerial|ground)$/.test(tokens[at - 1]?.lower ?? "");
  return false;
}

const ended: Sense = { kind: "STATEMENT", mode: null, act: "do", frame: "alone" };
const shot: Sense = { kind: "MOBILIZE", mode: null, act: "test", frame: "alone" };

/** "his thumb was severed": no ties were. */
function isOfBody({ tokens }: SentenceView, { start, end }: Clause): boolean {
  for (let at = start; at < end; at++) if (limbs.test(tokens[at]?.lower ?? "")) return true;
  return false;
}

const limbs = /^(?:thumbs?|fingers?|hands?|arms?|legs?|foot|feet|heads?|limbs?|ears?)$/;

/** "reopened a quarrel", "reopens old wounds": nothing is open again that anyone could enter. */
function isOldQuarrel({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  return tokens
    .slice(verb.last + 1, Math.min(end, verb.last + 5))
    .some(({ lower }) =>
      /^(?:quarrel|dispute|debate|wounds?|issue|question|row|rift|argument|feud)$/.test(lower),
    );
}

/** "gathered outside the embassy": a crowd that is not let in protests. */
function isPicket({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  const after = tokens
    .slice(verb.last + 1, Math.min(end, verb.last + 10))
    .map(({ lower }) => lower);
  const from =
    /^(?:outside|before)$/.test(after[0] ?? "") || after.slice(0, 3).join(" ") === "in front of";
  return from && after.some((word) => premises.test(word));
}

const premises =
  /^(?:embassy|consulate|consulates|ministry|parliament|palace|residence|headquarters|court|courthouse|prison|barracks|building|mission|assembly|office|offices)$/;

const glad: Sense = { kind: "SUPPORT", mode: null, act: "support", frame: "toward" };

/** "welcomed the truce", "welcomed her release"; but "welcomed the delegation", "welcomed Roca in Oslo" */
function isGladOf(view: SentenceView, clause: Clause): boolean {
  const { verb, end } = clause;
  // "The truce was welcomed by Peru"
  const { from, to } = verb.passive ? subjectRange(view, clause) : { from: verb.last + 1, to: end };
  const object = view.tokens.slice(from, to);
  const stop = object.findIndex(
    ({ pos, lower }) => /^(?:ADP|PUNCT|VERB|AUX|SCONJ)$/.test(pos) && !/^['’]s?$/.test(lower),
  );
  const head = object.slice(0, stop < 0 ? undefined : stop).findLast(({ pos }) => pos === "NOUN");
  if (!head) return false;
  return nounSenses.has(nounLemma(head)) || said.test(head.lower) || news.test(head.lower);
}

/** What somebody can be glad of, besides happenings. */
const news =
  /^(?:moves?|steps?|news|results?|outcome|progress|proposals?|plans?|offers?|support|assurances?|announcements?|resolutions?|measures?|efforts?|initiatives?|gestures?|developments?|election|return|formation|end|start|breakthrough|intention|readiness|willingness|actions?|changes?|decisions?|commitments?|contributions?|concessions?|reforms?|stance|positions?|statements?|remarks?|comments?|words|appeals?|calls?|choice|establishment|signing|recognitions?|involvement|inclusion|membership|candidacy|victory|success|pledges?|promises?|recommendations?|improvements?|easing|restoration|engagement|lifting|resumption|opening|report|findings?|arrival|adoption|signature|conclusion|response|interest|idea|bill|law|apology|reduction|creation|appointment|conduct|holding|completion|convening)$/;

/** "set out what it expects", "sets out the steps": no journey */
function hasObject({ tokens }: SentenceView, { verb }: Clause): boolean {
  const { lower = "", pos = "" } = tokens[verb.last + 1] ?? {};
  return /^(?:DET|NUM|ADJ)$/.test(pos) || /^(?:what|how|why|its|his|her|their|our)$/.test(lower);
}

/** Who calls on somebody is received there. */
const received: Sense = { kind: "CONSULT", mode: null, act: "meet", frame: "toward" };

/** "called on the President in Lima", but "called on the President to resign" */
function isCourtesy(view: SentenceView, { verb, index, end }: Clause): boolean {
  if (verb.lemma !== "call on" || verb.passive) return false;
  if (view.clauses.some((c) => c.parent === index && /^(?:infinitive|that)$/.test(c.link)))
    return false;
  // "will call on the visiting dignitary"
  const guest = view.tokens.slice(verb.last + 1, verb.last + 4);
  if (/ (?:dignitary|guest|host)$/.test(guest.map(({ lower }) => lower).join(" "))) return true;
  const whom = view.mentions.find((m) => m.first > verb.last && m.last < end);
  if (whom?.sort !== "person" || whom.possessive) return false;
  const between = view.tokens.slice(verb.last + 1, whom.first);
  const next = view.tokens[(withMates(view, whom).at(-1) ?? whom).last + 1]?.lower ?? "";
  // "called on the visiting minister, Bo Holm"
  const isPhrase = between.every(
    ({ pos, lower }) => /^(?:DET|ADJ|NOUN)$/.test(pos) || lower === "visiting",
  );
  return isPhrase && !/^(?:to|for)$/.test(next);
}

/** "recalled the Joint Declaration", "recalled that …"; but "recalled its ambassador" */
function isMemory(
  { tokens, clauses, timexes }: SentenceView,
  { index, verb, end }: Clause,
): boolean {
  if (verb.passive) return false;
  const next = clauses[index + 1];
  const isTold = next?.joint ? !isOfClaim(tokens, next.joint) : next?.start === verb.last + 1;
  if (next?.link === "that" && next.parent === index && isTold) return true;
  // "as you will recall"
  const isLast = /^(?:|[.,;:—–])$/.test(tokens[verb.last + 1]?.text ?? "");
  if (isLast && /^(?:you|we|i|one|many)$/.test(tokens[verb.first - 1]?.lower ?? "")) return true;
  // "closed its ports two days later": the ports
  const time = timexes.find(({ first }) => first > verb.last + 1);
  const after = tokens.slice(verb.last + 1, Math.min(end, time?.first ?? end));
  const stop = after.findIndex(({ pos }) => !/^(?:DET|ADJ|NOUN|PROPN|NUM|ADV|PRON)$/.test(pos));
  const head = after
    .slice(0, stop < 0 ? undefined : stop)
    .findLast(({ pos }) => /^(?:NOUN|PROPN)$/.test(pos));
  // "closed the mission": a house, and no journey
  return (
    head !== undefined &&
    head.lower !== "mission" &&
    (nounSenses.has(nounLemma(head)) || nounSenses.has(head.lower) || said.test(head.lower))
  );
}

const said =
  /^(?:resolutions?|commitments?|statements?|letters?|positions?|principles?|decisions?|calls?|conclusions|obligations?|importance|role|need|history|spirit|significance|friendship|ties|relations|bonds?|success(?:es)?|progress|contributions?|efforts|achievements?|outcomes?|results|words|events|times?|days|memory|legacy|solidarity|sacrifices?|traditions?|anniversary|provisions)$/;

/** "was met by angry protests", "was greeted with boos": nobody received him. */
export function isJeered({ tokens }: SentenceView, { verb: { lemma, last } }: Clause): boolean {
  return (
    /^(?:meet|greet|receive|welcome)$/.test(lemma) &&
    /^(?:by|with)$/.test(tokens[last + 1]?.lower ?? "") &&
    tokens
      .slice(last + 2, last + 6)
      .some(({ lower }) =>
        /^(?:protests?|demonstrations?|protest[eo]rs|demonstrators|boos|jeers|silence|criticism|anger|outrage)$/.test(
          lower,
        ),
      )
  );
}
