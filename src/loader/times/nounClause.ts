// Times in a clause that a noun has beside it are of that clause alone: the verb of the sentence is of the news.

import { type Day, toCivil } from "#model/day.ts";
import type { Node } from "../tree/node.ts";
import { ancestorsOf, isRelation } from "../tree/walk.ts";
import type { Spec } from "./spec.ts";

/** "who signed a pact in July 1999", "suspended in 2011": the clause beside a noun that a time is in. */
export function nounClauseOf(time: Node | null): Node | null {
  if (time === null) return null;
  return [time, ...ancestorsOf(time)].find(({ relation }) => isRelation(relation, ["acl"])) ?? null;
}

/** "Roca, who signed a pact in July 1999, was seized on May 17", told in June 2014: seized in that May. */
export function isBehindNounClause(
  time: Node | null,
  told: { readonly time: Node | null; readonly year: number },
  spec: Spec,
  published: Day,
): boolean {
  const clause = nounClauseOf(told.time);
  if (!time || !clause || !isJustBack(spec, published, told.year)) return false;
  // "drafted in March 2009, was signed in May": steps of one thing
  if (clause.relation !== "acl:relcl" && spec.kind !== "day") return false;
  return time.at > clause.at && !ancestorsOf(time).includes(clause);
}

/** Months back within which news names no year. */
const reach = 3;
/** The same, where the aside is of a year long gone: "which began in March 2011, stalled in February". */
const farReach = 5;

/** "on May 17", "in April", told in June. */
function isJustBack(spec: Spec, published: Day, told: number): boolean {
  if (!(spec.kind === "day" || spec.kind === "month") || spec.year !== null) return false;
  if (spec.month === null) return false;
  const { year, month } = toCivil(published);
  return (month - spec.month + 12) % 12 <= (year - told >= 2 ? farReach : reach);
}
