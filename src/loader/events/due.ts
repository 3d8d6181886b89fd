// "An election is due on July 24", "the election due on July 24": what a day is kept for.

import type { Clause } from "./clauses.ts";
import { isDate } from "./stays.ts";
import type { SentenceView } from "./view.ts";

/** "is due in Lima on July 3"; not "is due to leave", nor "was due on Friday", which may not have been. */
export function isDue(view: SentenceView, { verb, end }: Clause): boolean {
  const { tokens, timexes } = view;
  if (verb.lemma !== "be" || verb.form === "past" || tokens[verb.last + 1]?.lower !== "due")
    return false;
  if (tokens[verb.last + 2]?.lower === "to") return false;
  return timexes.some((t) => isDate(t) && t.first > verb.last && t.last < end);
}

/** "whether an election due on July 24 would take place": the words keep a day for it, come what may. */
export function isKeptFor({ tokens }: SentenceView, noun: number): boolean {
  return (
    /^(?:due|set|scheduled|slated|planned|booked)$/.test(tokens[noun + 1]?.lower ?? "") &&
    /^(?:for|on|in|at|next|this|tomorrow)$/.test(tokens[noun + 2]?.lower ?? "")
  );
}
