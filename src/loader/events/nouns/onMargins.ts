// "discussed the matter on the margins of the G20 summit": an occasion beside which something else was done.

import type { SentenceView } from "../clauses/view.ts";

/** True of the event noun on whose margins something was: its day and its place are those of what was done there. */
export function isOnMargins(tokens: SentenceView["tokens"], noun: number): boolean {
  let of = noun - 1;
  while (of > noun - 7 && /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|PRON)$/.test(tokens[of]?.pos ?? ""))
    of--;
  return (
    tokens[of]?.lower === "of" &&
    /^(?:margins?|sidelines?|fringes?)$/.test(tokens[of - 1]?.lower ?? "")
  );
}
