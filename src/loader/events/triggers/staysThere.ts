// "spent a week in Lima", "stopped in Lima": a stay, told as a visit.

import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";
import { subjectOf } from "../roles/roles.ts";

/** "spent two days in Lima", "spent the weekend at Camp David" */
export function isStay(view: SentenceView, clause: Clause): boolean {
  const { verb, end } = clause;
  const length = view.timexes.find(({ first }) => first > verb.last && first <= verb.last + 2);
  if (verb.passive || !length) return false;
  const place = view.places.find(({ first }) => first > length.last && first <= length.last + 3);
  if (!place || place.first >= end || !/^(?:in|at)$/.test(place.preposition ?? "")) return false;
  if (confined.test(view.tokens[place.last + 1]?.lower ?? "")) return false;
  return subjectOf(view, clause).some(({ sort }) => sort === "person" || sort === "group");
}

/** "spent two years in Bagram prison": no visit. */
const confined = /^(?:prisons?|jails?|custody|detention|captivity|hospitals?|exile)$/;

/** "stopped in Lima on his way to Oslo" */
export function isStopIn(view: SentenceView, clause: Clause): boolean {
  const { verb } = clause;
  const place = view.places.find(({ first }) => first === verb.last + 2);
  if (verb.passive || !/^(?:in|at)$/.test(place?.preposition ?? "")) return false;
  return subjectOf(view, clause).some(({ sort }) => sort === "person" || sort === "group");
}

/** "returned on Friday from a week in Lima": there one was, and comes from it. */
export function isFromStay({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  const from = tokens.findIndex(
    ({ lower }, at) => at > verb.last && at < Math.min(end, verb.last + 5) && lower === "from",
  );
  if (from < 0) return false;
  const length = tokens.findIndex(
    ({ lower }, at) => at > from && at < from + 4 && /^(?:days?|weeks?|months?)$/.test(lower),
  );
  return length > 0 && /^(?:in|at)$/.test(tokens[length + 1]?.lower ?? "");
}
