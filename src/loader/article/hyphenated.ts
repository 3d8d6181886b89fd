// Joins hyphenated spellings of nouns that the tables have as one word ("cease-fire", "stand-off"),
// and "U.S." after a hyphen; reads a dash between words as a hyphen.

import { retag, type Token } from "./document.ts";

const seconds: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ["cease", "fire"],
      ["stand", "off"],
      ["walk", "out"],
      ["pull", "out back"],
      ["hand", "over shake"],
      ["take", "over"],
      ["stop", "over"],
      ["crack", "down"],
      ["air", "strike raid"],
      ["show", "down"],
      ["closed", "door"],
    ] as const
  ).map(([first, second]) => [first, new Set(second.split(" "))]),
);

/** Joins such spellings into one word each. Returns the same list if nothing changes. */
export function withWholeNouns(run: Token[]): Token[] {
  let found: Token[] | null = null;
  for (let at = 0; at < run.length; at++) {
    const token = run[at];
    if (!token) continue;
    const joint = token.text === "–" ? hyphenFor(run[at - 1], token, run[at + 1]) : null;
    if (joint) {
      found ??= run.slice(0, at);
      found.push(joint);
      continue;
    }
    const sign = run[at + 1]?.text;
    const whole =
      sign === "-"
        ? wholeNoun(token, run[at + 1], run[at + 2])
        : sign === "."
          ? pointed(token, run[at + 1], run[at + 2])
          : null;
    const british = whole ? null : withoutHyphen(token, run[at - 1]);
    if (british) {
      found ??= run.slice(0, at);
      found.push(british);
    } else if (whole) {
      found ??= run.slice(0, at);
      found.push(whole);
      at += 2;
    } else found?.push(token);
  }
  return found ?? run;
}

/** The dash of "Russia–Ukraine talks", "the Bor–Pibor road" as a hyphen; null between numbers, and with spaces. */
function hyphenFor(
  before: Token | undefined,
  { start, end, pos }: Token,
  after: Token | undefined,
): Token | null {
  if (before?.end !== start || after?.start !== end) return null;
  const isWord = ({ text }: Token) => /^\p{L}/u.test(text);
  return isWord(before) && isWord(after)
    ? { start, end, text: "-", lower: "-", lemma: "-", pos }
    : null;
}

function wholeNoun(first: Token, sign: Token | undefined, last: Token | undefined): Token | null {
  if (sign?.text !== "-" || !last || first.end !== sign.start || sign.end !== last.start)
    return null;
  const word = last.lower;
  const isOne = (end: string) => seconds.get(first.lower)?.has(end) === true;
  const single = word.endsWith("s") ? word.slice(0, -1) : word;
  if (!isOne(word) && !isOne(single)) return null;
  return {
    start: first.start,
    end: last.end,
    text: first.text + sign.text + last.text,
    lower: first.lower + word,
    lemma: first.lower + single,
    // an adjective in "a closed-door meeting"
    pos: word === "door" ? "ADJ" : "NOUN",
  };
}

/** "co-operation", "co-ordinate", "re-opened": the tables have the lemma without hyphen; null for other words. */
function withoutHyphen(token: Token, before: Token | undefined): Token | null {
  if (token.lemma.startsWith("co-o")) return { ...token, lemma: token.lemma.replace("-", "") };
  const again = /^re-(open|elect|appoint|admit|impos|start|enter|unit|join)(e?)(ed|e|ing|s)?$/.exec(
    token.lower,
  );
  if (!again) return null;
  const [, stem = ""] = again;
  const lemma = `re${stem}${/^(?:impos|unit)$/.test(stem) ? "e" : ""}`;
  const isVerb =
    again[3] === "ed" || /^(?:will|to|would|may|can|could|and)$/.test(before?.lower ?? "");
  return retag(token, isVerb ? "VERB" : token.pos, lemma);
}

/** The "U.S." of "Kenya-U.S. summit", which wink splits into three, as one name. */
function pointed(first: Token, point: Token | undefined, last: Token | undefined): Token | null {
  if (first.end - first.start !== 1 || point?.text !== "." || !last) return null;
  if (first.end !== point.start || point.end !== last.start) return null;
  if (!/^\p{Lu}$/u.test(first.text) || !/^\p{Lu}\.$/u.test(last.text)) return null;
  const text = `${first.text}.${last.text}`;
  const lower = text.toLowerCase();
  return { start: first.start, end: last.end, text, lower, lemma: lower, pos: "PROPN" };
}
