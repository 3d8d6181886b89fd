// "said its leaders, at a summit in Oslo, had suspended X": what is told opens without a word of its own.

import type { Token } from "../../article/document.ts";
import { reportVerbs } from "../../lexicon/verbs.ts";
import type { VerbGroup } from "./verbGroups.ts";

const dash = /^(?:--|–|—)$/;

/** What opens an aside: where or when it was, or, of somebody named, who he is. */
const asides =
  /^(?:at|in|on|during|after|following|with|under|through|by|an?|the|its|his|her|their|one|along|together|alongside|now|then|still|once|currently|aged|himself|herself|among|since|until|against|amid|despite|for|from|\d{1,3})$/;

/** "said its leaders, at a summit in Oslo, had suspended X": the subject stands right behind the report. */
export function isToldPastAside(
  tokens: readonly Token[],
  { lemma, last }: VerbGroup,
  { first }: VerbGroup,
): boolean {
  const sign = tokens[first - 1]?.text ?? "";
  if (!reportVerbs.has(lemma) || (sign !== "," && !dash.test(sign))) return false;
  const comma = tokens.findIndex(({ text }, at) => at > last && text === sign);
  return (
    comma < first - 1 &&
    (sign !== "," ||
      asides.test(tokens[comma + 1]?.lower ?? "") ||
      isOffice(tokens.slice(comma + 1, first - 1))) &&
    isSubject(tokens.slice(last + 1, comma))
  );
}

/** "said the talks, | held in Oslo, had ended": a participle between two commas, and no verb of the report's. */
export function isToldAside(
  tokens: readonly Token[],
  { lemma, last }: VerbGroup,
  { first, main, form }: VerbGroup,
): boolean {
  if (form !== "past" || first !== main || tokens[first - 1]?.text !== ",") return false;
  if (!reportVerbs.has(lemma) || !isSubject(tokens.slice(last + 1, first - 1))) return false;
  const comma = tokens.findIndex(({ text }, at) => at > first && text === ",");
  const next = tokens[comma + 1];
  return comma > first && comma - first < 15 && /^(?:AUX|VERB)$/.test(next?.pos ?? "");
}

function isSubject(words: readonly Token[]): boolean {
  return (
    /^(?:NOUN|PROPN)$/.test(words.at(-1)?.pos ?? "") &&
    words.every(
      ({ pos, text }) => /^(?:NOUN|PROPN|DET|ADJ|PRON|NUM|PART|ADP)$/.test(pos) && text !== "to",
    ) &&
    !/^(?:in|at|on|to|during|after)$/.test(words[0]?.lower ?? "")
  );
}

/** "Commanding Officer of the Fifth Regiment", "head of the mission" */
function isOffice(aside: readonly Token[]): boolean {
  const of = aside.findIndex(({ pos }) => pos === "ADP");
  return (
    of > 0 &&
    aside.slice(0, of).every(({ pos }) => /^(?:NOUN|PROPN|ADJ)$/.test(pos)) &&
    aside.every(({ text, pos }) => text !== "," && !/^(?:VERB|AUX|CCONJ)$/.test(pos))
  );
}

/** "from which Peru said on Wednesday it was withdrawing": "it" opens what is told. */
export function isToldOfIt(
  tokens: readonly Token[],
  { lemma, last }: VerbGroup,
  { first }: VerbGroup,
): boolean {
  return (
    /^(?:it|he|she|they)$/.test(tokens[first - 1]?.lower ?? "") &&
    first - last <= 5 &&
    reportVerbs.has(lemma) &&
    tokens.slice(last + 1, first - 1).every(({ pos }) => /^(?:ADP|PROPN|NUM)$/.test(pos))
  );
}

/** "said | the summit with Peru would go ahead": what is told opens with its first noun, not with the last before its verb. */
export function toldStart(
  tokens: readonly Token[],
  { lemma, last }: VerbGroup,
  start: number,
): number {
  if (!reportVerbs.has(lemma)) return start;
  let first = start;
  while (joining.test(tokens[first - 1]?.lower ?? "")) {
    let at = first - 2;
    if (!/^(?:NOUN|PROPN)$/.test(tokens[at]?.pos ?? "")) return start;
    while (at > last && /^(?:ADJ|NOUN|PROPN|NUM|PART)$/.test(tokens[at]?.pos ?? "")) at--;
    first = tokens[at]?.pos === "DET" || tokens[at]?.pos === "PRON" ? at : at + 1;
  }
  // "said in a note on Friday Peru would": that is where it said so
  return first === last + 1 ? first : start;
}

const joining = /^(?:of|with|between|to|for|on|against|by|from|in|at)$/;

/** "refused to let a mission enter the port" */
export const isLetTo = ({ lemma }: VerbGroup, verb?: Token) =>
  lemma === "let" && verb !== undefined && verb.lower === verb.lemma;

/** The "why" of "to explain why a warship had entered its waters". */
export const isWhy = (token: Token | undefined) => token?.lower === "why" || token?.lower === "how";
