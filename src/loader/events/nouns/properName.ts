// Occasions that have a name of their own: "the Battle of Ovid Bridge", "the Second Treaty of Brest-Litovsk".

import type { Token } from "../../article/document.ts";
import type { SentenceView } from "../clauses/view.ts";

/** The name that the event noun at a token is part of, without its article; null where it is a common noun. */
export function properName({ tokens, text }: SentenceView, at: number): string | null {
  const noun = tokens[at];
  if (!noun || tokens[at + 1]?.lower !== "of" || !isCapital(noun)) return null;
  let first = at;
  while (first > 0 && isCapital(tokens[first - 1])) first--;
  // at the front a capital says nothing
  if (first === 0 && tokens.length > 1) return null;
  const last = nameEnd(tokens, tokens[at + 2]?.lower === "the" ? at + 3 : at + 2);
  const [from, to] = [tokens[first], tokens[last]];
  return from && to && last > at + 1 ? text.slice(from.start, to.end) : null;
}

/** The last token of the capitals that begin at one, hyphens within them; -1 where none does. */
function nameEnd(tokens: readonly Token[], from: number): number {
  if (!isCapital(tokens[from])) return -1;
  let last = from;
  for (;;) {
    const next = isHyphen(tokens, last + 1) ? last + 2 : last + 1;
    if (!isCapital(tokens[next])) return last;
    last = next;
  }
}

function isHyphen(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "-" && tokens[at]?.start === tokens[at - 1]?.end;
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.pos !== "DET" && /^\p{Lu}\p{Ll}/u.test(token.text);
}
