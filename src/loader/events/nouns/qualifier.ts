// The word before an event noun that says which one it is: "the Lima summit".

import { wordBefore } from "../clauses/bracket.ts";
import type { SentenceView } from "../clauses/view.ts";

/** As the article writes it; null where the word before says only which of several, or none stands there. */
export function qualifierOf({ tokens, text }: SentenceView, at: number): string | null {
  const before = wordBefore(tokens, at);
  const named =
    before &&
    /^(?:PROPN|NOUN|ADJ)$/.test(before.pos) &&
    !/^(?:previous|recent|last|first|next|new|own|other|latest|early|earlier)$/.test(before.lower);
  if (!named) return null;
  // "at a late-night summit"
  const sign = tokens[at - 2];
  const tied = sign?.text === "-" && sign.end === before.start ? tokens[at - 3] : undefined;
  const front = tied?.text === tied?.lower ? (tied ?? before) : before;
  return text.slice(front.start, before.end);
}
