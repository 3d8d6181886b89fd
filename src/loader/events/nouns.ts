// Event nouns: where one stands in its clause, what its governing verb makes of it, who is in its phrase.

import type { HappeningReason } from "#model/coverage.ts";
import {
  lightVerbs,
  cancelVerbs,
  collapseVerbs,
  hopeVerbs,
  nounStatus,
  occurVerbs,
  planVerbs,
  possibleVerbs,
  refuseVerbs,
} from "../lexicon/verbs.ts";
import { nounSenses } from "../lexicon/triggers.ts";
import type { Token } from "../article/document.ts";
import type { Clause } from "./clauses.ts";
import {
  cancelled,
  declined,
  held,
  type Outcome,
  outcomeOf,
  planned,
  readOutcome,
} from "./status.ts";
import { clauseAt, type SentenceView } from "./view.ts";

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

export interface NounReading {
  readonly outcome: Outcome;
  /** True where the verb itself says that it took place or will: not only mentioned. */
  readonly asserted: boolean;
}

/** wink leaves a capitalised plural as it is: "Discussions". */
export function nounLemma({ lemma }: Token): string {
  if (nounSenses.has(lemma)) return lemma;
  const short = lemma.replace(/(?:sh|ch|x|s)es$/, (end) => end.slice(0, -2));
  return nounSenses.has(short) ? short : lemma.replace(/s$/, "");
}

/** True where the token at `at` is an event noun and no modifier of a longer noun. */
export function isEventNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !/^(?:NOUN|PROPN|VERB)$/.test(token.pos) || !nounSenses.has(nounLemma(token)))
    return false;
  if (token.pos === "VERB" && !/^(?:DET|ADJ)$/.test(tokens[at - 1]?.pos ?? "")) return false;
  return !(
    next &&
    /^(?:NOUN|PROPN)$/.test(next.pos) &&
    next.start === token.end + 1 &&
    !/^[A-Z]/.test(next.text)
  );
}

const containers = new Set(
  "series round set number string pair couple spate flurry host day week wave conclusion end start beginning close sidelines margin".split(
    " ",
  ),
);

export function placeNoun(view: SentenceView, noun: number): NounPlace {
  const { tokens } = view;
  const first = phraseStart(tokens, noun);
  const clause = clauseAt(view, noun);
  const before = tokens[first - 1];
  if (before?.lower === "of" && containers.has(tokens[first - 2]?.lemma ?? ""))
    return { ...placeNoun(view, first - 2), noun };
  const base = { noun, first, clause, preposition: null, predicate: null };
  if (clause && isGoal(view, clause, first)) return { ...base, role: "object", predicate: clause };
  const plan = plannedFor(view, noun);
  if (plan) return { ...base, role: "subject", predicate: plan };
  // The "off" of "called off a trip" is the verb's.
  const isParticle = first - 1 === clause?.verb.last && first - 1 > clause.verb.main;
  const governs =
    before?.pos === "ADP" ||
    /^(?:to|following|including|since|before|after|until)$/.test(before?.lower ?? "");
  if (governs && !isParticle)
    return { ...base, role: "oblique", preposition: before?.lower ?? null };
  if (!clause) return { ...base, role: "oblique" };
  if (noun > clause.verb.last) {
    const crossed = tokens
      .slice(clause.verb.last + 1, first)
      .some((t) => t.pos === "ADP" && t.lower !== "on");
    return crossed ? { ...base, role: "oblique" } : { ...base, role: "object", predicate: clause };
  }
  return { ...base, role: "subject", predicate: predicateOf(view, clause, noun) };
}

/** "went on to a banquet", "led both sides to an agreement", "took part in talks". */
function isGoal(view: SentenceView, clause: Clause, first: number): boolean {
  const before = view.tokens[first - 1]?.lower ?? "";
  if (first <= clause.verb.last) return false;
  if (before === "for")
    return /^(?:hope|plan|schedule|arrange|set|aim|push)$/.test(clause.verb.lemma);
  if (before === "in" || before === "into")
    return /^(?:participate|engage|take|enter|join)$/.test(clause.verb.lemma);
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
  const opened = clause.joint !== null && clause.joint > noun;
  const reduced = clause.verb.form === "infinitive" || opened || isReduced(view, clause);
  if (!reduced) return clause;
  return (
    view.clauses.find(
      (c) => c.index > clause.index && (c.link === "resume" || c.link === "main"),
    ) ?? clause
  );
}

function isReduced(view: SentenceView, clause: Clause): boolean {
  return view.clauses[clause.index + 1]?.link === "resume";
}

function phraseStart(tokens: readonly Token[], noun: number): number {
  let at = noun;
  while (at > 0) {
    const before = tokens[at - 1];
    if (
      !before ||
      !/^(?:DET|ADJ|NUM|NOUN|PROPN|ADV|PRON|PART)$/.test(before.pos) ||
      before.lower === "to"
    ) {
      if (!isCompound(tokens, at)) break;
    }
    at--;
  }
  return at;
}

/** The hyphen of "power-sharing", or the word behind it. */
function isCompound(tokens: readonly Token[], at: number): boolean {
  const [sign, before] = [tokens[at - 1], tokens[at - 2]];
  return (
    sign !== undefined &&
    before !== undefined &&
    (sign.text === "-" || before.text === "-") &&
    before.end === sign.start
  );
}

/** What became of the event that a noun names, or why it is none. */
export function readNoun(view: SentenceView, place: NounPlace): NounReading | HappeningReason {
  const determiner = view.tokens[place.first]?.lower ?? "";
  if (determiner === "no") return "negated";
  if (/^(?:any|every|each)$/.test(determiner)) return "any";
  const adjective = adjectiveOutcome(view, place);
  const { predicate, role } = place;
  if (role === "object" && predicate) {
    const read = objectOutcome(view, predicate);
    if (typeof read === "string") return read;
    if (read)
      return { outcome: read.status === "held" ? (adjective ?? read) : read, asserted: true };
  }
  if (role === "subject" && predicate) {
    const read = subjectOutcome(view, predicate);
    if (read) return { outcome: adjective ?? read, asserted: true };
  }
  const occasion = occasionOutcome(view, place);
  if (occasion) return { outcome: adjective ?? occasion, asserted: true };
  if (adjective) return { outcome: adjective, asserted: adjective.status === "cancelled" };
  const background = backgroundOutcome(view, place);
  return typeof background === "string" ? background : { outcome: background, asserted: false };
}

/** "At a meeting in Oslo, …", "following a discussion with …": new to the reader, so told here. */
function occasionOutcome(
  view: SentenceView,
  { first, noun, preposition, clause }: NounPlace,
): Outcome | null {
  if (!/^(?:at|during|after|following|in)$/.test(preposition ?? "") || !clause) return null;
  if (
    /^(?:agreement|deal|accord|pact|treaty|understanding|compromise|war|conflict|violence|attack)$/.test(
      view.tokens[noun]?.lemma ?? "",
    )
  )
    return null;
  if (!/^(?:a|an)$/.test(view.tokens[first]?.lower ?? "")) return null;
  const outcome = outcomeOf(view, clause);
  // A meeting that fell through says nothing of the summit it was to be held at.
  return outcome && /^(?:held|planned)$/.test(outcome.status) ? outcome : null;
}

function adjectiveOutcome(view: SentenceView, { first, noun }: NounPlace): Outcome | null {
  for (const token of view.tokens.slice(first, noun)) {
    const status = nounStatus.get(token.lower);
    if (status === "cancelled") return cancelled;
    if (status === "planned") return planned("expected");
    if (status === "possible" || status === "hoped") return planned(status);
  }
  return null;
}

/** undefined: the verb says nothing of the event; a reason: it says that there is none. */
function objectOutcome(view: SentenceView, clause: Clause): Outcome | HappeningReason | undefined {
  const { lemma, negated } = clause.verb;
  const own = readOutcome(view, clause);
  const none = typeof own === "string";
  if (cancelVerbs.has(lemma)) return clause.verb.form === "gerund" || !none ? cancelled : own;
  if (refuseVerbs.has(lemma)) return none ? own : declined;
  if (negated) return "negated";
  if (/^(?:move|move on|proceed|go|lead|return)$/.test(lemma)) return own;
  if (lemma === "have" && none && clause.verb.form === "present") return planned("expected");
  if (lightVerbs.has(lemma)) return own;
  if (clause.verb.form === "infinitive" && none) return own;
  if (hopeVerbs.has(lemma)) return planned("hoped");
  if (possibleVerbs.has(lemma) && lemma !== "discuss") return planned("possible");
  if (planVerbs.has(lemma)) return planned("expected");
  return undefined;
}

function subjectOutcome(view: SentenceView, clause: Clause): Outcome | undefined {
  const { lemma, passive, negated } = clause.verb;
  if (negated) return undefined;
  if (isUndone(view, clause) || collapseVerbs.has(lemma)) return cancelled;
  if (cancelVerbs.has(lemma) && (passive || lemma === "collapse")) return cancelled;
  if ((passive || clause.verb.first === clause.start + 1) && planVerbs.has(lemma))
    return planned("expected");
  if (occurVerbs.has(lemma) || (passive && lightVerbs.has(lemma)))
    return outcomeOf(view, clause) ?? undefined;
  return undefined;
}

/** "had been planned for July but was put off": the last word on it counts. */
function isUndone(view: SentenceView, clause: Clause): boolean {
  return view.clauses.some(
    (c) =>
      c.parent === clause.index &&
      c.link === "and" &&
      c.verb.passive &&
      cancelVerbs.has(c.verb.lemma),
  );
}

/** Mentioned in passing: before, after or at something else. */
function backgroundOutcome(view: SentenceView, place: NounPlace): Outcome | HappeningReason {
  if (place.clause?.link === "if") return "condition";
  if (place.preposition === "for") return "purpose";
  if (/^(?:for|about|of|on|toward|towards|against|to|into|without)$/.test(place.preposition ?? ""))
    return held;
  const own = place.clause ? outcomeOf(view, place.clause) : held;
  if (place.preposition === "before") return own?.status === "planned" ? own : held;
  return held;
}
