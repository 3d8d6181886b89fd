// The tense for one kind of expression: weekdays are near, and so are read more closely.

import { type Day, weekday } from "#model/day.ts";
import type { Span } from "#model/span.ts";
import type { Sentence, Token } from "../article/document.ts";
import { lookedBackOn, pending } from "../lexicon/timesVerbs.ts";
import { isAfterOccasion, isPutOffUntilAfter } from "./afterOccasion.ts";
import { isDecidedThen } from "./decidedThen.ts";
import { isDueAndOff } from "./dueAndOff.ts";
import { isPledgedThen } from "./pledgedThen.ts";
import { wasPlanned } from "./undonePlan.ts";
import type { Spec } from "./spec.ts";
import type { Tense } from "./opens.ts";
import { firstAfter, tenseAt, tenseInClause, tenseOf } from "./tense.ts";

/** `ahead` is where the last time to come ends, `published` the civil day of publication where it is known. */
export function tenseFor(
  spec: Spec,
  sentence: Sentence,
  span: Span,
  ahead = -1,
  published: Day | null = null,
): Tense {
  if (spec.kind === "weekday" && spec.step === 0)
    return isPlannedFor(sentence, span) ? "future" : (tenseInClause(sentence, span) ?? "none");
  if (isWeekday(spec)) {
    if (spec.kind === "weekday" && (wasToHave(sentence, span) || isDueAndOff(sentence, span)))
      return published !== null && isNearAhead(spec.weekday, published) ? "future" : "past";
    // "was due to present his credentials on Tuesday", told on Wednesday
    if (
      isYesterday(spec, published) &&
      wasPlanned(sentence.tokens, firstAfter(sentence.tokens, span.start))
    )
      return "past";
    if (
      spec.kind === "weekday" &&
      published !== null &&
      isDueJustBack(sentence, span, spec.weekday, published)
    )
      return "past";
    if (isPledged(sentence, span)) return "past";
    const own = tenseOfWeekday(sentence, span);
    return own === "none" && isListed(sentence, span, ahead) ? "future" : own;
  }
  if (isPledged(sentence, span)) return "past";
  const tense = tenseAt(sentence, span);
  const isMonth = /^(?:month|day)$/.test((spec.kind === "edge" ? spec.of : spec).kind);
  if (isMonth && (isOfPrevious(sentence, span) || isMadeThen(sentence, span))) return "past";
  if (isMonth && isSinceTheirs(sentence, span)) return "past";
  if (tense === "future" && isMonth && isPutOff(sentence, span)) return "none";
  // "was to visit Peru in March but did not": the March that is nearest
  if (tense === "future" && isMonth && wasToBe(sentence, span)) return "none";
  // "will pull back after a March 3 clash": the March that is nearest
  if (tense === "future" && isMonth && isAfterOccasion(sentence, span)) return "none";
  if (tense === "past" && isMonth && isPutOffUntilAfter(sentence, span)) return "none";
  return tense === "future" && isOfResults(spec, sentence, span) ? "none" : tense;
}

const isPledged = ({ tokens }: Sentence, { start, end }: Span) =>
  isPledgedThen(tokens, firstAfter(tokens, start), firstAfter(tokens, end));

/** "will make his first trip since his January inauguration": whatever is to come, that has been. */
function isSinceTheirs({ tokens }: Sentence, { start }: Span): boolean {
  const at = firstAfter(tokens, start);
  return (
    tokens[at - 2]?.lower === "since" &&
    /^(?:his|her|its|their|the)$/.test(tokens[at - 1]?.lower ?? "")
  );
}

/** "The deal reached in Lima on November 24 expires on July 20": it was reached, whatever is to come. */
function isMadeThen({ tokens }: Sentence, { start }: Span): boolean {
  const at = firstAfter(tokens, start);
  if (!/^(?:on|in)$/.test(tokens[at - 1]?.lower ?? "")) return false;
  let verb = at - 2;
  while (verb > at - 7 && /^(?:ADP|DET|PROPN|NOUN)$/.test(tokens[verb]?.pos ?? "")) verb--;
  return made.test(tokens[verb]?.lower ?? "") && tokens[verb - 1]?.pos === "NOUN";
}

/** "signed a border accord in Lima on Friday that will be submitted to voters": it was signed, whatever it will be. */
function isMadeBeforeThat(tokens: readonly Token[], at: number, to: number): boolean {
  if (!/^(?:that|which)$/.test(tokens[to]?.lower ?? "")) return false;
  let verb = at - 1;
  while (verb > at - 12 && /^(?:ADP|DET|ADJ|PROPN|NOUN|NUM)$/.test(tokens[verb]?.pos ?? "")) verb--;
  return made.test(tokens[verb]?.lower ?? "") && !/^(?:to|be)$/.test(tokens[verb - 1]?.lower ?? "");
}

const made =
  /^(?:reached|signed|initialled|initialed|struck|concluded|adopted|agreed|brokered|sealed|forged|imposed|issued|passed|negotiated)$/;

/** "A visit planned for July was put off", "cancelled a visit planned for July": the July that is nearest. */
function isPutOff({ tokens }: Sentence, { start, end }: Span): boolean {
  const [from, to] = [firstAfter(tokens, start), firstAfter(tokens, end)];
  const first = tokens.findIndex(({ pos }, at) => at >= to && (pos === "AUX" || pos === "VERB"));
  const isOff =
    first - to <= 5 &&
    /^(?:was|were|had|has)$/.test(tokens[first]?.lower ?? "") &&
    tokens.slice(first + 1, first + 4).some(({ lower }) => off.test(lower));
  // "scrapped a trip to Lima planned for July"
  const isPlanned = tokens
    .slice(Math.max(0, from - 3), from)
    .some(({ lower }) => pending.has(lower));
  const before = tokens.slice(Math.max(0, from - offReach), from);
  return isOff || (isPlanned && before.some(({ lower, pos }) => pos === "VERB" && off.test(lower)));
}

const off =
  /^(?:put|postponed|cancelled|canceled|called|scrapped|delayed|shelved|dropped|abandoned)$/;
const offReach = 14;

/** "had been planned for this Sunday": the one ahead, whatever became of it. */
function isPlannedFor({ tokens }: Sentence, { start }: Span): boolean {
  const at = firstAfter(tokens, start);
  return tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ lower }) => pending.has(lower) || lower === "planned");
}

/** "A previous round, set for March": that March is over, put off or not. */
function isOfPrevious({ tokens, start: from }: Sentence, { start }: Span): boolean {
  const at = firstAfter(tokens, start);
  const before = tokens.slice(Math.max(firstAfter(tokens, from), at - offReach), at);
  const noun = before.findLastIndex(({ lower }) => /^(?:previous|earlier)$/.test(lower));
  return (
    noun >= 0 && before[noun + 1]?.pos === "NOUN" && before.some(({ lower }) => pending.has(lower))
  );
}

/** "will attend a session on Wednesday, …, a council on Thursday and a forum on Friday": far from the verb. */
function isListed({ tokens, start }: Sentence, span: Span, ahead: number): boolean {
  if (ahead <= start) return false;
  const between = tokens.slice(firstAfter(tokens, ahead), firstAfter(tokens, span.start));
  return between.some(({ lower }) => lower === "and" || lower === ",");
}

function isWeekday(spec: Spec): boolean {
  if (spec.kind === "edge") return isWeekday(spec.of);
  return spec.kind === "weekday" || (spec.kind === "at" && spec.date?.kind === "weekday");
}

/** "will publish third-quarter results": of the quarter nearest, for it is over or nearly so. */
function isOfResults(spec: Spec, { tokens }: Sentence, { end }: Span): boolean {
  if (spec.kind !== "part" || spec.part < 33) return false;
  const next = tokens[firstAfter(tokens, end)]?.lower ?? "";
  return /^(?:results?|earnings|figures|profits?|accounts|report|numbers)$/.test(next);
}

/**
 * The tense for a bare weekday: what "had been due on Tuesday" was due on one that is near, and so
 * to come, where "had been due in March" tells of a March that is over.
 */
function tenseOfWeekday(sentence: Sentence, span: Span): Tense {
  const { tokens } = sentence;
  const at = firstAfter(tokens, span.start);
  if (isAsOf(tokens, at)) return tenseInClause(sentence, span) ?? "past";
  if (isAgreedAt(tokens, at) || isDecidedThen(tokens, at)) return "past";
  if (isMadeBeforeThat(tokens, at, firstAfter(tokens, span.end))) return "past";
  if (isLookedBackOn(tokens, firstAfter(tokens, span.end))) return "past";
  return hasBeenPending(tokens, at) || isToCome(tokens, at)
    ? "future"
    : tenseOf(tokens, span.start, span.end);
}

/** "had been due to report on Tuesday" */
function hasBeenPending(tokens: readonly Token[], at: number): boolean {
  for (let near = Math.max(0, at - 12) + 1; near < at; near++)
    if (pending.has(tokens[near]?.lower ?? "") && tokens[near - 1]?.lower === "been") return true;
  return false;
}

/** "were to report at 7 a.m. Tuesday": what was to be, on a day so near, is to come. */
function isToCome(tokens: readonly Token[], at: number): boolean {
  return /^(?:was|were|is|are)$/.test(beforeTo(tokens, at));
}

function wasToBe({ tokens }: Sentence, { start }: Span): boolean {
  return /^(?:was|were)$/.test(beforeTo(tokens, firstAfter(tokens, start)));
}

const isVerb = (token: Token | undefined) => token?.pos === "VERB" || token?.pos === "AUX";

/** "was to have met Roca on Monday": as it never came to it, of two Mondays the one that is near. */
function wasToHave({ tokens }: Sentence, { start }: Span): boolean {
  const at = firstAfter(tokens, start);
  const to = tokens.findLastIndex(
    ({ lower }, n) => n < at && lower === "to" && isVerb(tokens[n + 1]),
  );
  return tokens[to + 1]?.lower === "have" && /^(?:was|were)$/.test(beforeTo(tokens, at));
}

/** "had been due in Lima on Monday", told on Wednesday: two days back and five ahead. */
function isDueJustBack({ tokens }: Sentence, { start }: Span, wanted: number, published: Day) {
  const back = (weekday(published) - wanted + 7) % 7;
  return back > 0 && back <= 2 && hasBeenPending(tokens, firstAfter(tokens, start));
}

const isYesterday = (spec: Spec, published: Day | null) =>
  spec.kind === "weekday" && published !== null && weekday(published - 1) === spec.weekday;

const isNearAhead = (wanted: number, published: Day) => (wanted - weekday(published) + 7) % 7 < 5;

/** The "were" of "were to report at 7 a.m. Tuesday"; "" where a clause ends between. */
function beforeTo(tokens: readonly Token[], at: number): string {
  const first = Math.max(0, at - 9);
  let to = at - 1;
  while (to >= first && !(tokens[to]?.lower === "to" && isVerb(tokens[to + 1]))) to--;
  if (to <= first || to + 1 >= at) return "";
  if (tokens.slice(to, at).some(({ lower }) => closes.test(lower))) return "";
  return tokens[to - 1]?.lower ?? "";
}

const closes = /^(?:[,;:]|when|after|before|until|but|and)$/;

/** "as of Friday": up to that day, unless its clause is of what is to come. */
function isAsOf(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === "of" && tokens[at - 2]?.lower === "as";
}

/** "agreed to pull back their troops at a meeting in Lima on Friday": that is where and when they agreed. */
function isAgreedAt(tokens: readonly Token[], at: number): boolean {
  const first = Math.max(0, at - 22);
  let agreed = at - 1;
  while (agreed >= first && !agreeing.has(tokens[agreed]?.lower ?? "")) agreed--;
  if (agreed < first) return false;
  // "agreed at talks in Lima on Friday to reopen"
  if (tokens[agreed + 1]?.lower === "at")
    return tokens[at + 1]?.lower === "to" && tokens[at + 2]?.pos === "VERB";
  if (tokens[agreed + 1]?.lower !== "to") return false;
  for (let near = agreed + 3; near < at - 1; near++)
    if (tokens[near]?.lower === "at")
      return tokens.slice(near + 1, near + 6).some(({ lower }) => sittings.has(lower));
  return false;
}

const agreeing: ReadonlySet<string> = new Set(
  "agreed decided pledged vowed resolved undertook".split(" "),
);
const sittings: ReadonlySet<string> = new Set(
  "meeting talks summit session conference negotiations".split(" "),
);

/** "Sunday's final will be argued over": it has been played. */
function isLookedBackOn(tokens: readonly Token[], after: number): boolean {
  if (!/^['’]s?$/.test(tokens[after]?.lower ?? "")) return false;
  const rest = tokens.slice(after + 1, after + 9);
  const be = rest.findIndex(({ lower }) => lower === "be");
  return be > 0 && rest.slice(be + 1, be + 4).some(({ lower }) => lookedBackOn.has(lower));
}
