// "Erdoğan", "Łódź": wink's tokenizer knows no letters beyond Latin-1 and cuts a word at each of them.

import type { Token } from "./document.ts";

/** The words of a sentence with such words whole; the same list where there are none. */
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

/** Latin letters behind those of Latin-1; other scripts are no names of our tables. */
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
