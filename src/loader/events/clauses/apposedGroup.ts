// "with a second rebel group, the Free Front": the body behind the comma is what the words before it are.

import type { PlacedMention } from "./lists.ts";
import type { SentenceView } from "./view.ts";

const groups =
  /^(?:groups?|movement|party|faction|organi[sz]ation|militia|alliance|bloc|coalition|union|rebels|guerrillas|insurgents|separatists|militants|front|army|force|agency|watchdog|regulator|company|firm|broker|lobby)$/;

/** The token of the "group" that the mention of a body is apposed to; null for any other mention. */
export function apposedGroup(
  { tokens, mentions }: SentenceView,
  { first, last, sort, form, possessive }: PlacedMention,
): number | null {
  if (sort !== "body" || form !== "name" || possessive) return null;
  // "the rebel group, the league and Chile": three
  const next = tokens[last + 1]?.text === "," ? last + 2 : last + 1;
  const name = tokens[next]?.lower === "the" ? next + 1 : next;
  if (tokens[next]?.lower === "and" || mentions.some((m) => m.first === name)) return null;
  const comma = tokens[first - 1]?.lower === "the" ? first - 2 : first - 1;
  if (tokens[comma]?.text !== ",") return null;
  return groups.test(tokens[comma - 1]?.lower ?? "") ? comma - 1 : null;
}

/** The first word of the phrase that ends in such a noun: "a second rebel group". */
export function groupStart({ tokens }: SentenceView, noun: number): number {
  let at = noun;
  while (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[at - 1]?.pos ?? "")) at--;
  return tokens[at - 1]?.pos === "DET" ? at - 1 : at;
}
