// "have met six times since 2012, most recently in Lima on April 16": of the many, the last has a day.

import type { Timex } from "../../times/timex.ts";
import type { Clause } from "../clauses/clauses.ts";
import { timesOf } from "../clauses/stays.ts";
import type { Placed, SentenceView } from "../clauses/view.ts";

/** The times behind "most recently", with no other verb between; none elsewhere. */
export function mostRecentOf(view: SentenceView, clause: Clause): readonly (Timex & Placed)[] {
  const { tokens } = view;
  const at = tokens.findIndex(
    ({ lower }, n) =>
      n > clause.verb.last &&
      n < clause.end &&
      tokens[n - 1]?.text === "," &&
      ((lower === "most" && tokens[n + 1]?.lower === "recently") ||
        (lower === "last" && /^(?:in|on|at)$/.test(tokens[n + 1]?.lower ?? ""))),
  );
  return at < 0 ? [] : timesOf(view, clause).filter(({ first }) => first > at);
}
