// Where a verb's event was and whose it is, where the words around say it only sideways.

import { bounds } from "#model/edtf.ts";
import type { Sense } from "../lexicon/triggers.ts";
import type { Candidate } from "./candidate.ts";
import type { Clause } from "./clauses.ts";
import { phraseStart } from "./nounPlace.ts";
import { subjectRange } from "./subjectRange.ts";
import type { Placed, SentenceView } from "./view.ts";
import { type Parties, placeIn } from "./whoWhere.ts";

/** "an airliner bound from Oslo": only where that comes from. */
export function isBound({ tokens }: SentenceView, { first }: Placed): boolean {
  return /^(?:bound|flying|coming|sailing)$/.test(tokens[first - 2]?.lower ?? "");
}

/** "Pakistan's airspace is to reopen": nobody but whose it is can open it. */
export function withOwner(
  view: SentenceView,
  clause: Clause,
  { act }: Sense,
  told: Parties,
): Parties {
  if (told.actors.length > 0 || !/^(?:close|open|suspend)$/.test(act)) return told;
  const { from, to } = subjectRange(view, clause);
  const owner = view.mentions.find(
    (m) => m.possessive && m.sort === "state" && m.first >= from && m.last < to,
  );
  return owner ? { ...told, actors: [owner] } : told;
}

/** "revealed that … over the strait": where what it tells of was. */
export function toldPlace(view: SentenceView, clause: Clause): Candidate["place"] {
  const next = view.clauses[clause.index + 1];
  return next?.link === "that"
    ? placeIn(view, next.start, next.end, next.verb.last, /^(?:in|at|on|over|near|around|off)$/)
    : null;
}

/** "In a televised address he suspended the flights": the noun before the verb is where, not what. */
export function isFronted({ tokens }: SentenceView, noun: Candidate, { verb }: Clause): boolean {
  if (verb.passive || noun.at > verb.first || noun.sense.act === "visit") return false;
  const before = tokens[phraseStart(tokens, noun.at) - 1]?.lower ?? "";
  return /^(?:in|at|during)$/.test(before);
}

/** A time in the clause of what was promised, unless the promise was made then: "promised to leave at a summit in 1999". */
export function hasOwnDay({ timexes, published }: SentenceView, { start, end }: Clause): boolean {
  return timexes.some(
    (t) =>
      t.edtf !== null &&
      t.first >= start &&
      t.first < end &&
      (published === null || bounds(t.edtf).latest >= published - daysBack),
  );
}

/** What is dated further back was promised long ago, and what became of it is not told. */
const daysBack = 60;
