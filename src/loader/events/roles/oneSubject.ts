// Two verbs of one subject, joined by "and": what is told of the second may be told of both.

import { bounds } from "#model/edtf.ts";
import type { Clause } from "../clauses/clauses.ts";
import { timesOf } from "../clauses/stays.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "lodged a protest and cut gas deliveries in May": two verbs of one subject, told in one breath. */
export function isSameDeed(view: SentenceView, clause: Clause, other: Clause): boolean {
  const { verb, end } = clause;
  if (other.link !== "and" || other.joint === null || other.joint > end) return false;
  if (isHarm(clause) && isHarm(other)) return timesOf(view, clause).length === 0;
  const isNext = other.verb.first === other.joint + 1;
  const isPast = verb.form === "past" && other.verb.form === "past";
  const isAnd = view.tokens[other.joint]?.lower === "and";
  return isNext && isPast && isAnd && timesOf(view, clause).length === 0;
}

/** "recalled its envoy on Monday, closed the border and expelled two": the second of a chain is done on the day of the first. */
export function isNextOfChain(view: SentenceView, clause: Clause, before: Clause): boolean {
  const { verb, link, joint, parent, index } = clause;
  const isBehind = link === "main" && joint === null && parent === before.index;
  if (!isBehind || !isDone(clause) || !isDone(before)) return false;
  if (view.tokens[verb.first - 1]?.text !== ",") return false;
  const next = view.clauses[index + 1];
  if (!next || next.parent !== index || !isDone(next)) return false;
  return next.link === "and"
    ? next.verb.first === (next.joint ?? 0) + 1
    : isNextOfChain(view, next, clause);
}

/** "closed": a plain past with whatever it is done to behind it. */
function isDone({ verb }: Clause): boolean {
  return verb.form === "past" && !verb.passive && !verb.perfect && !verb.negated;
}

/** "Two guards were killed and a nun was wounded on Friday" */
function isHarm({ verb }: Clause): boolean {
  if (verb.lemma === "lose" && verb.form === "past") return true;
  return (
    verb.passive &&
    /^(?:kill|wound|injure|hurt|shoot|arrest|detain|abduct|kidnap|capture|destroy|damage|burn)$/.test(
      verb.lemma,
    )
  );
}

/** "threatened to use force in August", told in December: the threat was then. */
export function isSaidThen(view: SentenceView, clause: Clause, other: Clause): boolean {
  const { published } = view;
  if (other.link !== "infinitive" || clause.verb.form !== "past" || published === null)
    return false;
  return timesOf(view, other).every(({ edtf }) => edtf && bounds(edtf).latest <= published);
}
