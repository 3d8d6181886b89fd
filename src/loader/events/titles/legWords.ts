// "met Vik in Lima on 3 May, in Oslo on 7 May and in Quito on 9 May": each of the three is told with its own place.

import type { Merged } from "../merging/merge.ts";
import type { SentenceView } from "../clauses/view.ts";

type PlaceHere = SentenceView["places"][number];

/** "in Lima on 3 May | and in Oslo on 7 May", "in Lima on 3 May | and again on 7 May": what is told of another time. */
export function isNextLeg(view: SentenceView, at: number): boolean {
  const { tokens, timexes } = view;
  if (tokens[at]?.lower !== "and" || !isBehindTime(view, at)) return false;
  const next = tokens[at + 1]?.lower ?? "";
  if (/^(?:again|then|later)$/.test(next))
    return timexes.some(({ first }) => first === at + 2 || first === at + 3);
  return legAt(view, at + 1) !== undefined;
}

/** Behind a day, or behind the place that stands behind it. */
function isBehindTime({ timexes, places }: SentenceView, at: number): boolean {
  const place = places.find(({ last }) => last === at - 1);
  const end = place ? place.first - 2 : at - 1;
  return timexes.some(({ last }) => last === at - 1 || last === end);
}

/** The place of a leg whose "in" stands at a token: a day follows it. */
function legAt({ tokens, places, timexes }: SentenceView, at: number): PlaceHere | undefined {
  if (!/^(?:in|at|near|to)$/.test(tokens[at]?.lower ?? "")) return undefined;
  const place = places.find(({ first }) => first === at + 1);
  if (!place) return undefined;
  const on = /^(?:on|in)$/.test(tokens[place.last + 1]?.lower ?? "") ? 2 : 1;
  return timexes.some(({ first }) => first === place.last + on) ? place : undefined;
}

/** The place of an event of a later leg, where that of the first one stands at a token; undefined elsewhere. */
export function otherLeg(
  view: SentenceView,
  at: number,
  place: Merged["place"],
): { readonly from: number; readonly last: number; readonly skip: number } | undefined {
  const first = place && legAt(view, at);
  if (!first || first.place.name === place.name) return undefined;
  const own = view.places.find(
    (p) => p.first > first.last && p.place.name === place.name && legAt(view, p.first - 1) === p,
  );
  return own && { from: own.first - 1, last: own.last, skip: first.last + 1 };
}
