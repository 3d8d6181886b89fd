// A report that only leads up to what it quotes, where saying so is the act.

import type { Candidate } from "../candidate.ts";
import { sayingBefore } from "../clauses/declared.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "said on Friday: “We condemn the raid”": they condemn it, and that is all. */
export function isSayingOf(
  view: SentenceView,
  { clause, sense }: Candidate,
  all: readonly Candidate[],
): boolean {
  return (
    sense.act === "say" &&
    all.some((other) => {
      const own = view.clauses[other.clause];
      return own && own.verb.main === other.at && sayingBefore(view, own)?.index === clause;
    })
  );
}
