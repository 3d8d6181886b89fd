// What stands behind "after", "following" or "and" before a verb: a phrase of the clause before, or a clause of its own.

import { months, weekdays } from "#model/calendar.ts";
import type { Token } from "../../article/document.ts";
import { subordinators } from "../../lexicon/verbs.ts";
import { isApposedWho } from "./besideVerb.ts";
import { isJoint, lastIndex } from "./joints.ts";
import { startsPredicate } from "./startsClause.ts";
import type { VerbGroup } from "./verbGroups.ts";

export const timeWord = new RegExp(
  `^(?:\\d{1,4}|last|early|late|mid|then|yesterday|today|${[...months, ...weekdays].join("|")})$`,
  "i",
);

/** "Following a discussion with X, Y said", "before dawn, killing two": a comma between, so it opens no clause. */
function opensPhrase(tokens: readonly Token[], joint: number, verb: VerbGroup): boolean {
  const word = tokens[joint]?.lower ?? "";
  if (word === "because" && tokens[joint + 1]?.lower === "of") return isReason(tokens, joint, verb);
  if (!/^(?:after|before|following|since|until|as)$/.test(word)) return false;
  if (verb.form === "gerund")
    return tokens[verb.first - 1]?.text === "," && joint + 1 < verb.first - 1;
  if (timeWord.test(tokens[joint + 1]?.lower ?? "")) return true;
  // "called off after the coup; a new date was set"
  if (tokens.slice(joint, verb.first).some(({ text }) => text === ";")) return true;
  if (isApposedWho(tokens, joint, verb)) return false;
  if (isAsideBehind(tokens, joint, verb)) return false;
  // "… after a stop in Oslo, is to meet": the comma gives the verb back to the subject, and so does an "and".
  if (tokens[verb.first - 1]?.text === ",") return true;
  if (isNamesAlone(tokens.slice(joint + 1, verb.first))) return false;
  const and = lastIndex(tokens, joint + 1, verb.first, (token) => token.lower === "and");
  if (and !== null && startsPredicate(tokens, and, verb)) return true;
  const comma = lastIndex(tokens, joint + 1, verb.first, (token) => token.text === ",");
  // "after the release of two men, and Chile recalled its envoy"; but "after Peru, Norway, and Chile met"
  if (comma !== null && /^(?:and|but)$/.test(tokens[comma + 1]?.lower ?? ""))
    return (
      tokens[comma + 2]?.pos === "ADP" ||
      !tokens.slice(joint, comma).some(({ text }) => text === ",")
    );
  return comma !== null && /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/.test(tokens[comma + 1]?.pos ?? "");
}

/** "closed its border because of a strike and reopened it": behind the reason the same goes on. */
function isReason(tokens: readonly Token[], joint: number, verb: VerbGroup): boolean {
  const and = lastIndex(tokens, joint + 1, verb.first, ({ lower }) => lower === "and");
  return and !== null && startsPredicate(tokens, and, verb);
}

/** "closed its border after President Roca, 54, signed a pact": she did, behind the aside, for the border has its verb. */
function isAsideBehind(tokens: readonly Token[], joint: number, verb: VerbGroup): boolean {
  if (tokens[verb.first - 1]?.text !== ",") return false;
  if (!tokens.slice(0, joint).some(({ pos }) => pos === "VERB")) return false;
  const comma = tokens.findIndex(({ text }, at) => at > joint && text === ",");
  const subject = tokens.slice(joint + 1, comma);
  return (
    comma < verb.first - 1 &&
    subject.at(-1)?.pos === "PROPN" &&
    subject.every(({ pos }) => /^(?:NOUN|PROPN|DET|ADJ)$/.test(pos))
  );
}

/** The "South Africa, Niger and Tunisia" of "after South Africa, Niger and Tunisia withdrew": they are who did it. */
function isNamesAlone(words: readonly Token[]): boolean {
  const comma = words.findLastIndex(({ text }) => text === ",");
  return (
    comma > 0 &&
    words.every(({ pos, text }) => pos === "PROPN" || /^(?:,|and|the)$/.test(text)) &&
    words
      .slice(comma)
      .some(({ text }, at, rest) => text === "and" && at > 1 && at < rest.length - 1)
  );
}

/** The "and" that may join what a verb tells: of "…, and in May Chile and Peru resumed talks" the one behind the comma. */
export function andBefore(
  tokens: readonly Token[],
  from: number,
  end: number,
  comma: number | null,
): number | null {
  const last = lastIndex(tokens, from, end, ({ pos }) => pos === "CCONJ");
  // "tabled a draft; Peru and Chile vetoed it": two who do so
  if (comma !== null && tokens[comma]?.text === ";" && last !== null && last > comma + 1)
    return null;
  if (last !== null && isListBehindStop(tokens, from, last)) return null;
  const isPaused = comma !== null && tokens[comma + 1]?.pos === "CCONJ";
  if (isPaused && tokens[end - 1]?.text !== ",") return comma + 1;
  return last === null ? null : (andOfTwo(tokens, from, last) ?? last);
}

/** "recalled its envoy on Monday and Peru and Chile closed theirs": the "and" before the two; null where one acts. */
function andOfTwo(tokens: readonly Token[], from: number, last: number): number | null {
  let at = last - 1;
  while (tokens[at]?.pos === "PROPN") at--;
  const isTwo = at < last - 1 && tokens[at]?.lower === "and" && tokens[last + 1]?.pos === "PROPN";
  // "was extended and Peru and Chile are trying": right behind a verb, which is no name
  if (isTwo && at === from && tokens[at - 1]?.pos === "VERB") return at;
  if (!isTwo || at <= from + 1) return null;
  const before = tokens[at - 1];
  const isObject = before?.pos === "NOUN" || timeWord.test(before?.lower ?? "");
  return isObject &&
    !tokens.slice(from, at).some(({ lower }) => /^(?:between|both|by)$/.test(lower))
    ? at
    : null;
}

/** "kept its envoy; Peru, Chile and Ghana withdrew theirs": nothing but names between the stop and the "and". */
function isListBehindStop(tokens: readonly Token[], from: number, and: number): boolean {
  const stop = lastIndex(tokens, from, and, ({ text }) => text === ";");
  const names = stop === null ? [] : tokens.slice(stop + 1, and);
  return (
    tokens[and + 1]?.pos === "PROPN" &&
    names.some(({ text }) => text === ",") &&
    names.every(({ pos, text }) => /^(?:PROPN|DET)$/.test(pos) || text === ",")
  );
}

/** The word that joins a clause, past those that open a phrase in it: "that Roca, in power since May, met". */
export function jointBefore(
  tokens: readonly Token[],
  from: number,
  verb: VerbGroup,
): number | null {
  const joint = lastIndex(tokens, from, verb.first, isJoint);
  if (joint === null || !opensPhrase(tokens, joint, verb)) return joint;
  const above = lastIndex(tokens, from, joint, isJoint);
  if (above === null) return null;
  const isOpened =
    subordinators.has(tokens[above]?.lower ?? "") && isAsideBehind(tokens, above, verb);
  return isOpened || tokens[above]?.lower === "that" ? above : null;
}

/** Where the subject right before `end` begins: at its pronoun or determiner, else at its first noun. */
export function nounPhraseStart(tokens: readonly Token[], from: number, end: number): number {
  let at = end;
  while (at > from) {
    const { pos } = tokens[at - 1] ?? { pos: "X" };
    if (!/^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|ADV|PUNCT)$/.test(pos)) break;
    at--;
    if (/^(?:PRON|DET)$/.test(pos)) break;
  }
  // "said on Friday Bo Holm met": the day is that of the verb before.
  const isTime = (n: number) => timeWord.test(tokens[n]?.lower ?? "");
  if (/^(?:on|in)$/.test(tokens[at - 1]?.lower ?? "")) while (at < end - 1 && isTime(at)) at++;
  return at;
}
