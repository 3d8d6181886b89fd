// A sentence as the words that names are made of.
//
// wink cuts "U.S.", "Jean-Pierre" and "al-Assad" in ways of its own, so names read the text again
// and take only lemma and part of speech from wink, by place.

import type { Sentence, Token } from "../article/document.ts";
import { plainWordEnd, space } from "../article/plainWord.ts";
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

/** Asked where no plain word ends. "Kenya-U.S." is two: what is cut off with points begins anew. */
const shape =
  /(?:\p{L}\.){2,}(?!\p{Ll})|\p{Lu}\.(?=\s?\p{Lu}\p{Ll})|\p{Lu}\.(?=\s\p{Lu})|\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’&+](?!\p{L}\.\p{L}\.)\p{L}?[\p{L}\p{M}\p{N}]+)*|\d[\d.,:]*\d|\d|\S/uy;

const shapes = new RegExp(shape.source, "gu");

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
  return Array.from(fold(name).matchAll(shapes), ([word]) => word.replace(/'s$/, ""));
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
  const found: Words = { text, words: [], tokens: sentence.tokens, next: 0 };
  let source: string | null = null;
  for (let at = sentence.start; at < sentence.end; ) {
    if (text.charCodeAt(at) === space) {
      at += 1;
      continue;
    }
    const end = plainWordEnd(text, at, sentence.end, "'&+-");
    if (end > at) {
      pushPlain(found, at, end);
      at = end;
      continue;
    }
    source ??= text.slice(sentence.start, sentence.end);
    shape.lastIndex = at - sentence.start;
    const raw = shape.exec(source)?.[0];
    if (raw === undefined) at += 1;
    else {
      pushRaw(found, at, raw, splits);
      at += raw.length;
    }
  }
  return found.words;
}

/** The words so far, and the token that comes next: both go from left to right. */
interface Words {
  readonly text: string;
  readonly words: Word[];
  readonly tokens: readonly Token[];
  next: number;
}

function tokenAt(found: Words, start: number): Token | undefined {
  const { tokens } = found;
  while ((tokens[found.next]?.start ?? start) < start) found.next += 1;
  const token = tokens[found.next];
  return token?.start === start ? token : undefined;
}

/** A word of plain letters; what its token has worked out is not worked out again. */
function pushPlain(found: Words, start: number, end: number): void {
  const token = tokenAt(found, start);
  const same = token?.end === end ? token : undefined;
  const word = same?.text ?? found.text.slice(start, end);
  const lower = same?.lower ?? word.toLowerCase();
  found.words.push({
    start,
    end,
    text: word,
    lower,
    folded: word,
    // the first letter changes only where it is a capital
    capital: word.charCodeAt(0) !== lower.charCodeAt(0),
    possessive: false,
    sign: false,
    joined: isJoined(found, start),
    pos: token?.pos ?? "",
    lemma: token?.lemma ?? lower,
  });
}

/** "He'll", "we've": two words; the second is a verb. */
const contraction = /^(\p{L}+)(['’](?:ll|ve|re|d|m))$/iu;

/** Who owns nothing with "'s": "he's put it off". */
const neverOwn: ReadonlySet<string> = new Set(
  "he she it that there who what here where how let".split(" "),
);

function pushRaw(found: Words, start: number, raw: string, splits: Splits): void {
  const [, word, ending] = contraction.exec(raw) ?? [];
  if (word !== undefined && ending !== undefined) {
    push(found, start, word);
    push(found, start + word.length, ending);
    return;
  }
  const cut = raw.indexOf("-");
  if (cut <= 0 || !isTwo(raw, splits)) {
    push(found, start, raw);
    return;
  }
  let at = start;
  for (const part of raw.split(/(-)/)) {
    if (part !== "") push(found, at, part);
    at += part.length;
  }
}

function push(found: Words, start: number, raw: string): void {
  const { text } = found;
  const plain = plainWord.test(raw);
  const ending = plain ? "" : (/['’]s$/.exec(raw)?.[0] ?? "");
  const bare = ending === "" ? raw : raw.slice(0, -ending.length);
  const lower = bare.toLowerCase();
  const end = start + bare.length;
  const token = tokenAt(found, start);
  found.words.push({
    start,
    end,
    text: bare,
    lower,
    folded: plain ? bare : fold(bare),
    capital: plain ? bare.charCodeAt(0) !== lower.charCodeAt(0) : isName(bare),
    possessive:
      (ending !== "" && !neverOwn.has(lower)) ||
      (bare.endsWith("s") && /^['’](?!\p{L})/u.test(text.slice(end, end + 2))),
    sign: !plain && !/[\p{L}\p{N}]/u.test(bare),
    joined: isJoined(found, start),
    pos: token?.pos ?? "",
    lemma: token?.lemma ?? lower,
  });
}

/** Nothing but white space before it, and a word there. */
function isJoined({ text, words }: Words, start: number): boolean {
  const before = words.at(-1);
  return (
    before !== undefined && !before.sign && !before.possessive && isSpace(text, before.end, start)
  );
}

function isSpace(text: string, start: number, end: number): boolean {
  if (end - start === 1 && text[start] === " ") return true;
  // "L.Roca": the point of an initial is as good
  if (end === start) return text[start - 1] === ".";
  return /^\s+$/.test(text.slice(start, end));
}

/** The hyphen in it joins two words. */
function isTwo(raw: string, splits: Splits): boolean {
  const whole = raw.replace(/['’]s$/, "");
  if (splits.whole(whole)) return false;
  return splits.pair(raw.slice(0, raw.indexOf("-")), whole.slice(whole.lastIndexOf("-") + 1));
}

/** Words, and nothing but white space between them. */
export function isRun(words: readonly Word[], from: number, to: number): boolean {
  if (to > words.length) return false;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word || word.sign || (at > from && !word.joined)) return false;
  }
  return true;
}
