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

/** "condemned Chile, recalled its envoy and closed its border on Monday": the day of the last is that of the whole row. */
export function isLastOfRow(view: SentenceView, clause: Clause, last: Clause): boolean {
  if (!isDone(clause) || timesOf(view, clause).length > 0) return false;
  let at: Clause | undefined = last;
  while (at && at.index > clause.index + 1) {
    if (at.link !== "and" || !isDone(at) || at.verb.first !== (at.joint ?? 0) + 1) return false;
    at = at.parent === null ? undefined : view.clauses[at.parent];
    if (at && timesOf(view, at).length > 0) return false;
  }
  return (
    at !== last &&
    at?.parent === clause.index &&
    at.link === "and" &&
    at.verb.first === (at.joint ?? 0) + 1
  );
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
