// The words that join a clause to the rest: subordinators, relative pronouns, a "that" of no noun.

import type { Token } from "../../article/document.ts";
import { months, weekdays } from "#model/calendar.ts";
import { reportVerbs, subordinators } from "../../lexicon/verbs.ts";
import { isProviso } from "./startsClause.ts";

export function isJoint(token: Token, at: number, tokens: readonly Token[]): boolean {
  if (/^(?:who|whom|whose|which)$/.test(token.lower)) return true;
  if (!subordinators.has(token.lower)) return false;
  const next = tokens[at + 1];
  if (token.lower === "provided" && !isProviso(tokens, at)) return false;
  // "put off once this month", "met only once before": how often
  if (
    token.lower === "once" &&
    (/^(?:[,.;:)]|this|last|per|in|before|again|more|each|every|already)?$/.test(
      next?.lower ?? "",
    ) ||
      isRate(tokens, at + 1))
  )
    return false;
  if (token.lower === "once" && isFormer(tokens, at)) return false;
  // "the following spring"
  if (token.lower === "following" && tokens[at - 1]?.pos === "DET") return false;
  // not the list of "Holm as well as Roca"
  if (token.lower === "as" && token.pos !== "SCONJ")
    return (
      tokens[at - 1]?.lower !== "well" &&
      (/^(?:DET|PRON|PROPN)$/.test(next?.pos ?? "") || isManyActing(tokens, at + 1))
    );
  // "That meeting took place in Lima"
  if (at === 0 && token.lower === "that" && next?.pos === "NOUN" && next.lemma === next.lower)
    return false;
  if (token.lower === "that")
    return !isThatDay(tokens, at) && (token.pos !== "DET" || opensThat(tokens, at));
  return true;
}

/** "met once a month"; but "will return once a deal is signed". */
function isRate(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === "a" &&
    /^(?:day|week|fortnight|month|quarter|year|decade|session|term)$/.test(
      tokens[at + 1]?.lower ?? "",
    )
  );
}

/** "Peru and Chile, once bitter foes, signed": what they were, between commas. */
function isFormer(tokens: readonly Token[], once: number): boolean {
  if (tokens[once - 1]?.text !== ",") return false;
  const comma = tokens.findIndex(({ text }, at) => at > once && text === ",");
  return comma > 0 && !tokens.slice(once, comma).some(({ pos }) => /^(?:VERB|AUX)$/.test(pos));
}

/** "the coup staged that morning", "arrived that same night", "in May of that year Peru left": when it was. */
function isThatDay(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at + 1]?.lower === "same" ? at + 2 : at + 1;
  const isBehindOf = /^(?:of|in|during)$/.test(tokens[at - 1]?.lower ?? "");
  if (isBehindOf && /^(?:year|month|week|summer|autumn)$/.test(tokens[noun]?.lower ?? ""))
    return true;
  return (
    /^(?:day|morning|afternoon|evening|night)$/.test(tokens[noun]?.lower ?? "") &&
    !/^(?:NOUN|VERB|AUX|PROPN)$/.test(tokens[noun + 1]?.pos ?? "")
  );
}

/** "as troops pursued gunmen", "as talks were to begin", but "as envoys sent by Peru" */
function isManyActing(tokens: readonly Token[], at: number): boolean {
  // "as government officials met in Lima"
  const head =
    tokens[at + 1]?.pos === "NOUN" && doing.has(tokens[at + 2]?.lower ?? "") ? at + 1 : at;
  const [noun, verb, next] = [tokens[head], tokens[head + 1], tokens[head + 2]];
  if (doing.has(verb?.lower ?? "")) return noun?.pos === "NOUN";
  if (noun?.pos !== "NOUN" || !/(?:[^s]s|people|police|men|women)$/.test(noun.lower)) return false;
  return (
    verb?.pos === "AUX" || (verb?.pos === "VERB" && !/^(?:ADP|ADV|PUNCT)$/.test(next?.pos ?? "ADP"))
  );
}

/** Forms that no participle has: whoever stands before them acts. */
const doing: ReadonlySet<string> = new Set(
  "met spoke fought began gave took went came flew fell rose saw".split(" "),
);

/** "that it would", "and that officials would": no "that" of "that man". */
function opensThat(tokens: readonly Token[], at: number): boolean {
  const [before, next, noun] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (/^(?:PRON|DET|PROPN)$/.test(next?.pos ?? "")) return true;
  // "the deal that President Roca signed", "that premier Ana Roca signed"
  if (/^\p{Lu}/u.test(next?.text ?? "") || (next?.pos === "NOUN" && noun?.pos === "PROPN"))
    return true;
  // "said that dialogue would help", "said on Friday that trade had grown"
  const isSaid = (n: number) => reportVerbs.has(tokens[n]?.lemma ?? "");
  const isOnDay = weekday.test(before?.lower ?? "") && (isSaid(at - 2) || isSaid(at - 3));
  if (next?.pos === "NOUN" && (isSaid(at - 1) || isOnDay || isToldAfter(tokens, at))) return true;
  const many = next?.pos === "ADJ" ? noun : next;
  const isMany = many?.pos === "NOUN" && many.lower.endsWith("s") && many.lemma !== many.lower;
  return isMany || before?.pos === "CCONJ";
}

/** "said after the meeting with Holm that progress had been made": behind a phrase, what was said. */
function isToldAfter(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:NOUN|PROPN|NUM)$/.test(tokens[at - 1]?.pos ?? "")) return false;
  for (let n = at - 1; n > at - sayReach && n >= 0; n--) {
    const { text, pos, lemma } = tokens[n] ?? { text: "", pos: "", lemma: "" };
    if (pos === "VERB" && reportVerbs.has(lemma)) return true;
    if (/^(?:VERB|AUX|SCONJ)$/.test(pos) || pauses.has(text)) return false;
  }
  return false;
}

/** Tokens from the verb of saying to its "that". */
const sayReach = 12;

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun|to|yester)day$/;

/** "“They will talk,” Bo Holm, who was host, said": the speaker stands outside of what he says. */
export function behindQuote(tokens: readonly Token[], from: number, joint: number): number {
  for (let at = from; at < joint; at++)
    if (/^["”]$/.test(tokens[at]?.text ?? "") && tokens[at - 1]?.text === ",") return at + 1;
  return joint;
}

/** The last token between two that fits; null for none. */
export function lastIndex(
  tokens: readonly Token[],
  from: number,
  to: number,
  fits: (token: Token, at: number, tokens: readonly Token[]) => boolean,
): number | null {
  for (let at = Math.min(to, tokens.length) - 1; at >= from; at--) {
    const token = tokens[at];
    if (token && fits(token, at, tokens)) return at;
  }
  return null;
}

const pauses: ReadonlySet<string> = new Set(", ; : — – ( )".split(" "));

/** A comma, a dash or what else parts words; not the hyphen of "re-open". */
export function isPause(token: Token, at: number, tokens: readonly Token[]): boolean {
  if (pauses.has(token.text)) return true;
  return token.text === "-" && (tokens[at - 1]?.end ?? 0) < token.start;
}

/** Where a clause behind a comma begins: a time in front of its subject is its own. */
export function pauseBefore(tokens: readonly Token[], from: number, comma: number): number {
  // "demanded it; two days later, Peru left"
  const pause = lastIndex(tokens, from, comma, ({ text }) => text === ";");
  return pause ?? frontedAnd(tokens, from, comma) ?? comma;
}

/** The "and" of "Peru recalled its envoy, and in May, Chile left"; null where no time stands between it and the comma. */
function frontedAnd(tokens: readonly Token[], from: number, comma: number): number | null {
  const and = lastIndex(tokens, Math.max(from, comma - longestFront), comma, isAndOrBut);
  if (and === null || and <= from) return null;
  const front = tokens.slice(and + 1, comma);
  const isPhrase = front.every(({ pos }) => /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|ADV)$/.test(pos));
  const isTime =
    (front[0]?.pos === "ADP" &&
      dayOrMonth.test(
        front
          .slice(1)
          .map(({ lower }) => lower)
          .join(" "),
      )) ||
    /^(?:later|afterwards?)$/.test(front.at(-1)?.lower ?? "");
  return isPhrase && isTime ? and : null;
}

/** Words of a time in front, with its "and". */
const longestFront = 7;

const isAndOrBut = ({ lower }: Token) => lower === "and" || lower === "but";
const dayOrMonth = new RegExp(`\\b(?:\\d{4}|${[...months, ...weekdays].join("|")})\\b`, "i");
