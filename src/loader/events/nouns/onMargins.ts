// "discussed the matter on the margins of the G20 summit": an occasion beside which something else was done.

import type { SentenceView } from "../clauses/view.ts";

/** True of the event noun on whose margins something was: its day and its place are those of what was done there. */
export function isOnMargins(tokens: SentenceView["tokens"], noun: number): boolean {
  if (isOverMeal(tokens, noun)) return true;
  let of = noun - 1;
  while (of > noun - 7 && /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|PRON)$/.test(tokens[of]?.pos ?? ""))
    of--;
  return (
    tokens[of]?.lower === "of" &&
    /^(?:margins?|sidelines?|fringes?)$/.test(tokens[of - 1]?.lower ?? "")
  );
}

/** "held talks over dinner on Monday with Roca": how they talked, then and there. */
export function isOverMeal(tokens: SentenceView["tokens"], noun: number): boolean {
  if (!/^(?:dinner|lunch|breakfast|supper)$/.test(tokens[noun]?.lower ?? "")) return false;
  let over = noun - 1;
  while (over > noun - 4 && /^(?:DET|ADJ|NOUN)$/.test(tokens[over]?.pos ?? "")) over--;
  return tokens[over]?.lower === "over";
}
