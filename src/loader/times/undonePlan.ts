// "They were to meet on Tuesday but failed to reach a quorum", "They were to sign on Sunday. They did not.": the day is over.

import type { Sentence, Token } from "../article/document.ts";
import type { Span } from "#model/span.ts";
import { firstAfter } from "./tense.ts";

/** What was to be on a day, and by then was not; the next sentence may be the one to say so. */
export function isUndoneThen(
  { tokens }: Pick<Sentence, "tokens">,
  { start, end }: Span,
  next: Pick<Sentence, "tokens"> | undefined,
): boolean {
  const at = firstAfter(tokens, start);
  const behind = tokens.slice(firstAfter(tokens, end));
  if (isSetBefore(tokens, at) && isTakenBack(behind)) return true;
  if (!wasPlanned(tokens, at) && !isSetAside(tokens, at)) return false;
  if (behind.length <= 5 && next && isUndoing(next.tokens)) return true;
  if (isNotReady(behind)) return true;
  const stop = behind.findIndex(
    ({ lower, pos }) => pos === "VERB" || /^(?:but|and|never|will|would|is|are)$/.test(lower),
  );
  const [word, verb, more] = behind.slice(Math.max(0, stop));
  // "were to open on Monday never began", "was to take effect at midnight on Monday, never took hold"
  if (word?.lower === "never") return verb?.pos === "VERB";
  if (word?.lower !== "but") return false;
  if (isAbsent(behind.slice(Math.max(0, stop) + 1))) return true;
  return (
    /^(?:failed|never)$/.test(verb?.lower ?? "") ||
    (verb?.lower === "did" && /^(?:not|n['’]t)$/.test(more?.lower ?? ""))
  );
}

/** ", was not ready", "but has not done so": by then it had not come to it. */
function isNotReady(tokens: readonly Token[]): boolean {
  const words = tokens.slice(0, 8).map(({ lower }) => lower);
  return notReady.test(words.join(" "));
}

const notReady =
  /^(?:, )?(?:but )?(?:it )?(?:was|were|is|are|has|have) (?:still |yet )?not (?:yet |been )?(?:ready|signed|held|complete|completed|delivered|finished|published|sent|done so|happened|come|begun|started|taken place|materiali[sz]ed)\b/;

/** "but the rebels stayed away", "but he did not turn up": the day has come, and who was awaited has not. */
function isAbsent(tokens: readonly Token[]): boolean {
  const words = tokens.slice(0, 9).map(({ lower }) => lower);
  return absent.test(words.join(" "));
}

const absent =
  /^(?:\p{L}+ ){0,4}(?:stayed away|failed to (?:come|attend|show up|turn up|appear)|(?:did (?:not|n['’]t|n ['’] t)|never) (?:come|came|attend|showe?d? up|turne?d? up|appear))\b/u;

/** "were to open", "had been due", "were planned for": before the word at `at`, with no other clause between. */
export function wasPlanned(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - planReach), at);
  const was = before.findLastIndex(({ lower }) => /^(?:was|were|been)$/.test(lower));
  if (was < 0 || before.slice(was).some(({ lower }) => closes.test(lower))) return false;
  const word = before[was + 1]?.lower ?? "";
  const plan = /^(?:originally|initially|all|both|also)$/.test(word)
    ? before[was + 2]?.lower
    : word;
  return plan === "to"
    ? before[was + 2]?.lower !== "have"
    : /^(?:supposed|due|expected|scheduled|planned|set|slated|meant)$/.test(plan ?? "");
}

/** "The last round, set for Feb. 12 in Lima, never took place" */
function isSetAside(tokens: readonly Token[], at: number): boolean {
  const [comma, set] = tokens.slice(Math.max(0, at - 3), at);
  const isDue = set?.lower === "due" && tokens[at - 1] === set;
  const [before, word] = isDue ? [tokens[at - 2], set] : [comma, set];
  return before?.text === "," && /^(?:set|due|scheduled|planned|slated)$/.test(word?.lower ?? "");
}

/** "Talks planned for Friday", "a convention that Roca had called for Friday" */
function isSetBefore(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:for|on)$/.test(tokens[at - 1]?.lower ?? "") &&
    /^(?:called|set|due|scheduled|planned|slated|announced)$/.test(tokens[at - 2]?.lower ?? "")
  );
}

/** "did not take place", "were not held", "never took place": the day has come. */
function isTakenBack(tokens: readonly Token[]): boolean {
  const words = tokens.slice(0, 5).map(({ lower }) => lower);
  return takenBack.test(words.join(" "));
}

const takenBack =
  /^(?:did (?:not|n['’]t) (?:take place|happen|go ahead|materiali[sz]e)|never (?:took place|happened|went ahead|materiali[sz]ed)|(?:was|were) (?:not|never) held)\b/;

const planReach = 16;
const closes = /^(?:[;:]|when|after|before|until|but|and|who|which|that)$/;

/** "They did not.", "It never happened.", "The rebels refused to come.": a short sentence that takes the plan back. */
export function isUndoing(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ lower }) => lower).filter((word) => /^[\p{L}’']/u.test(word));
  const text = words.join(" ").replace(/n ?['’] ?t\b| n['’]t\b/g, " not");
  return text.length < longest && undoing.test(text);
}

const longest = 70;
const undoing =
  /^(?:but )?(?:(?:they|he|she|it|that|this) (?:did|was|were|has|have) not(?: (?:do so|happen|come|show up|turn up|take place|go ahead|materiali[sz]e))?|neither (?:did|was)|(?:they|it|that|he|she) never (?:did|came|happened|took place|showed up|turned up|materiali[sz]ed)|nothing (?:happened|came of it)|.{3,40} (?:refused|declined|failed) to (?:come|attend|show up|turn up|take part|participate|appear|do so))$/;
