// Triggers with their arguments and outcome: what one clause says happened.

import type { Span } from "#model/span.ts";
import { type Sense, nounCompounds, nounSenses, verbSenses } from "../lexicon/triggers.ts";
import { cancelVerbs, lightVerbs, refuseVerbs } from "../lexicon/verbs.ts";
import type { Names } from "../names/name.ts";
import type { Candidate } from "./candidate.ts";
import type { Clause } from "./clauses.ts";
import { isEventNoun, nounLemma, type NounPlace, placeNoun, readNoun } from "./nouns.ts";
import { passageOf } from "./passages.ts";
import type { PlacedMention } from "./roles.ts";
import { isOpinion, sourceOf } from "./speech.ts";
import { outcomeOf, type Outcome } from "./status.ts";
import { clauseAt, type SentenceView, spanOf, wordsOf } from "./view.ts";
import {
  isCountry,
  type Parties,
  partiesOfNoun,
  partiesOfVerb,
  phraseEnd,
  placeIn,
} from "./whoWhere.ts";
import { isEvent } from "./worth.ts";

const told = new Set(["headline", "dek", "body", "promo"]);

export function findCandidates(view: SentenceView, names: Names): readonly Candidate[] {
  if (!told.has(view.sentence.zone) || isOpinion(view, names)) return [];
  const nouns = nounCandidates(view, names);
  const taken = new Set(nouns.filter((c) => !c.echo).map((c) => c.clause));
  const verbs = view.clauses.flatMap((clause) => verbCandidate(view, names, clause, nouns, taken));
  const named = nouns.filter((noun) => !isDouble(noun, verbs) && !isRemark(noun, nouns));
  return [...verbs, ...named].toSorted((a, b) => a.at - b.at);
}

/** "met … for a low-key meeting": the noun says again what the verb of its clause says. */
function isDouble(noun: Candidate, verbs: readonly Candidate[]): boolean {
  return verbs.some((verb) => verb.clause === noun.clause && verb.sense.act === noun.sense.act);
}

/** "deliver remarks at a news conference": one event, named by the occasion. */
function isRemark(noun: Candidate, nouns: readonly Candidate[]): boolean {
  return (
    noun.sense.act === "say" &&
    nouns.some((other) => other.clause === noun.clause && other.sense.act === "brief")
  );
}

/** Verbs that leave the naming of the event to the noun they govern. */
const yields = new Set(
  "attend host conclude open convene hold join announce address read deliver engage issue strike reach release discuss back lift mount".split(
    " ",
  ),
);

function verbCandidate(
  view: SentenceView,
  names: Names,
  clause: Clause,
  nouns: readonly Candidate[],
  taken: ReadonlySet<number>,
): readonly Candidate[] {
  const { verb } = clause;
  const sense = senseOfVerb(view, clause);
  if (!sense) return [];
  if (taken.has(clause.index)) {
    const own = nouns.filter((noun) => noun.clause === clause.index && !noun.echo);
    if (
      yields.has(verb.lemma) ||
      lightVerbs.has(verb.lemma) ||
      refuseVerbs.has(verb.lemma) ||
      cancelVerbs.has(verb.lemma)
    )
      return [];
    if (own.some((noun) => noun.sense.act === sense.act)) return [];
  }
  if (governsEvent(view, clause)) return [];
  const outcome = outcomeOf(view, clause);
  if (!outcome) return [];
  const parties = partiesOfVerb(view, clause, sense);
  const goal =
    sense.frame === "visit"
      ? sense.act === "depart"
        ? /^(?:from)?$/
        : /^(?:to|in|at|into)?$/
      : /^(?:in|at|on|over|near|off|inside|outside|aboard|from)$/;
  const place =
    placeIn(view, verb.last + 1, clause.end, verb.last, goal) ??
    placeIn(view, clause.start, verb.first, verb.first, /^(?:in|at|on|over|near|off)$/) ??
    (sense.act === "reveal" ? toldPlace(view, clause) : null);
  const candidate = make(view, names, {
    sense,
    word: verb.lemma,
    qualifier: null,
    at: verb.main,
    from: verb.first,
    clause,
    outcome,
    parties,
    place,
    echo: false,
    trigger: triggerOfVerb(view, clause, outcome),
  });
  return isEvent(view, clause, candidate, names) ? [candidate] : [];
}

/** "spoke by telephone": a call, whatever the verb. */
function senseOfVerb(view: SentenceView, clause: Clause): Sense | undefined {
  const sense = verbSenses.get(clause.verb.lemma);
  if (sense?.act !== "meet") return sense;
  const after = view.tokens.slice(clause.verb.last + 1, clause.end);
  return after.some((t) => /^(?:phone|telephone|videoconference|video)$/.test(t.lower))
    ? nounSenses.get("call")
    : sense;
}

/** "revealed that … over the strait": where what it tells of was. */
function toldPlace(view: SentenceView, clause: Clause): Candidate["place"] {
  const next = view.clauses[clause.index + 1];
  return next?.link === "that"
    ? placeIn(view, next.start, next.end, next.verb.last, /^(?:in|at|on|over|near|off)$/)
    : null;
}

/** "was scrapped", "refused to meet": the words that say what became of it, where they are not the verb’s own. */
function triggerOfVerb(view: SentenceView, clause: Clause, { status }: Outcome): Span {
  const { verb } = clause;
  const own = spanOf(view.tokens, verb.first, verb.last);
  if (clause.link !== "infinitive" && verb.form !== "infinitive") return own;
  if (status === "cancelled") {
    const lost = view.clauses.find(
      (c) => c.index !== clause.index && cancelVerbs.has(c.verb.lemma),
    );
    return lost ? spanOf(view.tokens, lost.verb.first, lost.verb.last) : own;
  }
  const parent = clause.parent === null ? undefined : view.clauses[clause.parent];
  const near = parent && verb.first - parent.verb.last <= 3 && parent.verb.last < verb.first;
  return near ? spanOf(view.tokens, parent.verb.first, verb.last) : own;
}

/** "refused to meet", "agreed to visit": the infinitive is the event, its verb only colours it. */
function governsEvent(view: SentenceView, clause: Clause): boolean {
  const next = view.clauses[clause.index + 1];
  if (!next || next.parent !== clause.index) return false;
  const sense = verbSenses.get(next.verb.lemma);
  if (next.link === "that")
    return (
      /^(?:agree|decide|announce)$/.test(clause.verb.lemma) &&
      sense !== undefined &&
      next.verb.form === "future"
    );
  if (next.link !== "infinitive") return false;
  if (!sense || !outcomeOf(view, next)) return false;
  return (
    refuseVerbs.has(clause.verb.lemma) ||
    /^(?:visit|meet|host|call|arrive|return|gather|dine)$/.test(sense.act)
  );
}

function nounCandidates(view: SentenceView, names: Names): readonly Candidate[] {
  return view.tokens.flatMap((_, at) => {
    if (!isEventNoun(view.tokens, at) || isInName(view, at)) return [];
    const found = senseOfNoun(view, at);
    const place = placeNoun(view, at);
    const reading = found && readNoun(view, place);
    if (!reading || isCarried(view, place, reading.asserted)) return [];
    const { sense, qualifier, word } = found;
    const end = phraseEnd(view, place);
    const clause = place.predicate ?? place.clause ?? clauseAt(view, at);
    const parties = partiesOfNoun(view, place, sense);
    const where =
      placeIn(
        view,
        at + 1,
        reading.asserted ? end : Math.min(end, at + 6),
        at,
        sense.frame === "visit" ? /^(?:to|in|at|of)$/ : /^(?:in|at|over|on|near|of|inside)$/,
      ) ??
      namedPlace(view, place.first, at) ??
      (reading.asserted && clause
        ? placeIn(view, clause.start, clause.end, at, /^(?:in|at|on|over|near)$/)
        : null);
    const candidate = make(view, names, {
      sense,
      word,
      qualifier,
      at,
      from: place.first,
      clause,
      outcome: reading.outcome,
      parties,
      place: where,
      echo: !reading.asserted,
      trigger: triggerOf(view, place, reading.asserted),
    });
    return clause === null || isEvent(view, clause, candidate, names) ? [candidate] : [];
  });
}

/** The "Forum" of a body's name. */
function isInName(view: SentenceView, at: number): boolean {
  return view.mentions.some((m) => m.form === "name" && m.first < at && m.last === at);
}

/** The "Annapolis" of "the Annapolis Conference". */
function namedPlace(view: SentenceView, first: number, at: number): Candidate["place"] {
  const place = placeIn(view, first, at, at, /.*/);
  return place && !isCountry(place) ? place : null;
}

/** "agreed to begin negotiations": the agreement carries it, unless it has a date of its own. */
function isCarried(view: SentenceView, { predicate }: NounPlace, asserted: boolean): boolean {
  if (!asserted || predicate?.link !== "infinitive" || predicate.parent === null) return false;
  if (
    !/^(?:agree|decide|commit|pledge|promise|vow)$/.test(
      view.clauses[predicate.parent]?.verb.lemma ?? "",
    )
  )
    return false;
  return !view.timexes.some(
    (t) => t.edtf !== null && t.first >= predicate.start && t.first < predicate.end,
  );
}

function senseOfNoun(
  view: SentenceView,
  at: number,
): { sense: Sense; word: string; qualifier: string | null } | null {
  const noun = view.tokens[at];
  const before = view.tokens[at - 1];
  if (!noun) return null;
  const lemma = nounLemma(noun);
  const compound = before && nounCompounds.get(`${before.lower} ${lemma}`);
  const sense = compound ?? nounSenses.get(lemma);
  if (!sense) return null;
  const named =
    before &&
    /^(?:PROPN|NOUN|ADJ)$/.test(before.pos) &&
    !/^(?:previous|recent|last|first|next|new|own|other|latest|early|earlier)$/.test(before.lower);
  return { sense, word: lemma, qualifier: named ? before.text : null };
}

/** "rejected a meeting", "trip", "series of meetings": the noun, with its verb where that asserts it. */
function triggerOf(view: SentenceView, place: NounPlace, asserted: boolean): Span {
  const { predicate, noun, role } = place;
  if (asserted && role === "object" && predicate && noun - predicate.verb.first < 12)
    return spanOf(view.tokens, predicate.verb.first, noun);
  if (asserted && role === "subject" && predicate)
    return spanOf(view.tokens, predicate.verb.first, predicate.verb.last);
  return spanOf(view.tokens, noun, noun);
}

interface Parts {
  readonly sense: Sense;
  readonly word: string;
  readonly qualifier: string | null;
  readonly at: number;
  /** First token of the phrase that names it. */
  readonly from: number;
  readonly clause: Clause | null;
  readonly outcome: Outcome;
  readonly parties: Parties;
  readonly place: Candidate["place"];
  readonly echo: boolean;
  readonly trigger: Span;
}

function make(view: SentenceView, names: Names, parts: Parts): Candidate {
  const actors = idsOf(parts.parties.actors);
  const others = idsOf(parts.parties.others).filter((id) => !actors.includes(id));
  const passage = passageOf(view, parts.clause, parts.trigger, parts.parties, parts.from);
  return {
    sense: parts.sense,
    ...kindOf(parts.sense, parts.outcome, parts.trigger, view),
    word: parts.word,
    qualifier: parts.qualifier,
    trigger: wordsOf(view, parts.trigger),
    passage,
    passageText: view.text.slice(passage.start, passage.end),
    sentence: view.sentence.index,
    clause: parts.clause?.index ?? -1,
    at: parts.at,
    outcome: parts.outcome,
    actors,
    others,
    place: parts.place,
    saidBy: sourceOf(view, parts.clause, names),
    echo: parts.echo,
    definite: /^(?:the|this|that|both)$/.test(view.tokens[parts.from]?.lower ?? ""),
    ongoing:
      parts.clause !== null &&
      parts.clause.verb.progressive &&
      parts.clause.verb.form === "present",
  };
}

function idsOf(mentions: readonly PlacedMention[]): readonly number[] {
  return [...new Set(mentions.flatMap((mention) => mention.entities))];
}

/** A meeting to come is an agreement to meet, one called off a refusal (PLOVER); broken-off talks are a sanction. */
function kindOf(
  { kind, mode }: Sense,
  { status }: Outcome,
  trigger: Span,
  view: SentenceView,
): Pick<Candidate, "kind" | "mode"> {
  if (status === "declined" && /^(?:CONSULT|AGREE)$/.test(kind))
    return { kind: "REJECT", mode: "meet" };
  if (status === "cancelled" && kind === "AGREE") return { kind: "SANCTION", mode: "discontinue" };
  if (kind !== "CONSULT" || status === "held") return { kind, mode };
  if (status === "planned") return { kind: "AGREE", mode: mode === "phone" ? null : mode };
  const broken = /\b(?:suspend|halt|fr[eo]ez|broke|break|cut off|discontinu)/i;
  return broken.test(view.text.slice(trigger.start, trigger.end))
    ? { kind: "SANCTION", mode: "discontinue" }
    : { kind: "REJECT", mode: "meet" };
}
