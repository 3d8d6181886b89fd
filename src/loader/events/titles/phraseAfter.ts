// The noun phrase that a title takes over from behind a preposition.

import type { Token } from "../../article/document.ts";
import { isInBracket } from "../clauses/bracket.ts";
import type { SentenceView } from "../clauses/view.ts";

/** The noun phrase that begins at a token. */
export function phraseAfter({ tokens, text }: SentenceView, first: number): string {
  let last = pastRough(tokens, first);
  // "Nordic and Baltic ministers": one phrase
  const isJoined = (at: number) =>
    tokens[at]?.lower === "and" && /^(?:ADJ|PROPN)$/.test(tokens[at - 1]?.pos ?? "") && at > first;
  while (
    /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[last]?.pos ?? "") ||
    isInBracket(tokens, last) ||
    (last > first && isHyphen(tokens, last)) ||
    // "a convicted spy"
    (tokens[last - 1]?.pos === "DET" && tokens[last]?.lower.endsWith("ed") && last > first) ||
    (isJoined(last) && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[last + 1]?.pos ?? ""))
  )
    last++;
  const [from, to] = [tokens[first], tokens[last - 1]];
  return from && to && last > first ? text.slice(from.start, to.end) : "";
}

/** The dash of "the Peru–Chile dialogue", tied to the words on both sides. */
function isHyphen(tokens: readonly Token[], at: number): boolean {
  const [before, sign, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    /^[-–]$/.test(sign?.text ?? "") &&
    before?.end === sign?.start &&
    sign?.end === next?.start &&
    /^(?:ADJ|NOUN|PROPN)$/.test(next?.pos ?? "")
  );
}

/** "more than 20 girls", "at least ten men": where the number stands; the token itself where none does. */
function pastRough(tokens: readonly Token[], first: number): number {
  const [word = "", next = ""] = tokens.slice(first, first + 2).map(({ lower }) => lower);
  const isRough =
    (next === "than" && /^(?:more|fewer|less)$/.test(word)) ||
    (next === "least" && word === "at") ||
    (next === "to" && word === "up");
  return isRough && tokens[first + 2]?.pos === "NUM" ? first + 2 : first;
}
