// "condemned Chile, recalled its envoy and closed its border": one after the other, and all by whoever did the first.

import type { Token } from "../../article/document.ts";
import { goes } from "./betweenCommas.ts";
import type { Cut } from "./clauseParents.ts";
import { lastIndex } from "./joints.ts";
import { isReduced } from "./participles.ts";
import type { VerbGroup } from "./verbGroups.ts";

/** A verb right behind a comma, in a row of verbs of one form whose last is led by "and". */
export function isOfRow(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  cuts: readonly Cut[],
): boolean {
  const index = cuts.length;
  const deed = deedBefore(verbs, cuts, index);
  const [before, verb] = [verbs[deed], verbs[index]];
  if (!before || !verb || !isAlike(before, verb) || !isLed(tokens, verb, ",")) return false;
  if ([before, verb].some((one) => isReduced(tokens, one) && !goes.test(one.lemma))) return false;
  const told = cuts.slice(0, deed + 1);
  if (isInAside(told) && !isOfAnother(tokens, before, told)) return false;
  if (deed < index - 1 && !hasObject(tokens, verb) && !goes.test(verb.lemma)) return false;
  for (const next of verbs.slice(index + 1)) {
    if (isNow(next) && isLed(tokens, next, "and")) return hasObject(tokens, verb);
    if (!isAlike(verb, next)) return false;
    if (isLed(tokens, next, "and")) return true;
    if (!isLed(tokens, next, ",")) return false;
  }
  return false;
}

/** "held talks to back Chad, visited Peru and left": the deed before the one at `index`, past what it was done for. */
export function deedBefore(
  verbs: readonly VerbGroup[],
  cuts: readonly Cut[],
  index: number,
): number {
  let at = index - 1;
  while (at > 0 && verbs[at]?.form === "infinitive" && cuts[at]?.link === "infinitive") at -= 1;
  return at;
}

/** "Roca, who met Vik, visited a school and left": the comma closes an aside. */
const isInAside = (cuts: readonly Cut[]): boolean =>
  !/^(?:main|and|that|resume)$/.test(cuts.at(-1)?.link ?? "") || cuts.at(-2)?.link === "relative";

/** "Peru denied it, while Chile condemned the raid, recalled its envoy and left": the row is of the one behind "while". */
function isOfAnother(
  tokens: readonly Token[],
  { first }: VerbGroup,
  cuts: readonly Cut[],
): boolean {
  const { link, joint } = cuts.at(-1) ?? {};
  if (cuts.length < 2 || link !== "while" || joint == null) return false;
  return tokens[joint - 1]?.text === "," && first > joint + 1 && tokens[joint + 1]?.pos !== "PRON";
}

/** "received 300 refugees, signed a deal and will get aid": the last of a row may be of another time. */
const isNow = ({ form, perfect, passive }: VerbGroup): boolean =>
  !passive && (form === "future" || (form === "present" && perfect));

/** "signed a deal"; not the "elected president" of an aside. */
const hasObject = (tokens: readonly Token[], { last }: VerbGroup): boolean =>
  /^(?:DET|PRON|NUM|PROPN)$/.test(tokens[last + 1]?.pos ?? "");

/** It is cut at its comma, which stands for "and". */
export function rowCut(tokens: readonly Token[], { first }: VerbGroup): Cut {
  const comma = lastIndex(tokens, 0, first, ({ text }) => text === ",") ?? first;
  return { at: comma, link: "and", joint: comma, row: true };
}

/** "has condemned Chile, recalled its envoy and closed its border": the "has" is of all three. */
export function asRow(
  tokens: readonly Token[],
  before: VerbGroup | undefined,
  verb: VerbGroup,
  cuts: readonly Cut[],
): VerbGroup {
  const isLast = cuts.at(-2)?.row === true && isLed(tokens, verb, "and");
  if (!before?.perfect || verb.form !== "past" || !(cuts.at(-1)?.row || isLast)) return verb;
  const { first, last, main, lemma, passive, negated, elided } = verb;
  const { form, modal, perfect, progressive } = before;
  return { first, last, main, lemma, form, modal, perfect, progressive, passive, negated, elided };
}

/** Both tell what somebody did, in one tense. */
const isAlike = (one: VerbGroup, two: VerbGroup): boolean =>
  (one.form === two.form || (one.perfect && two.form === "past")) &&
  /^(?:past|present|future)$/.test(one.form) &&
  !one.passive &&
  !two.passive;

/** Right before the verb, or before its adverb. */
function isLed(tokens: readonly Token[], { first }: VerbGroup, sign: string): boolean {
  const at = tokens[first - 1]?.pos === "ADV" ? first - 2 : first - 1;
  return tokens[at]?.lower === sign;
}
