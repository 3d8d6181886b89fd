// "but no document was signed", "will honour what was agreed there": nothing that happened, or nothing new.

import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

/** True where the subject of a passive is no thing, or "what". */
export function isOfNothing({ tokens }: SentenceView, { start, verb }: Clause): boolean {
  if (!verb.passive) return false;
  if (tokens[verb.first - 1]?.lower === "what") return true;
  let at = verb.first - 1;
  while (at > start && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[at]?.pos ?? "")) at--;
  return tokens[at]?.lower === "no" && at < verb.first - 1;
}

/** "cancelled a visit because of plans to close the border": a cause, and nothing that was called off. */
export function isOfCause({ tokens }: SentenceView, { link, joint }: Clause): boolean {
  return link === "because" && joint !== null && tokens[joint + 1]?.lower === "of";
}
