// What stands between an event noun and a time, and breaks the noun's phrase off: where one spoke, what one called it.

import type { Token } from "../../article/document.ts";
import { mindVerbs } from "../../lexicon/verbs.ts";
import { isDayOfTelling } from "./notItsDay.ts";
import type { Placed, SentenceView } from "../clauses/view.ts";

/** "condemned the raid in parliament on 3 May", "called the siege a disgrace on Friday": a day of the words. */
export function isDayOfWords(view: SentenceView, noun: number, found: Placed): boolean {
  if (isDayOfTelling(view, noun, found)) return true;
  const { tokens } = view;
  const { first } = found;
  if (first <= noun || !isMinded(tokens, noun)) return false;
  // "condemned the shooting in parliament on Friday": there they shot
  const isBlow = blows.test(tokens[noun]?.lower ?? "");
  return (
    isSaidIn(tokens, noun, first, isBlow ? papers : rostrums) || isCalledSo(tokens, noun, first)
  );
}

/** "in the Senate", "in a speech in Lima": where one spoke, between two tokens. */
export function isSaidIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: RegExp = rostrums,
): boolean {
  for (let at = from + 1; at < to; at++) {
    if (!/^(?:in|before)$/.test(tokens[at]?.lower ?? "")) continue;
    let noun = at + 1;
    while (/^(?:DET|ADJ|PRON|PART)$/.test(tokens[noun]?.pos ?? "") && noun < to) noun++;
    for (; noun < to && /^(?:NOUN|PROPN)$/.test(tokens[noun]?.pos ?? ""); noun++)
      if (words.test(tokens[noun]?.text ?? "")) return true;
  }
  return false;
}

/** "called the siege of Lima a disgrace": what one says it is opens a phrase of its own. */
function isCalledSo(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.some(
    ({ lower }, at) =>
      at > from &&
      at < to - 1 &&
      /^an?$/.test(lower) &&
      /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? ""),
  );
}

/** What is condemned, defended, called so: "defended the raid". */
function isMinded(tokens: readonly Token[], noun: number): boolean {
  let verb = noun - 1;
  while (/^(?:DET|ADJ|PRON|NOUN|NUM|PROPN|PART)$/.test(tokens[verb]?.pos ?? "")) verb--;
  const { pos = "", lemma = "" } = tokens[verb] ?? {};
  return pos === "VERB" && mindVerbs.has(lemma);
}

const papers =
  /^(?:speech|address|interview|statement|letter|editorial|article|sermon|tweet|broadcast)$/;
const rostrums =
  /^(?:[Pp]arliament|Senate|Congress|House|Commons|Lords|Bundestag|Bundesrat|Knesset|Duma|[Aa]ssembly|[Ll]egislature|Majlis|speech|address|interview|statement|letter|editorial|article|sermon|tweet|broadcast)$/;
const blows =
  /^(?:attacks?|assaults?|shootings?|bombings?|explosions?|blasts?|brawls?|scuffles?|killings?|murders?)$/;
