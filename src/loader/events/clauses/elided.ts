// "met Vik on May 19 and Dahl in Oslo two days later": what the verb said once it tells twice, of another and on
// another day.

import { months, weekdays } from "#model/calendar.ts";
import type { Token } from "../../article/document.ts";
import { isTriggerVerb } from "../../lexicon/guardedVerbs.ts";
import { reportVerbs } from "../../lexicon/verbs.ts";
import type { Cut } from "./clauseParents.ts";
import { timeWord } from "./opensPhrase.ts";
import type { VerbGroup } from "./verbGroups.ts";

const twice =
  /^(?:meet|visit|tour|call|telephone|phone|receive|host|dine with|lunch with|speak (?:with|to)|talk (?:with|to)|speak|talk|travel|fly|go|arrive)$/;

/** Tokens from the verb to the end of what it tells twice, so that a list of many pages stays quick. */
const longest = 40;

/** The verb groups, with one more for each verb that is left out behind an "and"; its `main` is the verb that was said. */
export function withElided(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
): readonly VerbGroup[] {
  if (!verbs.some(isTwice)) return verbs;
  return verbs.flatMap((verb, n) => {
    if (!isTwice(verb)) return [verb];
    const end = Math.min(verbs[n + 1]?.first ?? tokens.length, verb.last + longest);
    const and = elidedAt(tokens, verb, end);
    if (and === null) return [verb];
    return [verb, elidedBehind(verb, and)];
  });
}

function isTwice({ lemma, form, passive }: VerbGroup): boolean {
  if (!/^(?:past|future|infinitive)$/.test(form)) return false;
  return twice.test(lemma) || (form === "past" && !passive && isDeed(lemma));
}

/** "expelled a consul on Monday and his deputy on Tuesday": whatever is done to something. */
const isDeed = (lemma: string) => isTriggerVerb(lemma) && !reportVerbs.has(lemma);

/** Not by spreading: so all verb groups are of one make. */
function elidedBehind(
  { main, lemma, form, modal, perfect, progressive, passive, negated }: VerbGroup,
  and: number,
): VerbGroup {
  const [first, last, elided] = [and, and, true];
  return { first, last, main, lemma, form, modal, perfect, progressive, passive, negated, elided };
}

/** Where its clause begins: at the "and". */
export const elidedCut = ({ first, form }: VerbGroup): Cut => ({
  at: first,
  link: form === "infinitive" ? "infinitive" : "and",
  joint: first,
});

/** The "and" between two that each have a day; null for none. */
function elidedAt(
  tokens: readonly Token[],
  { last, lemma }: VerbGroup,
  end: number,
): number | null {
  for (let and = last + 3; and < end - 2; and++) {
    if (/^[;:—–("“]$/.test(tokens[and]?.text ?? "")) return null;
    if (tokens[and]?.lower !== "and") continue;
    const [day, more] = [dayIn(tokens, last + 1, and), dayIn(tokens, and + 1, end)];
    if (day === null || more === null || day > and - 1) continue;
    // "on May 19 and 20": two days of one thing
    const [ahead, behind] = [tokens.slice(and + 1, more), phraseFrom(tokens, more + 1, end)];
    const isBehind = /^(?:with|to)$/.test(behind[0]?.lower ?? "");
    const second = ahead.some(isName) || !isBehind ? ahead : behind;
    const isOnward = isOnwardAt(tokens, and + 1);
    const comma = isOnward && tokens[and - 1]?.text === "," ? and - 1 : and;
    const between = tokens.slice(day, comma);
    const isOther = twice.test(lemma)
      ? second.some(isName)
      : isLike(tokens.slice(last + 1, day), ahead) && isClosing(tokens, more);
    if (
      isOther &&
      (isOnward || second.every(isOfPhrase)) &&
      between.length < 8 &&
      !between.some(({ pos }) => pos === "PUNCT" || pos === "VERB")
    )
      return and;
  }
  return null;
}

/** "and from there to Oslo the day after", "and then to Oslo on Friday": the journey goes on. */
function isOnwardAt(tokens: readonly Token[], at: number): boolean {
  const [first, second, third] = tokens.slice(at, at + 3).map(({ lower }) => lower);
  if (first === "from") return second === "there" && third === "to";
  return second === "to" && /^(?:then|onward|on)$/.test(first ?? "");
}

/** Both with an article, an owner or a number: "its embassy … and its border", but not "its envoy … and Peru". */
function isLike(first: readonly Token[], second: readonly Token[]): boolean {
  const isThing = ([opener]: readonly Token[]) =>
    /^(?:DET|NUM)$/.test(opener?.pos ?? "") || /^(?:its|his|her|their)$/.test(opener?.lower ?? "");
  // "joined NATO in 2004 and the EU in 2007"
  const isNamed = ([opener, next]: readonly Token[]) => {
    const name = opener?.lower === "the" ? next : opener;
    return name?.pos === "PROPN" && /^\p{Lu}/u.test(name.text);
  };
  const isOfNoun = (phrase: readonly Token[]) => phrase.some(({ pos }) => pos === "NOUN");
  const areThings = [first, second].every((one) => isThing(one) && isOfNoun(one));
  return areThings || [first, second].every(isNamed);
}

/** Nothing is told of the second but its day. */
function isClosing(tokens: readonly Token[], day: number): boolean {
  let at = day + 1;
  while (
    /^(?:NUM|PROPN)$/.test(tokens[at]?.pos ?? "") ||
    /^(?:later|night|morning|evening|afternoon|\d+)$/.test(tokens[at]?.lower ?? "")
  )
    at++;
  if (/^(?:days?|weeks?|months?)$/.test(tokens[at]?.lower ?? "")) at += 2;
  return at >= tokens.length || /^[.,;]$/.test(tokens[at]?.text ?? "");
}

const isName = ({ pos, lower }: Token) => pos === "PROPN" && !timeWord.test(lower);

const isOfPhrase = ({ pos, lower }: Token) =>
  // "the protocol to it"
  /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP)$/.test(pos) || /^(?:a|its|his|her|their|it|them)$/.test(lower);

/** The words up to the next sign. */
function phraseFrom(tokens: readonly Token[], from: number, end: number): readonly Token[] {
  const sign = tokens.findIndex(({ pos }, at) => at >= from && pos === "PUNCT");
  return tokens.slice(from, sign < 0 ? end : Math.min(sign, end));
}

/** Where a day, or a time from one, begins; null for none. */
function dayIn(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    const { lower = "" } = tokens[at] ?? {};
    const isLast = /^[.,;]$/.test(tokens[at + 2]?.text ?? ".");
    const isLater =
      /^(?:days?|weeks?|months?|hours)$/.test(lower) &&
      (/^(?:later|earlier|before|afterwards?)$/.test(tokens[at + 1]?.lower ?? "") ||
        // "to Lima the day after", but "two days after the talks"
        (isLast && tokens[at + 1]?.lower === "after"));
    if (isLater) return at - 1;
    if (day.test(lower)) return at;
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    // "joined it in 2004"
    if (/^(?:19|20)\d\d$/.test(lower) && before?.lower === "in") return at;
    const isMonth = /^\d/.test(before?.text ?? "") || /^\d/.test(next?.text ?? "");
    if (lower === "may" && (isMonth || /^(?:in|last|early|late)$/.test(before?.lower ?? "")))
      return at;
  }
  return null;
}

const day = new RegExp(
  `^(?:today|tomorrow|yesterday|${[...weekdays, ...months.filter((month) => month !== "May")].join("|")})$`,
  "i",
);
