// "met Vik, elected in May, in Lima on Monday": what befell the object, in an aside.

import type { Token } from "../../article/document.ts";
import { goes } from "./betweenCommas.ts";
import type { VerbGroup } from "./verbGroups.ts";

/** A past form right behind the object and its comma, with a second comma behind which only a place or a time is told. */
export function isOfObjectAside(
  tokens: readonly Token[],
  before: VerbGroup | undefined,
  { first, last, main, form, lemma }: VerbGroup,
): boolean {
  if (!before || form !== "past" || first !== main) return false;
  // "signed the accord, negotiated in March, in Lima"
  const isPaper = /^(?:negotiate|agree)$/.test(lemma) && papers.has(tokens[first - 2]?.lower ?? "");
  // "released twelve men, held since May, on Sunday"
  const isHeld = lemma === "hold" && tokens[last + 1]?.lower === "since";
  if (goes.test(lemma) && !isPaper && !isHeld) return false;
  if (tokens[first - 1]?.text !== "," || !/^(?:ADP|SCONJ)$/.test(tokens[last + 1]?.pos ?? ""))
    return false;
  const object = tokens.slice(before.last + 1, first - 1);
  const isObject =
    object.length > 0 &&
    /^(?:NOUN|PROPN)$/.test(object.at(-1)?.pos ?? "") &&
    object.every(({ pos }) => phrase.test(pos));
  return isObject && (isTailed(tokens, last) || (judged.test(lemma) && isLast(tokens, last)));
}

/** "freed a former minister, convicted in absentia in 2009.": nothing but when, where and how to the end. */
function isLast(tokens: readonly Token[], last: number): boolean {
  const end = tokens.at(-1)?.pos === "PUNCT" ? -1 : tokens.length;
  const rest = tokens.slice(last + 1, end);
  return rest.every(({ pos }) => phrase.test(pos));
}

/** What nobody does in a row of deeds behind a mere comma. */
const judged =
  /^(?:convict|sentence|jail|imprison|indict|arrest|detain|kidnap|abduct|exile|oust|depose)$/;

/** "…, in Lima on Monday.": behind the comma that closes the aside. */
function isTailed(tokens: readonly Token[], last: number): boolean {
  const comma = tokens.findIndex(({ text }, at) => at > last && text === ",");
  if (comma < 0 || tokens[comma + 1]?.pos !== "ADP") return false;
  const isEnd = (at: number) => tokens[at]?.lower === "and" && tokens[at + 1]?.pos === "VERB";
  const and = tokens.findIndex((_, at) => at > comma && isEnd(at));
  const end = and > 0 ? and : tokens.at(-1)?.pos === "PUNCT" ? -1 : tokens.length;
  return tokens.slice(comma + 1, end).every(({ pos }) => phrase.test(pos));
}

const phrase = /^(?:DET|PRON|ADJ|NOUN|PROPN|NUM|ADP|PART)$/;

const papers: ReadonlySet<string> = new Set(
  "accord agreement treaty pact deal truce ceasefire protocol convention contract accords agreements".split(
    " ",
  ),
);
