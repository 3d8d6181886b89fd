// "A fourth is to be held in May", "Another is planned": the noun of the sentence before goes on.

import { retag, type Token } from "../../article/document.ts";
import { nounSenses } from "../../lexicon/nounSenses.ts";
import { isNounOfIt, wordsOfIt } from "./lentToIt.ts";
import { nounLemma } from "./nounLemma.ts";

const ordinals: ReadonlySet<string> = new Set(
  "first second third fourth fifth sixth seventh eighth ninth tenth next last latest".split(" "),
);

const lent = /^(?:meet|gather|visit|dine|protest|clash|attack|test|call|elect|deploy)$/;

/** Numbers that stand for an event noun of the sentence before become it. */
export function withLentNouns(
  tokens: readonly Token[],
  before: readonly Token[] | undefined,
): readonly Token[] {
  if (tokens.some((_, at) => isThatOf(tokens, at))) return withThatOf(tokens);
  if (!before || !tokens.some((_, at) => isAlone(tokens, at))) return tokens;
  // "the first such flight since the war": of the flight there is a second
  const isFirst = (at: number) => /^(?:first|such)$/.test(before[at - 1]?.lower ?? "");
  const first = before.findLast(({ pos }, at) => pos === "NOUN" && isFirst(at));
  const isLentOne = (token: Token) => lent.test(nounSenses.get(nounLemma(token))?.act ?? "");
  if (first && !isLentOne(first)) return tokens;
  const noun = first ?? before.findLast((token) => token.pos === "NOUN" && isLentOne(token));
  if (!noun) return tokens;
  const lemma = nounLemma(noun);
  return tokens.map((token, at) => (isAlone(tokens, at) ? retag(token, "NOUN", lemma) : token));
}

/** "A fourth is", "Another was", "the next will": with its verb right behind, and no noun. */
function isAlone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const pos = tokens[at + 1]?.pos;
  if (isOpening(tokens, at)) return true;
  if (token?.lower === "one") return isNextOne(tokens, at);
  if (!token || (pos !== "AUX" && pos !== "VERB")) return false;
  const before = tokens[at - 1];
  if (token.lower === "another")
    return before === undefined || /^(?:and|but|,)$/.test(before.lower);
  return ordinals.has(token.lower) && /^(?:an?|the)$/.test(before?.lower ?? "");
}

/** "The last one was held in Lima", "The next one will be": as good as "the last", "the next". */
function isNextOne(tokens: readonly Token[], at: number): boolean {
  const [det, which, , verb] = tokens.slice(Math.max(0, at - 2), at + 2);
  return (
    at === 2 &&
    det?.lower === "the" &&
    /^(?:next|last|latest|first|second|third)$/.test(which?.lower ?? "") &&
    /^(?:AUX|VERB)$/.test(verb?.pos ?? "")
  );
}

/** "The second, in Oslo in May, broke up", "The last, set for 12 February, never took place": an aside behind it. */
function isOpening(tokens: readonly Token[], at: number): boolean {
  const [det, number, comma, next] = tokens.slice(Math.max(0, at - 1), at + 3);
  return (
    at === 1 &&
    comma?.text === "," &&
    ordinals.has(number?.lower ?? "") &&
    /^(?:the|a)$/.test(det?.lower ?? "") &&
    (/^(?:ADP|VERB)$/.test(next?.pos ?? "") ||
      /^(?:set|due|which|held|scheduled|planned)$/.test(next?.lower ?? ""))
  );
}

/** What such a word is in a title: "fourth round of talks", "second meeting"; null for other words. */
export function lentWords(token: Token): string | null {
  const { lower, lemma, pos } = token;
  if (isNounOfIt(token)) return wordsOfIt(token);
  const isLent = pos === "NOUN" && lower !== lemma && (ordinals.has(lower) || lower === "another");
  // "and that of Vik in June"
  if (pos === "NOUN" && lower === "that") return lemma;
  const isOne = pos === "NOUN" && lower === "one" && lemma !== "one";
  if (isOne) return /^(?:talk|negotiation|discussion)$/.test(lemma) ? `round of ${lemma}s` : lemma;
  if (!isLent) return null;
  return /^(?:talk|negotiation|discussion)$/.test(lemma)
    ? `${lower} round of ${lemma}s`
    : `${lower} ${lemma}`;
}

/** "the summit", for an "it" that stands for it; null for other words. */
export function nounOfIt(token: Token): string | null {
  return isNounOfIt(token) ? `the ${wordsOfIt(token)}` : null;
}

/** "the visit of Roca to Lima in May and that of Vik in June": the noun before it, in the same sentence. */
function withThatOf(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    if (!isThatOf(tokens, at)) return token;
    const noun = tokens.findLast(
      (one, n) =>
        n < at && one.pos === "NOUN" && lent.test(nounSenses.get(nounLemma(one))?.act ?? ""),
    );
    return noun ? retag(token, "NOUN", nounLemma(noun)) : token;
  });
}

function isThatOf(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === "that" &&
    tokens[at + 1]?.lower === "of" &&
    tokens[at - 1]?.lower === "and" &&
    tokens.slice(0, at - 1).some(({ lower }) => lower === "of" || lower === "by")
  );
}
