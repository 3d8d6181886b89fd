// "looked forward to the President’s visit", "an invitation to the summit": not yet, whatever the tense.

import { bounds } from "#model/edtf.ts";
import type { Kind } from "#model/event.ts";
import { nounSenses } from "../../lexicon/nounSenses.ts";
import type { Clause } from "../clauses/clauses.ts";
import { isKeptFor } from "./due.ts";
import { type NounPlace, wordAt } from "../nouns/nounPlace.ts";
import { nounOf } from "../nouns/nounTime.ts";
import type { SentenceView } from "../clauses/view.ts";
import { outcomeOf } from "./status.ts";

/** "looked forward to the President’s visit" */
export function isAwaited({ preposition, clause }: NounPlace): boolean {
  return preposition === "to" && /^look forward(?: to)?$/.test(clause?.verb.lemma ?? "");
}

/** "arrived ahead of a meeting later this month": told beside what comes before it. */
export function isAheadOf(
  { tokens, timexes, published }: SentenceView,
  { first, noun, preposition }: NounPlace,
): boolean {
  if (preposition !== "of" || tokens[first - 2]?.lower !== "ahead" || published === null)
    return false;
  return timexes.some(
    (t) =>
      t.first > noun && t.first <= noun + 5 && t.edtf !== null && bounds(t.edtf).latest > published,
  );
}

/** "invited her to a dinner", "an invitation to the summit": not yet accepted, and not yet held. */
export function isInvitedTo(
  { tokens }: SentenceView,
  { first, preposition, clause }: NounPlace,
): boolean {
  if (preposition !== "to") return false;
  if (clause?.verb.lemma === "invite") return true;
  return /^invitations?$/.test(tokens[first - 2]?.lower ?? "");
}

/** "called on Peru to hold elections by 20 August": to come, as far as anyone can say, for the words have a day for it. */
export function isCalledFor(view: SentenceView, { verb, parent, start, end }: Clause): boolean {
  const { published, clauses, timexes } = view;
  const asking = parent === null ? undefined : clauses[parent]?.verb.lemma;
  return (
    published !== null &&
    verb.form === "infinitive" &&
    /^(?:hold|organi[sz]e|conduct|convene|resume|restart|open|begin|start)$/.test(verb.lemma) &&
    /^(?:call on|call upon|urge|request|ask|demand|appeal|encourage)$/.test(asking ?? "") &&
    timexes.some(
      (t) =>
        t.edtf !== null && t.first >= start && t.first < end && bounds(t.edtf).latest > published,
    )
  );
}

/** "called a meeting for Sunday" */
export function isSetFor(view: SentenceView, { verb, end }: Clause, noun: number): boolean {
  return (
    noun > verb.last &&
    view.timexes.some(
      ({ first, edtf }) =>
        edtf !== null && first > noun && first < end && view.tokens[first - 1]?.lower === "for",
    )
  );
}

/** "A meeting has been called for Monday", "was convened in Lima for Friday" */
export function isCalledTo(view: SentenceView, { verb, end }: Clause, kind: Kind | undefined) {
  if (!verb.passive || !/^(?:call|convene|summon)$/.test(verb.lemma)) return false;
  const next = view.tokens[verb.last + 1]?.lower ?? "";
  return (
    /^(?:CONSULT|PROTEST)$/.test(kind ?? "") &&
    /^(?:for|in|at)$/.test(next) &&
    view.timexes.some(
      ({ first, edtf }) =>
        edtf !== null &&
        first > verb.last + 1 &&
        first < end &&
        view.tokens[first - 1]?.lower === "for",
    )
  );
}

/** "called an emergency meeting on Thursday": who calls one sits in it; but "called a meeting a success" */
export function isUrgent({ tokens }: SentenceView, { verb }: Clause, noun: number): boolean {
  return tokens
    .slice(verb.last + 1, noun)
    .some(({ lower }) => /^(?:emergency|urgent|extraordinary|special|crisis)$/.test(lower));
}

/** "preparations for the summit in Lima on June 12": the words give it a day that is still to come. */
export function isToCome(view: SentenceView, { noun, clause }: NounPlace): boolean {
  const { published, timexes, tokens } = view;
  if (published === null || (clause?.link === "if" && !isKeptFor(view, noun))) return false;
  if (
    !/^(?:summit|conference|forum|meeting|election|referendum|visit|trip|talks|funeral|inauguration)$/.test(
      tokens[noun]?.lower ?? "",
    )
  )
    return false;
  const own = timexes.find((t) => t.edtf !== null && t.type === "DATE" && nounOf(view, t) === noun);
  return own?.edtf != null && bounds(own.edtf).earliest > published;
}

const going =
  /^(?:travel|fly|go|come|head|leave|leave for|depart|visit|arrive|journey|return|lead)$/;

/** "will travel to Lima to attend the summit of the League": who will be there will be at it. */
export function isTravelledFor(view: SentenceView, { predicate, noun, role }: NounPlace): boolean {
  if (role !== "object" || predicate?.link !== "infinitive" || predicate.parent === null)
    return false;
  if (!/^(?:attend|participate|take)$/.test(predicate.verb.lemma) || predicate.verb.negated)
    return false;
  const trip = view.clauses[predicate.parent];
  return (
    trip !== undefined &&
    going.test(trip.verb.lemma) &&
    nounSenses.get(wordAt(view, noun))?.act === "gather" &&
    outcomeOf(view, trip)?.status === "planned"
  );
}
