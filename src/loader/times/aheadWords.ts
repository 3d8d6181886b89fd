// Words before a time that make it one to come, whatever the nearest verb says: "postponed until",
// "called a meeting for", "demanded it by".

import { demanding, puttingOff, timetabled } from "../lexicon/timesVerbs.ts";
import type { Token } from "../article/document.ts";

/** Tokens before a time in which a report may stand. */
const reportReach = 40;

const nothing = { text: "", lower: "", lemma: "", pos: "" };

/** "told reporters on Monday that they would": what is told says nothing of the day it was told. */
export function isOfReport(tokens: readonly Token[], to: number): boolean {
  const [that, next] = [tokens[to], tokens[to + 1]];
  const isThat =
    that?.lower === "that" && /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(next?.pos ?? "");
  // "told Chile on Monday it would"
  const isBare = /^(?:it|he|she|they)$/.test(that?.lower ?? "") && next?.pos === "AUX";
  return (
    (isThat || isBare) &&
    tokens
      .slice(Math.max(0, to - reportReach), to)
      .some(({ lemma, pos }) => pos === "VERB" && reports.has(lemma))
  );
}

/** "would report in Lima on Saturday, he said.", "will meet on Monday to settle it, said the envoy.": a day before the comma is not that of the saying. */
export function isClosing(tokens: readonly Token[], verb: number, after: number): boolean {
  if (
    tokens.length - verb > 6 ||
    !/^(?:say|tell|add|report|announce|confirm)$/.test(tokens[verb]?.lemma ?? "")
  )
    return false;
  for (let at = verb - 1; at >= after && at >= verb - 6; at--)
    if (tokens[at]?.text === ",") return true;
  return false;
}

const reports: ReadonlySet<string> = new Set(
  "say tell announce state declare report confirm warn promise pledge insist agree decide inform add vow admit note".split(
    " ",
  ),
);

/** "postponed the talks until Friday": the day something is put off to is to come. */
export function isNewDate(tokens: readonly Token[], time: number): boolean {
  if (!/^(?:to|until|till)$/.test(tokens[time - 1]?.lower ?? "")) return false;
  const before = tokens.slice(Math.max(0, time - 9), time - 1);
  const verb = before.findLastIndex(({ lower }) => puttingOff.has(lower));
  return verb >= 0 && !before.slice(0, verb).some(({ lower }) => lower === "had");
}

/** "called a meeting for Friday", "scheduled talks for the morning of 3 May": the day that is set is to come. */
export function isSetFor(tokens: readonly Token[], time: number): boolean {
  if (tokens[time - 1]?.lower !== "for") return false;
  const before = tokens.slice(Math.max(0, time - 8), time - 1);
  const verb = before.findLastIndex(({ pos, lower }) => pos === "VERB" && setting.test(lower));
  if (verb < 0 || before.slice(0, verb).some(({ lower }) => lower === "had")) return false;
  return before
    .slice(verb + 1)
    .every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|NUM|PUNCT|ADP|PRON)$/.test(pos));
}

const setting =
  /^(?:call|schedul|reschedul|set$|sets$|fix|arrang|conven|summon|plan|book|propos|announc)/;

/** "declared Friday a day of mourning", "set July 9 for the summit": the day that is made something is to come. */
export function isDeclared(tokens: readonly Token[], time: number, after: number): boolean {
  const next = tokens[after]?.lower ?? "";
  if (tokens[time - 1]?.lower === "set") return next === "for" || next === "as";
  return (
    /^(?:declare|proclaim|designate|name)$/.test(tokens[time - 1]?.lemma ?? "") &&
    /^(?:a|an|as)$/.test(tokens[after]?.lower ?? "")
  );
}

/** "demanded a vote before the end of January": what is asked for is to come. */
export function isDeadline(tokens: readonly Token[], time: number): boolean {
  if (!/^(?:by|before|until|till|within|than)$/.test(tokens[time - 1]?.lower ?? "")) return false;
  const before = tokens.slice(Math.max(0, time - 16), time - 1);
  const verb = before.findLastIndex(({ lemma, pos }) => pos === "VERB" && demanding.has(lemma));
  if (
    verb < 0 ||
    before.slice(verb).some(({ lower }) => /^(?:[;:]|after|when|because|who|which)$/.test(lower))
  )
    return false;
  return !before.slice(Math.max(0, verb - 2), verb).some(({ lower }) => lower === "had");
}

/** "looked forward to the visit in May", "preparations for the summit in May": it is to come, whenever that was said. */
export function isAwaited(tokens: readonly Token[], time: number): boolean {
  // "is still on for Friday"
  if (tokens[time - 1]?.lower === "for" && tokens[time - 2]?.lower === "on") return true;
  for (let at = time - 1; at >= Math.max(1, time - 20); at--) {
    const { lower, pos } = tokens[at] ?? nothing;
    if (/^(?:[,;:—–]|when|after|which|who|where|since)$/.test(lower)) return false;
    if (lower === "forward") return tokens[at - 1]?.lemma === "look";
    // "setting the stage for an election on May 3"
    if (lower === "for" && /^(?:stage|scene|way|ground)$/.test(tokens[at - 1]?.lower ?? ""))
      return /^(?:set|pave|clear|lay|prepare|open)/.test(tokens[at - 3]?.lemma ?? "");
    // "Ahead of a visit on Friday, Roca said"
    if (lower === "of" && at === 1) return tokens[0]?.lower === "ahead";
    if (lower === "for" && /^(?:prepar(?:ations?|ing)|plans)$/.test(tokens[at - 1]?.lower ?? ""))
      return true;
    if (pos === "VERB" && !lower.endsWith("ing")) return false;
  }
  return false;
}

/** "its decision on Friday to leave": the day on which it was taken. */
export function isTaken(tokens: readonly Token[], time: number): boolean {
  const [on, noun] = [tokens[time - 1], tokens[time - 2]];
  const taken = on?.pos === "ADP" ? noun : on;
  return /^(?:decision|move|refusal|announcement)$/.test(taken?.lower ?? "");
}

/** "welcomed its decision to hold a vote on 17 September": whichever such day is nearer, since no verb tells. */
export function isDecidedToHold(tokens: readonly Token[], time: number): boolean {
  for (let at = time - 1; at >= Math.max(1, time - 9); at--) {
    const { lower, pos } = tokens[at] ?? nothing;
    if (lower === "to" && /^(?:hold|host|convene|stage)$/.test(tokens[at + 1]?.lower ?? ""))
      return /^(?:decision|commitment|pledge|readiness|willingness|agreement|deal)$/.test(
        tokens[at - 1]?.lower ?? "",
      );
    if (pos === "PUNCT" || (pos === "AUX" && lower !== "be")) return false;
    // "hold", "host": the verb that "to" has before it
    if (pos === "VERB" && !/^(?:hold|host|convene|stage)$/.test(lower)) return false;
  }
  return false;
}

/** "agreed to resume talks in May, when they met": that May is over. */
export function isWhenDone(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.text !== "," || tokens[to + 1]?.lower !== "when") return false;
  const verb = tokens.slice(to + 2, to + 14).find(({ pos }) => pos === "VERB" || pos === "AUX");
  if (!verb) return false;
  if (verb.pos === "AUX") return /^(?:was|were|had|did)$/.test(verb.lower);
  return verb.lower !== verb.lemma && !/(?:s|ing)$/.test(verb.lower);
}

/** "the Games open on Friday", "the trial begins on Friday" */
export function isTimetabled(tokens: readonly Token[], at: number): boolean {
  const { lower, lemma, pos } = tokens[at] ?? nothing;
  // "the summit kicks off on Friday", which the tagger takes for kicks
  if (lower === "kicks") return tokens[at + 1]?.lower === "off";
  if (isComingIntoForce(tokens, at)) return true;
  // "a summit of Heads of State on Friday"
  if (!timetabled.has(lemma) || (lower === "heads" && tokens[at + 1]?.lower === "of")) return false;
  // a headline's "Holm meets Roca" has happened
  const isHeadline = !/^[.!?;)”"]/.test(tokens.at(-1)?.text ?? "");
  if (
    isHeadline &&
    /^(?:meet|visit|host|go|head|tour|dine|lunch|receive|address|chair)$/.test(lemma)
  )
    return false;
  // "The envoy, Bo Holm, travels to Lima on Friday", which the tagger takes for his travels
  const isAfterName = tokens[at - 1]?.text === "," && tokens[at - 2]?.pos === "PROPN";
  if (lower === "travels" && isAfterName && tokens[at + 1]?.lower === "to") return true;
  if (lower !== lemma) return pos === "VERB" && lower.endsWith("s");
  const before = tokens[at - 1];
  const isName = /^(?:NOUN|PROPN)$/.test(before?.pos ?? "");
  // "the talks between Peru and Chile begin on Friday"
  const isPair =
    before?.pos === "PROPN" && [at - 2, at - 3].some((n) => tokens[n]?.lower === "and");
  // "They meet again on Friday"
  const isThey = before?.lower === "they" && pos === "VERB" && lemma !== "open";
  const manyDo = isThey || isPair || (isName && before?.lower.endsWith("s") === true);
  return manyDo && (pos === "VERB" || /^(?:on|in|at|this|next)$/.test(tokens[at + 1]?.lower ?? ""));
}

/** "The truce takes effect on Friday", "The treaty enters into force on Tuesday"; a headline's has happened. */
function isComingIntoForce(tokens: readonly Token[], at: number): boolean {
  const [verb, next, far] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!/^(?:takes?|enters?)$/.test(verb?.lower ?? "") || verb?.pos !== "VERB") return false;
  if (!/^[.!?;)”"]/.test(tokens.at(-1)?.text ?? "")) return false;
  return verb.lemma === "take"
    ? next?.lower === "effect"
    : next?.lower === "into" && far?.lower === "force";
}

/** "which took the chair on 1 January, will host": the comma ends what the time is in. */
export function isBehindComma(
  tokens: readonly Token[],
  first: number,
  from: number,
  to: number,
): boolean {
  // "A mission, in March, was turned back": between commas it is of what follows
  const comma = tokens[from - 1]?.pos === "ADP" ? from - 2 : from - 1;
  if (first !== to + 1 || tokens[to]?.text !== "," || tokens[comma]?.text === ",") return false;
  // "Ministers meeting in Lima on Friday, agreed": that is when they agreed
  for (let at = comma; at > comma - 12; at--)
    if (/^(?:which|who)$/.test(tokens[at]?.lower ?? "")) return true;
  return false;
}

/** "was in Lima on Monday, in Quito on Tuesday and will be in Oslo": behind the "and" a further verb has days of its own. */
export function isBehindAnd(tokens: readonly Token[], first: number, to: number): boolean {
  return first === to + 1 && tokens[to]?.lower === "and" && tokens[first]?.pos === "AUX";
}

/** "her visit on Thursday is in doubt", "remains uncertain": whether it will be. */
export function isDoubted(tokens: readonly Token[], to: number): boolean {
  const be = tokens[to];
  if (!/^(?:is|are|remains?|looks?|hangs?|seems?)$/.test(be?.lower ?? "")) return false;
  const words = tokens.slice(to + 1, to + 5).map(({ lower }) => lower);
  return (
    /^(?:uncertain|unclear|unconfirmed|doubtful|unlikely)$/.test(
      words.find((word) => word !== "still") ?? "",
    ) ||
    /^(?:still )?(?:in doubt|in question|at risk|under threat|up in the|in the balance|not certain|not confirmed|not yet)/.test(
      words.join(" "),
    )
  );
}
