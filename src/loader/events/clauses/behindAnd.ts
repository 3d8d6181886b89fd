// "agreed to free the crew and in May signed an accord": the time behind an "and" is of the verb behind it.

import type { SentenceView } from "./view.ts";

/** The clause of the verb right behind a time that stands right behind "and" or "but"; null elsewhere. */
export function verbBehindAnd(
  { tokens, clauses, timexes }: SentenceView,
  first: number,
  last: number,
): number | null {
  const joint = tokens[first - 1]?.pos === "ADP" ? first - 2 : first - 1;
  if (!/^(?:and|but)$/.test(tokens[joint]?.lower ?? "")) return null;
  // "on Monday and Tuesday met"
  if (timexes.some((t) => t.last === joint - 1)) return null;
  return clauses.find(({ verb }) => verb.first === last + 1 && verb.form === "past")?.index ?? null;
}
