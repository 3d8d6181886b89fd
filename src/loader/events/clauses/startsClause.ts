// What an "and" joins: a further verb of the same subject, or a clause with a subject of its own.

import { weekdays } from "#model/calendar.ts";
import type { Token } from "../../article/document.ts";
import { reportVerbs } from "../../lexicon/verbs.ts";
import { isUndergoneFirst, takesObject } from "./inherit.ts";
import type { VerbGroup } from "./verbGroups.ts";

export function startsPredicate(tokens: readonly Token[], and: number, verb: VerbGroup): boolean {
  // "sent police and, on Nov. 1, filed a note"
  const isAside = tokens[and + 1]?.text === "," && tokens[verb.first - 1]?.text === ",";
  if (isAside && verb.first - and <= 8 && tokens[and + 2]?.pos === "ADP") return true;
  if (isAdverbial(tokens, and + 1, verb.first)) return true;
  for (let at = and + 1; at < verb.first; at++)
    if (!/^(?:ADV|PART)$/.test(tokens[at]?.pos ?? "")) return false;
  return true;
}

/** "and in turn expelled", "and on Friday met": a phrase of when or how, and no subject of its own. */
export function isAdverbial(tokens: readonly Token[], from: number, verb: number): boolean {
  if (tokens[from]?.pos !== "ADP") return false;
  const last = tokens[verb - 1]?.lower ?? "";
  if (verb - from < 2 || verb - from > 4) return false;
  return whens.has(last);
}

const whens: ReadonlySet<string> = new Set([
  ...weekdays.map((day) => day.toLowerCase()),
  ..."turn response return retaliation reply protest addition time result night morning".split(" "),
]);

/** "X flew to P and Y flew to Q": a subject of its own behind "and", which is no list of the verb before. */
export function startsClause(
  tokens: readonly Token[],
  and: number,
  before: VerbGroup,
  verb: VerbGroup,
): boolean {
  const subject = tokens.slice(and + 1, verb.first);
  // "talks will be held and an agreement on fish will be signed"
  const areToBe = [before, verb].every(({ form, passive }) => form === "future" && passive);
  if (areToBe && subject[0]?.pos === "DET") return true;
  // "a clash in which one guard died and seven were hurt": others than those who clashed
  if (verb.passive && subject.length === 1 && subject[0]?.pos === "NUM") return true;
  const nominal = ({ pos, lower, start, end }: Token, at: number) =>
    /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|ADV)$/.test(pos) ||
    /^(?:of|from|for|and)$/.test(lower) ||
    // "but the bloc Al-Zorno walked out"
    (lower === "-" && subject[at - 1]?.end === start && subject[at + 1]?.start === end);
  if (!subject.some(({ pos }) => /^(?:NOUN|PROPN)$/.test(pos)) || !subject.every(nominal))
    return false;
  const object = tokens.slice(before.last + 1, and);
  if (areBothDone(tokens, before, verb, subject)) return true;
  if (reportVerbs.has(before.lemma) || tokens[before.last + 1]?.lower === "by") return false;
  if (isPastFront(tokens, before, and)) return false;
  if (isOfTwo(tokens, and)) return false;
  // "agreed to withdraw and resume talks but negotiations were delayed"
  if (tokens[and]?.lower === "but") return true;
  // "was killed and two others were wounded"
  if (object.length === 0) {
    // "an election that Chile is boycotting and President Roca refused to put off"
    const isNamed = subject.at(-1)?.pos === "PROPN" && before.progressive;
    // "was extended and envoys are trying to mediate"
    const isWhole = before.first < before.main && verb.form !== "gerund";
    return before.passive ? verb.passive || isWhole : isNamed;
  }
  if (haveBoth(tokens, object, verb)) return true;
  // "recognised the result and its president sent greetings"
  const isOwned = /^(?:its|his|her|their)$/.test(subject[0]?.lower ?? "");
  // "recalled its envoy and Latvia froze contacts": it has an object of its own
  const acts =
    verb.form === "past" &&
    !verb.passive &&
    takesObject(tokens, verb.last + 1) &&
    !object.some(({ text }) => text === ",");
  return isOwned || acts || object.some((token) => token.pos === "ADP");
}

/** "The embassy was seized by gunmen on Friday and two guards were hurt": nobody else by whom it was seized. */
function areBothDone(
  tokens: readonly Token[],
  before: VerbGroup,
  verb: VerbGroup,
  subject: readonly Token[],
): boolean {
  const isFull = ({ passive, first, main }: VerbGroup) =>
    passive && first < main && /^(?:was|were)$/.test(tokens[first]?.lower ?? "");
  return (
    isFull(before) &&
    isFull(verb) &&
    /^(?:DET|NUM)$/.test(subject[0]?.pos ?? "") &&
    !/^(?:who|which|that|when)$/.test(tokens[before.first - 1]?.lower ?? "")
  );
}

/** "The truce signed between (the government of) Peru and Chile held": two sides. */
function isOfTwo(tokens: readonly Token[], and: number): boolean {
  for (let at = and - 1; at > and - 8; at--) {
    const { lower = "", pos = "" } = tokens[at] ?? {};
    if (lower === "between") return at < and - 1;
    if (lower !== "of" && !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos)) return false;
  }
  return false;
}

/** "demanded an inquiry and the league offered to send observers": each verb has an object of its own. */
function haveBoth(tokens: readonly Token[], object: readonly Token[], verb: VerbGroup): boolean {
  const next = tokens[verb.last + 1];
  return (
    /^(?:DET|NUM)$/.test(object[0]?.pos ?? "") &&
    verb.form === "past" &&
    (/^(?:DET|PRON|NUM)$/.test(next?.pos ?? "") || next?.lower === "to")
  );
}

/** "At talks held in Oslo on Monday, Peru and Chile agreed": behind the comma of what stands in front two do one thing. */
function isPastFront(
  tokens: readonly Token[],
  { first, main, last }: VerbGroup,
  and: number,
): boolean {
  const isReduced = first === main && tokens[0]?.pos === "ADP" && tokens[first - 1]?.pos === "NOUN";
  // "Since Holm ended the talks, Roca and other ministers have urged": behind a clause in front too
  const isAside = /^(?:who|which)$/.test(tokens[first - 1]?.lower ?? "");
  if (!isReduced && !isAside && !fronts.test(tokens[0]?.lower ?? "")) return false;
  // "X, who chairs it, the leaders of Peru and Chile": behind a clause about X, too
  const comma = tokens.findIndex(({ text }, at) => at > last && at < and && text === ",");
  return (
    comma > 0 &&
    tokens
      .slice(comma + 1, and)
      .every(({ pos, lower }) => /^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(pos) || lower === "of")
  );
}

const fronts = /^(?:since|after|when|while|because|before|until|although|though|if)$/;

/** "provided that Peru withdraws", ", provided it withdraws"; but "Peru provided tents" */
export function isProviso(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.lower === "that") return true;
  if (tokens[at - 1]?.text !== ",") return false;
  return (
    next?.pos === "PRON" ||
    (/^(?:PROPN|DET|NOUN)$/.test(next?.pos ?? "") &&
      tokens.slice(at + 2, at + 5).some(({ pos }) => /^(?:VERB|AUX)$/.test(pos)))
  );
}

/** "said both Bo Holm and Ana Roca would meet": what is told begins with the first of those who do it. */
export function isListBefore(tokens: readonly Token[], before: VerbGroup, at: number): boolean {
  if (!reports.test(before.lemma)) return false;
  const from = before.last + 1;
  return (
    tokens[at - 1]?.lower === "and" &&
    from < at - 1 &&
    tokens
      .slice(from, at - 1)
      .every(({ pos, text }) => /^(?:NOUN|PROPN|DET|ADJ|NUM|PRON)$/.test(pos) || text === ",") &&
    !/^(?:on|in|at)$/.test(tokens[from]?.lower ?? "")
  );
}

/** "said A and B met in Lima": no verb behind it that they could be the subject of. */
export function isLastVerb(tokens: readonly Token[], { last }: VerbGroup): boolean {
  const stop = tokens.findIndex(({ pos }, at) => at > last && pos === "PUNCT");
  return !tokens.slice(last + 1, stop).some(({ pos }) => /^(?:VERB|AUX)$/.test(pos));
}

const reports =
  /^(?:say|add|announce|report|confirm|claim|believe|expect|hope|note|stress|explain|acknowledge|insist|argue|deny|warn)$/;

/** "Men who fled after the coup | were let in": the sentence's own verb, behind a clause about its subject. */
export function isBehindWho(
  tokens: readonly Token[],
  joint: number | null,
  verb: VerbGroup,
): boolean {
  if (joint === null || joint > 6 || tokens[joint - 1]?.text === ",") return false;
  // "It ended a row that began when Holm was murdered"
  if (!isOfSubject(tokens, joint)) return false;
  return tokens[verb.first]?.pos === "AUX" && verb.passive && isLastVerb(tokens, verb);
}

/** "Men who had been held in Lima since March | returned": the only verb that is left for those the sentence begins with. */
export function isVerbOfSubject(
  tokens: readonly Token[],
  { link, joint }: { readonly link: string; readonly joint: number | null },
  verb: VerbGroup,
): boolean {
  return (
    link === "relative" &&
    joint !== null &&
    joint > 0 &&
    /^(?:NOUN|PROPN)$/.test(tokens[joint - 1]?.pos ?? "") &&
    verb.form === "past" &&
    tokens[verb.last + 1]?.lower !== "by" &&
    isOfSubject(tokens, joint) &&
    isLastVerb(tokens, verb)
  );
}

/** Nothing is done before the pronoun. */
function isOfSubject(tokens: readonly Token[], joint: number): boolean {
  return !tokens.slice(0, joint).some(({ pos }) => /^(?:VERB|AUX)$/.test(pos));
}

/** "Sanctions imposed on Fiji after the coup were lifted": where what its first noun underwent is told; null elsewhere. */
export function openingDone(
  tokens: readonly Token[],
  before: VerbGroup | undefined,
  verb: VerbGroup,
): number | null {
  if (!before || !isUndergoneFirst(before) || tokens[before.last + 1]?.pos !== "ADP") return null;
  // "Peru announced on Monday that ties would be cut", "detained on Monday a man who was wanted"
  const between = tokens.slice(before.last + 2, verb.first);
  if (between.some(({ lower }) => /^(?:that|who|whom|which|whose)$/.test(lower))) return null;
  return tokens.slice(0, before.first).every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos))
    ? before.first
    : null;
}

/** "Guards wielding knives and an axe boarded a ship": what they had in hand, and no other subject. */
export function isInHand(
  { form }: VerbGroup,
  cut: { readonly at: number; readonly link: string } | null,
  comma: number | null,
): boolean {
  return form === "gerund" && cut?.at === 0 && cut.link === "participle" && comma === null;
}
