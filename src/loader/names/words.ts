// A sentence as the words that names are made of.
//
// wink cuts "U.S.", "Jean-Pierre" and "al-Assad" in ways of its own, so names read the text again
// and take only lemma and part of speech from wink, by place.

import type { Sentence } from "../article/document.ts";
import type { Span } from "#model/span.ts";

export interface Word extends Span {
  /** Without a possessive ending. */
  readonly text: string;
  readonly lower: string;
  readonly folded: string;
  readonly capital: boolean;
  readonly possessive: boolean;
  /** A sign, not a word: ",", "—", "(". */
  readonly sign: boolean;
  /** Nothing but white space before it, and a word there: the two may be one name. */
  readonly joined: boolean;
  readonly pos: string;
  readonly lemma: string;
}

/** First a plain word that nothing carries on, as nearly all are: it only saves the tables of Unicode. */
const shape =
  /[A-Za-z][a-z]+(?![\p{L}\p{M}\p{N}'’&+-])|(?:\p{L}\.){2,}|\p{Lu}\.(?=\s\p{Lu})|\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’&+]\p{L}?[\p{L}\p{M}\p{N}]+)*|\d[\d.,:]*\d|\d|\S/gu;

/** Most words, whose letters need not be looked up in the tables of Unicode. */
const plainWord = /^[A-Za-z0-9]+$/;

/** Without accents, with straight apostrophes: "Brasília" and "Brasilia" are one. */
export function fold(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("’", "'");
}

/** The words of a name, as a sentence would be cut, without possessive endings. */
export function cutName(name: string): readonly string[] {
  return Array.from(fold(name).matchAll(shape), ([word]) => word.replace(/'s$/, ""));
}

const isName = (text: string) =>
  /^\p{Lu}|^(?:al|el|ad|as|an|ar|ash|at|az|ul|d|bin)[-'’]\p{Lu}/u.test(text);

/** Which hyphened words are two: "US-China" is, "Jean-Pierre" is not. */
export interface Splits {
  /** A name as it stands ("Guinea-Bissau"): never cut. */
  readonly whole: (text: string) => boolean;
  /** Its first and its last part. */
  readonly pair: (first: string, last: string) => boolean;
}

export function toWords(text: string, sentence: Sentence, splits: Splits): readonly Word[] {
  // both go from left to right
  const { tokens } = sentence;
  let next = 0;
  const tokenAt = (start: number) => {
    while ((tokens[next]?.start ?? start) < start) next += 1;
    const token = tokens[next];
    return token?.start === start ? token : undefined;
  };
  const words: Word[] = [];
  const push = (start: number, raw: string) => {
    const plain = plainWord.test(raw);
    const ending = plain ? "" : (/['’]s$/.exec(raw)?.[0] ?? "");
    const bare = ending === "" ? raw : raw.slice(0, -ending.length);
    const lower = bare.toLowerCase();
    const end = start + bare.length;
    const before = words.at(-1);
    const token = tokenAt(start);
    words.push({
      start,
      end,
      text: bare,
      lower,
      folded: plain ? bare : fold(bare),
      // of a plain word the first letter changes only where it is a capital
      capital: plain ? bare[0] !== lower[0] : isName(bare),
      possessive:
        ending !== "" || (bare.endsWith("s") && /^['’](?!\p{L})/u.test(text.slice(end, end + 2))),
      sign: !plain && !/[\p{L}\p{N}]/u.test(bare),
      joined:
        before !== undefined &&
        !before.sign &&
        !before.possessive &&
        isSpace(text, before.end, start),
      pos: token?.pos ?? "",
      lemma: token?.lemma ?? lower,
    });
  };
  for (const match of text.slice(sentence.start, sentence.end).matchAll(shape)) {
    const start = sentence.start + match.index;
    const raw = match[0];
    const cut = raw.indexOf("-");
    if (cut <= 0 || !isTwo(raw, splits)) {
      push(start, raw);
      continue;
    }
    let at = start;
    for (const part of raw.split(/(-)/)) {
      if (part !== "") push(at, part);
      at += part.length;
    }
  }
  return words;
}

function isSpace(text: string, start: number, end: number): boolean {
  if (end - start === 1 && text[start] === " ") return true;
  return /^\s+$/.test(text.slice(start, end));
}

/** The hyphen in it joins two words. */
function isTwo(raw: string, splits: Splits): boolean {
  const whole = raw.replace(/['’]s$/, "");
  if (splits.whole(whole)) return false;
  return splits.pair(raw.slice(0, raw.indexOf("-")), whole.slice(whole.lastIndexOf("-") + 1));
}
