// Event nouns: which words are one, and where it stands in its clause.

import type { Token } from "../../article/document.ts";
import {
  cancelVerbs,
  hopeVerbs,
  lightVerbs,
  occurVerbs,
  planVerbs,
  reportVerbs,
} from "../../lexicon/verbs.ts";
import { actBefore } from "./acts.ts";
import { isPairedNoun } from "../clauses/besideVerb.ts";
import { bracketBefore } from "../clauses/bracket.ts";
import { isNoMore, isOff } from "../clauses/callOff.ts";
import type { Clause } from "../clauses/clauses.ts";
import { frontedNoun } from "../clauses/contact.ts";
import { isKnownNoun } from "./knownNoun.ts";
import { isCompound, isMeasuring, isOwnersSign } from "./phraseJoints.ts";
import { nounLemma } from "../clauses/nounLemma.ts";
import { staysFrom } from "./stayAway.ts";
import { clauseAt, isWhenOrWhere, type SentenceView } from "../clauses/view.ts";
import { standingAs } from "./standingAs.ts";

export interface NounPlace {
  readonly noun: number;
  /** First token of its phrase: determiner, adjectives, possessive. */
  readonly first: number;
  readonly clause: Clause | null;
  readonly role: "subject" | "object" | "oblique";
  /** For an oblique: the preposition, lower case. */
  readonly preposition: string | null;
  /** The verb whose subject or object it is. */
  readonly predicate: Clause | null;
}

export function wordAt({ tokens }: SentenceView, at: number): string {
  const token = tokens[at];
  return token ? nounLemma(token) : "";
}

/** True where the token at `at` is an event noun and no modifier of a longer noun. */
export function isEventNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !/^(?:NOUN|PROPN|VERB)$/.test(token.pos) || !isKnownNoun(tokens, at)) return false;
  // "a call for mediation", "their call to arms": no one is rung
  if (
    /^calls?$/.test(token.lower) &&
    /^(?:for|to)$/.test(next?.lower ?? "") &&
    !/^(?:courtesy|farewell|phone|telephone)$/.test(tokens[at - 1]?.lower ?? "")
  )
    return false;
  if (
    token.pos === "VERB" &&
    !isOpening(tokens, at) &&
    !isOutbreakOf(tokens, at) &&
    !isPairedNoun(tokens, at) &&
    !/^(?:DET|ADJ)$/.test(tokens[at - 1]?.pos ?? "")
  )
    return false;
  return !(
    next &&
    /^(?:NOUN|PROPN)$/.test(next.pos) &&
    next.start === token.end + 1 &&
    !/^[A-Z]/.test(next.text) &&
    // "held talks today with Peru"
    !/^(?:today|yesterday|tomorrow|tonight)$/.test(next.lower)
  );
}

/** "Fighting broke out", "But fighting broke out": at the front the tagger takes it for a verb. */
function isOpening(tokens: readonly Token[], at: number): boolean {
  return (
    (at === 0 || /^(?:CCONJ|SCONJ|PUNCT)$/.test(tokens[at - 1]?.pos ?? "")) &&
    /^(?:fighting|shelling|bombing|rioting)$/.test(tokens[at]?.lower ?? "") &&
    /^(?:VERB|AUX)$/.test(tokens[at + 1]?.pos ?? "")
  );
}

/** "the outbreak of fighting between A and B" */
function isOutbreakOf(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:fighting|shelling|bombing|rioting)$/.test(tokens[at]?.lower ?? "") &&
    tokens[at - 1]?.lower === "of" &&
    /^(?:between|in|near|around|at|on)$/.test(tokens[at + 1]?.lower ?? "")
  );
}

const containers = new Set(
  "sheaf batch raft slew package clutch series round set number string pair couple spate flurry host hour day week wave conclusion end start beginning close sidelines margin signing adoption opening outbreak".split(
    " ",
  ),
);

/** "the postponement of the Arab and East Asia Summits": where the two begin. */
function pairedStart(tokens: readonly Token[], first: number, noun: number): number {
  if (tokens[first - 1]?.lower !== "and" || !tokens[noun]?.lower.endsWith("s")) return first;
  const isName = /^\p{Lu}{2}/u.test(tokens[first - 2]?.text ?? "");
  return isName ? phraseStart(tokens, first - 2) : first;
}

export function placeNoun(view: SentenceView, noun: number): NounPlace {
  const { tokens } = view;
  const first = phraseStart(tokens, noun);
  const clause = clauseAt(view, noun);
  const before = tokens[first - 1];
  if (before?.lower === "of" && containers.has(tokens[first - 2]?.lemma ?? ""))
    return standingAs(placeNoun(view, first - 2), { noun });
  const act = actBefore(view, pairedStart(tokens, first, noun) - 1);
  if (act !== null) return standingAs(placeNoun(view, act), { noun });
  const stands = (
    role: NounPlace["role"],
    predicate: Clause | null = null,
    preposition: string | null = null,
    within: Clause | null = clause,
  ): NounPlace => ({ noun, first, clause: within, role, preposition, predicate });
  if (clause && isGoal(view, clause, first)) return stands("object", clause);
  // "…, an invitation he accepted in May": what is told of it stands behind
  const behind = before?.text === "," && view.clauses.find((c) => frontedNoun(view, c) === noun);
  if (behind) return stands("object", behind, null, behind);
  const plan = plannedFor(view, noun);
  if (plan) return stands("subject", plan);
  // The "off" of "called off a trip" is the verb's.
  const isParticle = first - 1 === clause?.verb.last && first - 1 > clause.verb.main;
  // "since a deal was sealed": that joins a clause
  const isJoint = clause?.joint === first - 1 && clause.verb.first > noun;
  const governs =
    (before?.pos === "ADP" && !isJoint) ||
    (/^(?:to|following|including|since|before|after|until)$/.test(before?.lower ?? "") && !isJoint);
  if (governs && !isParticle) return stands("oblique", null, before?.lower ?? null);
  if (!clause) return stands("oblique");
  // "the test carried out by Peru on 3 May and the launch of a missile": no object of what was done by Peru
  if (noun > clause.verb.last && isDoneBy(view, clause)) return stands("oblique");
  // "hoped the release might help": not what is hoped for, but what may help
  const own = noun > clause.verb.last ? toldOf(view, clause, noun) : null;
  if (own) return stands("subject", own, null, own);
  if (noun > clause.verb.last) {
    const crossed = tokens.slice(clause.verb.last + 1, first).some(
      (t, n) =>
        t.pos === "ADP" &&
        // "put off until further notice a meeting"
        !/^(?:on|until)$/.test(t.lower) &&
        !isWhenOrWhere(view, (clause?.verb.last ?? 0) + 1 + n),
    );
    return crossed && before?.lower !== "terms" ? stands("oblique") : stands("object", clause);
  }
  return stands("subject", predicateOf(view, clause, noun));
}

/** The clause of which the noun behind a verb of saying or hoping is the subject; null where there is none. */
function toldOf({ clauses }: SentenceView, { index, verb }: Clause, noun: number): Clause | null {
  const next = clauses[index + 1];
  if (next?.verb.first !== noun + 1 || !/^(?:modal|future)$/.test(next.verb.form)) return null;
  return hopeVerbs.has(verb.lemma) || reportVerbs.has(verb.lemma) ? next : null;
}

function isDoneBy({ tokens }: SentenceView, { link, verb }: Clause): boolean {
  return (
    link === "participle" &&
    verb.form === "past" &&
    verb.first === verb.main &&
    tokens[verb.last + 1]?.lower === "by"
  );
}

/** "went on to a banquet", "led both sides to an agreement", "took part in talks". */
function isGoal(view: SentenceView, clause: Clause, first: number): boolean {
  const before = view.tokens[first - 1]?.lower ?? "";
  if (first <= clause.verb.last) return false;
  if (staysFrom(view, clause, first)) return true;
  // "responded with strikes"
  if (before === "with")
    return /^(?:respond|retaliate|answer|react|reply|hit back)$/.test(clause.verb.lemma);
  // "set the stage for an election"
  if (before === "for" && view.tokens[first - 2]?.lower === "stage") return false;
  if (before === "for")
    return /^(?:hope|plan|schedule|arrange|set|aim|push|join)$/.test(clause.verb.lemma);
  if (before === "from") return /^(?:come|emerge)$/.test(clause.verb.lemma);
  if (before === "over")
    return clause.verb.lemma === "preside" || clause.verb.lemma === "preside over";
  if (before === "in" || before === "into")
    return /^(?:participate|engage|take|enter|join|head|go|spend)$/.test(clause.verb.lemma);
  return (
    before === "to" && /^(?:move|move on|proceed|go|lead|return|sit down)$/.test(clause.verb.lemma)
  );
}

/** "Talks between the ministers, planned for next month in P": a plan behind a comma. */
function plannedFor(view: SentenceView, noun: number): Clause | null {
  const [plan] = view.clauses;
  if (
    !plan ||
    plan.verb.first < noun ||
    plan.verb.first !== plan.start + 1 ||
    view.tokens[plan.start]?.text !== ","
  )
    return null;
  const reduced = plan.verb.form === "past" && plan.verb.first === plan.verb.main;
  return reduced &&
    /^(?:plan|schedule|set|expect|slate)$/.test(plan.verb.lemma) &&
    noun > plan.start - 12
    ? plan
    : null;
}

/** The verb that a subject noun belongs to: its own clause's, or past a relative clause or an infinitive. */
function predicateOf(view: SentenceView, clause: Clause, noun: number): Clause {
  const undone = undoneLater(view, clause) ?? behindAside(view, clause, noun);
  if (undone) return comingTo(view, undone) ?? undone;
  const opened = clause.joint !== null && clause.joint > noun;
  const reduced = clause.verb.form === "infinitive" || opened || isReduced(view, clause);
  if (!reduced) return comingTo(view, clause) ?? clause;
  const main = view.clauses.find(
    (c) => c.index > clause.index && (c.link === "resume" || c.link === "main"),
  );
  return main ? (comingTo(view, main) ?? main) : clause;
}

/** "The summit, chaired by X, was held in P": past the commas. */
function behindAside({ tokens, clauses }: SentenceView, clause: Clause, noun: number) {
  const { verb, index } = clause;
  const bare = verb.form === "past" && verb.first === verb.main;
  // "The vote, twice postponed, is set for May"
  const first = /^(?:twice|once|repeatedly|often|long)$/.test(tokens[verb.first - 1]?.lower ?? "")
    ? verb.first - 1
    : verb.first;
  if (!bare || noun > verb.first || tokens[first - 1]?.text !== ",") return null;
  const next = clauses[index + 1];
  const isClosed = next && tokens[next.start]?.text === "," && next.verb.first === next.start + 1;
  return isClosed && /^(?:main|resume)$/.test(next.link) ? next : null;
}

/** "The talks are to begin", "is due to be held": the infinitive says it. */
function comingTo(view: SentenceView, { index, verb }: Clause): Clause | null {
  const next = view.clauses[index + 1];
  if (next?.link !== "infinitive" || next.parent !== index) return null;
  const { lemma } = next.verb;
  const occurs = next.verb.passive ? lightVerbs.has(lemma) : occurVerbs.has(lemma);
  // "The visit had to be abandoned"
  if (verb.lemma === "have" && next.verb.passive && cancelVerbs.has(lemma)) return next;
  return occurs && (verb.lemma === "be" || (verb.passive && planVerbs.has(verb.lemma)))
    ? next
    : null;
}

/** "A trip to P, first planned for May, has been put off": the last word on it counts. */
function undoneLater(view: SentenceView, { index, verb }: Clause): Clause | undefined {
  const bare = verb.form === "past" && verb.first === verb.main && planVerbs.has(verb.lemma);
  if (!bare) return undefined;
  return view.clauses.find(
    (c) =>
      c.index > index &&
      /^(?:resume|main)$/.test(c.link) &&
      ((c.verb.passive && (cancelVerbs.has(c.verb.lemma) || c.verb.lemma === "stall")) ||
        isNoMore(view, c) ||
        isOff(view, c)),
  );
}

function isReduced({ clauses }: SentenceView, { index }: Clause): boolean {
  const next = clauses[index + 1];
  // "The trial of two men accused of spying opened"
  const last = next?.verb.form === "gerund" ? clauses[index + 2] : next;
  return last?.link === "resume";
}

export function phraseStart(tokens: readonly Token[], noun: number): number {
  let at = noun;
  while (at > 0) {
    const before = tokens[at - 1];
    const open = bracketBefore(tokens, at - 1);
    if (open >= 0) {
      at = open;
      continue;
    }
    if (
      !before ||
      // "in the strongest terms the raid": another phrase before its article
      (tokens[at]?.pos === "DET" && /^(?:NOUN|PROPN|NUM)$/.test(before.pos)) ||
      !/^(?:DET|ADJ|NUM|NOUN|PROPN|ADV|PRON|PART)$/.test(before.pos) ||
      before.lower === "to"
    ) {
      if (!isCompound(tokens, at) && !isOwnersSign(tokens, at - 1) && !isMeasuring(tokens, at - 1))
        break;
    }
    at--;
  }
  return at;
}

/** "received in private audience by the Pope": how, and no event of its own. */
export function isInAudience(tokens: SentenceView["tokens"], at: number): boolean {
  if (tokens[at]?.lower !== "audience") return false;
  return tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === "in");
}
