// The title of what a noun names: its phrase, who, and where.

import { longestTitle } from "../lexicon/titles.ts";
import { isNamedAfter, list } from "./called.ts";
import type { Merged } from "./merge.ts";
import { wordsAfter } from "./titleRest.ts";
import type { SentenceView } from "./view.ts";
import { possessive } from "./wordForms.ts";

/** For what is named by a noun alone: its phrase, who, and where. */
export function nounTitle(
  view: SentenceView,
  merged: Merged,
  views: readonly SentenceView[],
): string {
  const { primary } = merged;
  let first = primary.at;
  while (first > 0 && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(view.tokens[first - 1]?.pos ?? "")) first--;
  const from = view.tokens[first];
  const to = view.tokens[primary.at];
  const noun = from && to ? view.text.slice(from.start, to.end) : primary.word;
  const where = merged.place && !noun.includes(merged.place.name) ? ` in ${merged.place.name}` : "";
  const parties = [...merged.actors, ...merged.others];
  const who = list(view, parties);
  const between = parties.length > 1 ? ` between ${who}` : "";
  const of = parties.length === 0 ? wordsOn(view, merged, views, longestTitle - noun.length) : "";
  if (of) return `${noun} ${of}`;
  const [one] = parties;
  if (one && parties.length === 1 && !isNamedAfter(noun, who)) {
    const title = alone(view, merged, noun, who);
    return title.length + where.length <= longestTitle ? title + where : title;
  }
  const title = `${noun}${between}`;
  return title.length + where.length <= longestTitle ? title + where : title;
}

/** The noun phrase that begins at a token. */
function phraseAfter({ tokens, text }: SentenceView, first: number): string {
  let last = first;
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[last]?.pos ?? "")) last++;
  const [from, to] = [tokens[first], tokens[last - 1]];
  return from && to && last > first ? text.slice(from.start, to.end) : "";
}

/** "Talks on fish are to be held in Oslo": for what no one named will hold. */
export function comingTitle(
  view: SentenceView,
  merged: Merged,
  views: readonly SentenceView[],
): string {
  const what = nounTitle(view, { ...merged, place: null }, views);
  const told = `${what} ${isPluralNoun(view, merged.primary.at) ? "are" : "is"} to be held`;
  const where = merged.place && !what.includes(merged.place.name) ? ` in ${merged.place.name}` : "";
  return told.length + where.length <= longestTitle ? told + where : told;
}

export function isPluralNoun({ tokens }: SentenceView, at: number): boolean {
  return /[^s]s$/.test(tokens[at]?.lower ?? "");
}

/** "a deal on oil fees": what the noun is about, where no one is named. */
function wordsOn(
  view: SentenceView,
  merged: Merged,
  views: readonly SentenceView[],
  room: number,
): string {
  const { at } = merged.primary;
  const of = view.tokens[at + 1]?.lower === "of" ? phraseAfter(view, at + 2) : "";
  if (of && of.length + 3 < room) return `of ${of}`;
  if (!/^(?:on|over|about|between|against)$/.test(view.tokens[at + 1]?.lower ?? "")) return "";
  const next = view.clauses.find((c) => c.verb.first > at && c.verb.form !== "gerund");
  const start = view.tokens[at + 1]?.start ?? 0;
  const end = view.tokens[next?.verb.first ?? -1]?.start ?? Number.POSITIVE_INFINITY;
  return wordsAfter(view, views, merged, at + 1, Math.min(room - 1, end - start - 1));
}

/** "Algeria’s mediation", "bomb attack on Holm", "talks with Holm": a noun with one party. */
function alone(view: SentenceView, { actors, primary }: Merged, noun: string, who: string): string {
  if (actors.length > 0) return `${possessive(who)} ${lowered(view, primary.at, noun)}`;
  const word = /attack|strike|raid|assault/.test(primary.word)
    ? "on"
    : primary.sense.frame === "mutual"
      ? "with"
      : "involving";
  return `${noun} ${word} ${who}`;
}

/** A noun from the front of a sentence, inside one. */
function lowered({ tokens }: SentenceView, at: number, noun: string): string {
  return tokens[at]?.pos === "PROPN" ? noun : noun.charAt(0).toLowerCase() + noun.slice(1);
}
