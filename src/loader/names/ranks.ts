// Whether somebody may be one of "the two presidents", "the foreign ministers", "the leaders".

import type { Figure } from "./cast.ts";
import { type Domain, domainOf } from "./domain.ts";

/** "the two presidents" are two who may be presidents: nobody with another office. */
export function suits(figure: Figure, noun: string, strict: boolean): boolean {
  const rank = rankOf(noun);
  if (!rank) return true;
  if (isPast(figure)) return false;
  if (figure.offices.length === 0) return !strict;
  return figure.offices.some(({ text }) =>
    rank instanceof RegExp ? rank.test(text) : domainOf(text) === rank,
  );
}

/** The field or the words that the offices of such people have; null for any. */
export function rankOf(noun: string): Domain | RegExp | null {
  if (noun.endsWith("prime ministers"))
    return /(?<!\bdeputy[- ])prime minister|(?<!\b(?:vice|deputy)[- ])premier|(?<!\bvice[- ])chancellor|taoiseach/i;
  if (/^(leaders|.*chancellors|heads|(prime|head).*)$/.test(noun)) return "head";
  // "the presidents" are no vice presidents
  if (noun.endsWith("presidents")) return /(?<!\b(?:vice|deputy)[- ])president/i;
  if (noun.endsWith("premiers")) return /(?<!\b(?:vice|deputy)[- ])(?:premier|prime minister)/i;
  if (noun.endsWith("foreign secretaries")) return /foreign secretary/i;
  const field = domainOf(noun.replace(/s$/, ""));
  if (field !== null) return field;
  if (noun.endsWith("diplomats")) return "foreign";
  if (/(ministers|secretaries)$/.test(noun)) return /minister|secretary(?![- ]general)/i;
  return noun.endsWith("envoys")
    ? /envoy|ambassador|representative|commissioner|negotiator/i
    : null;
}

/** "former president Bo Holm" leads nobody now. */
export const isPast = ({ offices }: Figure) =>
  offices.length > 0 && offices.every(({ text }) => /^(former|ex)\b/i.test(text));

/** Somebody with a name, or "the President" of a text that his own house gives out. */
export const isSomebody = ({ named, offices }: Figure) =>
  named || offices.some(({ housed }) => housed);
