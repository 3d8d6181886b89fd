// "met for the first time since the war began on May 9 in Oslo": no war begins in a town on a day, so they met there.

import type { Clause } from "./clauses.ts";
import type { SentenceView } from "./view.ts";

/** Where the time and the town behind what began stand; null where they may be its own. */
export function metBehind(
  view: SentenceView,
  { link, joint, parent, verb }: Clause,
): { readonly from: number; readonly to: number } | null {
  const { tokens, clauses, timexes, places } = view;
  const above = parent === null ? undefined : clauses[parent];
  if (link !== "since" || joint === null || !above || !meeting.test(above.verb.lemma)) return null;
  if (tokens[joint - 1]?.lower !== "time" || !/^(?:begin|start|break out|erupt)$/.test(verb.lemma))
    return null;
  if (!/^(?:war|conflict|crisis|hostilities)$/.test(tokens[verb.first - 1]?.lower ?? ""))
    return null;
  const isTimed = timexes.some(({ first }) => first >= above.start && first < joint);
  const from = verb.last + 1;
  const day = timexes.find((time) => time.first === from + 1 && time.edtf?.kind === "day");
  const town = places.find((place) => place.first === (day?.last ?? -2) + 2);
  return !isTimed && day && town?.preposition === "in" ? { from, to: town.last + 1 } : null;
}

/** True for the token of a town that such words name. */
export function isWhereTheyMet(view: SentenceView, at: number): boolean {
  return view.clauses.some((clause) => {
    const met = clause.link === "since" ? metBehind(view, clause) : null;
    return met !== null && met.from <= at && at < met.to;
  });
}

const meeting = /^(?:meet|hold|speak|talk|shake hands)$/;
