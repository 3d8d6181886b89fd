// "Erdoğan", "Łódź": wink's tokenizer splits words at letters beyond Latin-1. This joins them again.

import type { Token } from "./document.ts";

/** Joins split words. Returns the same list if nothing changes. */
export function withWholeLetters(run: Token[]): Token[] {
  if (!run.some(isBeyond)) return run;
  const found: Token[] = [];
  for (const token of run) {
    const last = found.at(-1);
    const isOne =
      last !== undefined &&
      last.end === token.start &&
      isWord(last.text) &&
      isWord(token.text) &&
      (isBeyond(token) || beyond.test(last.text.slice(-1)));
    if (isOne) found[found.length - 1] = joined(last, token);
    else found.push(token);
  }
  return found;
}

/** Latin letters beyond Latin-1. Other scripts are not in our tables. */
const beyond = /^[\u0100-\u024f\u1e00-\u1eff]+$/;

function isBeyond({ text }: Token): boolean {
  return text.charCodeAt(0) > 255 && beyond.test(text);
}

const isWord = (text: string) => /^\p{L}+$/u.test(text);

function joined({ start, text: front }: Token, { end, text: back }: Token): Token {
  const text = front + back;
  const lower = text.toLowerCase();
  return { start, end, text, lower, lemma: lower, pos: /^\p{Lu}/u.test(text) ? "PROPN" : "NOUN" };
}
