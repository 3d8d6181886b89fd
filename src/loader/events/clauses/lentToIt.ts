// "They agreed on a summit. It will be held in Oslo in May": what is held, or takes place, is the event noun
// told before, and no state and no prisoners.

import { retag, type Token } from "../../article/document.ts";
import { nounSenses } from "../../lexicon/nounSenses.ts";
import { nounLemma } from "./nounLemma.ts";

const lent = /^(?:meet|gather|visit|dine|elect|vote)$/;

/** A pronoun that stands for an event noun told before it becomes that noun; `before`: the sentence before. */
export function withNounOfIt(
  tokens: readonly Token[],
  before: readonly Token[] | undefined,
): readonly Token[] {
  // not in "told her they would be held": "her" would own it
  const at = tokens.findIndex(
    (token, n) => isPronoun(token) && tokens[n - 1]?.lower !== "her" && occurs(tokens, n) !== null,
  );
  const pronoun = tokens[at];
  if (!pronoun) return tokens;
  const noun =
    antecedent(tokens.slice(0, at), pronoun, true) ??
    antecedent(before ?? [], pronoun, occurs(tokens, at) === "may be held");
  return noun ? tokens.with(at, retag(pronoun, "NOUN", nounLemma(noun))) : tokens;
}

/** A pronoun that has become a noun. */
export function isNounOfIt(token: Token | undefined): boolean {
  return token?.pos === "NOUN" && /^(?:it|they)$/.test(token.lower);
}

/** What it is in a title: "summit", "talks", of a single one of these "round of talks". */
export function wordsOfIt({ lower, lemma }: Token): string {
  if (lower === "they") return `${lemma}s`;
  return /^(?:talk|negotiation|discussion)$/.test(lemma) ? `round of ${lemma}s` : lemma;
}

function isPronoun({ lower, pos }: Token): boolean {
  return (lower === "it" || lower === "they") && pos === "PRON";
}

/** That it happens, by the verb right behind; prisoners may be held, but no prisoners take place. */
function occurs(tokens: readonly Token[], at: number): "happens" | "may be held" | null {
  const words = tokens
    .slice(at + 1, at + 8)
    .map(({ lower }) => lower)
    .filter(
      (word) => !/^(?:now|then|also|probably|likely|both|all|again|later|instead)$/.test(word),
    )
    .join(" ");
  if (isToCome.test(words) || hasTakenPlace.test(words)) return "happens";
  return /^(?:was|were) held\b/.test(words) ? "may be held" : null;
}

const isToCome =
  /^(?:will|would|shall|should|(?:is|are|was|were)(?: (?:due|expected|scheduled|set|planned))? to) (?:be (?:held|convened|staged)|take place|convene)\b/;
const hasTakenPlace = /^(?:took|takes|take|had taken|has taken|have taken) place\b/;

/** The last event noun of its number, or the talks that it is a round of; `alone`: with no other noun of that number behind it. */
function antecedent(before: readonly Token[], { lower }: Token, alone: boolean): Token | null {
  if (before.some((_, at) => isOff(before, at))) return null;
  const isMany = lower === "they";
  const fitting = before.filter(
    (token, at) => token.pos === "NOUN" && isOfMany(token) === isMany && !isAdjunct(before, at),
  );
  const noun = fitting.findLast((token) => isLent(talksOf(before, token)));
  return noun && (!alone || noun === fitting.at(-1)) ? talksOf(before, noun) : null;
}

const isLent = (token: Token) => lent.test(nounSenses.get(nounLemma(token))?.act ?? "");

const isOfMany = ({ lower, lemma }: Token) => lower !== lemma && lower.endsWith("s");

/** The "talks" of "a round of talks"; else the noun itself. */
function talksOf(tokens: readonly Token[], noun: Token): Token {
  if (!/^(?:round|session|series)$/.test(noun.lower)) return noun;
  const at = tokens.indexOf(noun);
  const talks = tokens.slice(at + 2, at + 4).find((token) => token.pos === "NOUN");
  return tokens[at + 1]?.lower === "of" && talks ? talks : noun;
}

/** "freed four before elections", "seized during talks": when it was, and not what it was about. */
function isAdjunct(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) =>
      /^(?:before|after|during|since|until|despite|amid|following|ahead)$/.test(lower),
    );
}

/** What was put off and is to be after all is told elsewhere (`dates/reheld.ts`). */
function isOff(tokens: readonly Token[], at: number): boolean {
  const [verb, next] = [tokens[at], tokens[at + 1]];
  if (verb?.pos !== "VERB") return false;
  return /^(?:call|put|push|move)$/.test(verb.lemma)
    ? /^(?:off|back)$/.test(next?.lower ?? "")
    : /^(?:postpone|cancel|delay|defer|scrap|suspend|shelve|adjourn)$/.test(verb.lemma);
}
