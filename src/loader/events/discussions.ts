// "discussed the crisis with Roca on Friday": a meeting, where it is told with whom, or on what day.

import type { Clause } from "./clauses.ts";
import { isEventNoun } from "./nounPlace.ts";
import { behind } from "./roles.ts";
import type { SentenceView } from "./view.ts";

/** Not "They discussed trade", which only goes on about a meeting, nor a summit in June that is discussed. */
export function isDiscussion(view: SentenceView, { verb, start, end }: Clause): boolean {
  if (behind(view, verb.last + 1, end, /^with$/).length > 0) return true;
  return view.timexes.some(
    ({ edtf, first }) =>
      edtf !== null &&
      first >= start &&
      first < end &&
      (first < verb.first || !hasEventNoun(view, verb.last + 1, first)),
  );
}

function hasEventNoun({ tokens }: SentenceView, from: number, to: number): boolean {
  return tokens.slice(from, to).some((_, n) => isEventNoun(tokens, from + n));
}

/** The "Iraq" of "discussed the war in Iraq"; not where "with" or a day parts it from the topic. */
export function isDiscussed(view: SentenceView, { verb, end }: Clause, at: number): boolean {
  if (verb.lemma !== "discuss" || at < verb.first || at >= end) return false;
  return (
    !view.tokens.slice(verb.last + 1, at).some(({ lower }) => lower === "with") &&
    !view.timexes.some(({ first, last }) => first > verb.last && last < at)
  );
}
