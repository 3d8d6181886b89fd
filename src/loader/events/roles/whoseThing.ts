// Whose thing something is done to: "froze Chile’s assets", "rejected accusations by Chile", "Chile’s offer was accepted".
// Nobody stands there alone to whom it is done, and yet it is done to somebody.

import type { Sense } from "../../lexicon/triggers.ts";
import { adjectival, isOfMake } from "../clauses/adjectival.ts";
import type { Clause } from "../clauses/clauses.ts";
import { type PlacedMention, withMates } from "../clauses/lists.ts";
import { wares } from "./placeKinds.ts";
import { subjectRange } from "../clauses/subjectRange.ts";
import { verbEnd } from "../clauses/verbEnd.ts";
import type { SentenceView } from "../clauses/view.ts";

const towards = /^(?:REJECT|ACCUSE|SUPPORT|SANCTION|COERCE|ASSAULT|AGREE|CONCEDE)$/;

/** Whom it means, where the verb’s object (of a passive: its subject) is somebody’s; none else. */
export function ownersOfThing(
  view: SentenceView,
  clause: Clause,
  { kind, frame }: Sense,
): readonly PlacedMention[] {
  const isAccepting = /^(?:accept|decline|turn down)$/.test(clause.verb.lemma);
  // "cancelled Chile's debt": aid is given otherwise
  const isTowards = towards.test(kind) || isForgiven(view, clause);
  if (!isTowards || !(isAccepting || /^(?:toward|alone)$/.test(frame))) return [];
  const { from, to } = clause.verb.passive
    ? subjectRange(view, clause)
    : { from: verbEnd(view, clause) + 1, to: clause.end };
  const owner = view.mentions.find(
    ({ possessive, form, first, last }) =>
      possessive && form !== "pronoun" && first >= from && first <= from + 2 && last < to - 1,
  );
  const makers = /^(?:SANCTION|CONCEDE)$/.test(kind) && !owner ? sourcesOf(view, from, to) : [];
  if (makers.length > 0) return makers;
  // "freed a Peruvian hydrologist": a person, whatever he is
  const isThing = !owner && !clause.verb.passive && kind !== "CONCEDE";
  const lands = isThing ? landsOf(view, from, to) : [];
  if (lands.length > 1) return lands;
  const maker = owner ?? lands[0] ?? (clause.verb.passive ? null : makerOf(view, from, to));
  return maker && maker.sort !== "group" && !isOfWhere(view, from, maker) ? [maker] : [];
}

/** "wrote off Chile's debt": what is given to its owner by that. */
const isForgiven = ({ tokens }: SentenceView, { verb, start, end }: Clause): boolean =>
  /^(?:cancel|forgive|write off|reschedule|restructure)$/.test(verb.lemma) &&
  tokens
    .slice(verb.passive ? start : verb.last + 1, end)
    .some(({ lemma }) => /^(?:debt|loan|arrears)$/.test(lemma));

/** "seized a Peruvian trawler", "seized Peruvian and Chilean trawlers": the country of the thing, right behind the verb. */
function landsOf(view: SentenceView, from: number, to: number): readonly PlacedMention[] {
  const first = view.mentions.find((m) => m.form === "demonym" && m.first >= from);
  const isTwo = first && view.tokens[first.last + 1]?.lower === "and";
  const reach = Math.min(to, from + (isTwo ? 7 : 4));
  const land = adjectival(view, isTwo ? first.last + 2 : from, reach);
  if (!land || isOfMake(view, land)) return [];
  return isTwo && first.first <= from + 1 && land.first === first.last + 2 ? [first, land] : [land];
}

/** What is made by somebody towards somebody else. */
const made =
  /^(?:accusation|allegation|charge|claim|offer|proposal|request|demand|call|invitation|ultimatum|bid|threat|complaint|appeal|criticism|suggestion|warning|apology|plan|protest)s?$/;

/** "accusations by Chile", "an offer from Ana Roca" */
function makerOf({ tokens, mentions }: SentenceView, from: number, to: number) {
  const noun = tokens.findIndex(({ lower }, at) => at >= from && at < to && made.test(lower));
  if (noun < 0 || noun > from + 3 || !/^(?:by|from)$/.test(tokens[noun + 1]?.lower ?? ""))
    return null;
  return mentions.find(({ first }) => first > noun + 1 && first <= noun + 3) ?? null;
}

/** "duties on goods from Chile and Bolivia": the states that wares come from. */
function sourcesOf(view: SentenceView, from: number, to: number): readonly PlacedMention[] {
  const { tokens, mentions } = view;
  const one = mentions.find(
    ({ sort, form, first, last }) =>
      sort === "state" &&
      form === "name" &&
      first > from + 1 &&
      last < to &&
      tokens[first - 1]?.lower === "from" &&
      wares.test(tokens[first - 2]?.lower ?? ""),
  );
  return one ? withMates(view, one).filter(({ last }) => last < to) : [];
}

/** "in Peru’s capital": a place, whatever is done there. */
function isOfWhere({ tokens }: SentenceView, from: number, { first }: PlacedMention): boolean {
  return tokens
    .slice(from, first)
    .some(({ pos, lower }) => pos === "ADP" && !/^(?:by|from)$/.test(lower));
}
