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
  // "will visit Oslo and meet Vik on Friday"
  const isAlike = verb.form === other.verb.form && /^(?:past|future)$/.test(verb.form);
  const isAnd = view.tokens[other.joint]?.lower === "and";
  return isNext && isAlike && isAnd && timesOf(view, clause).length === 0;
}

/** "condemned Chile, recalled its envoy and closed its border on Monday": the day of the last is that of the whole row. */
export function isLastOfRow(view: SentenceView, clause: Clause, last: Clause): boolean {
  if (last.index <= clause.index || timesOf(view, clause).length > 0) return false;
  const row = view.clauses.slice(clause.index + 1, last.index + 1);
  const isRow = row.every((one) => isNextOfRow(view, clause, one));
  const isEnd = view.tokens[last.verb.first - 1]?.lower === "and";
  return isRow && isEnd && row.every((one) => one === last || timesOf(view, one).length === 0);
}

/** "is to visit Lima in July, meet Vik and sign a pact": what is done on the visit, when the visit is. */
export function isOnVisitOfRow(view: SentenceView, clause: Clause, visit: Clause): boolean {
  if (visit.index >= clause.index || clause.verb.form !== "infinitive") return false;
  if (!/^(?:visit|travel|fly|tour|attend)/.test(visit.verb.lemma)) return false;
  const row = view.clauses.slice(visit.index + 1, clause.index + 1);
  return row.every((one) => isNextOfRow(view, visit, one) && timesOf(view, one).length === 0);
}

/** "…, recalled", "… and closed": joined right before its verb, which is of one form with the first of the row. */
function isNextOfRow({ tokens }: SentenceView, clause: Clause, { verb, link, parent }: Clause) {
  const { form, passive, negated } = clause.verb;
  const isAlike = verb.form === form && !passive && !verb.passive && !negated && !verb.negated;
  if (!isAlike || !/^(?:and|,)$/.test(tokens[verb.first - 1]?.lower ?? "")) return false;
  return form === "infinitive"
    ? link === form && clause.link === form && parent === clause.parent
    : link === "and" && /^(?:past|future)$/.test(form);
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

/** "signed a truce on March 1 but refused to extend it in April": the refusal was then, and not with the signing. */
export function isRefusedThen(view: SentenceView, clause: Clause, other: Clause): boolean {
  return (
    other.parent === clause.index &&
    /^(?:refuse|fail|decline|try|attempt|neglect)$/.test(clause.verb.lemma) &&
    isSaidThen(view, clause, other) &&
    timesOf(view, other).length > 0
  );
}
