// What was set up for a day that is over was: "arranged a visit on 14 April", told in May.

import { bounds } from "#model/edtf.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

export function isDoneThen(
  { timexes, published }: SentenceView,
  { start, end, verb }: Clause,
): boolean {
  return timexes.some(
    ({ edtf, first }) =>
      verb.form === "past" &&
      edtf !== null &&
      published !== null &&
      first >= start &&
      first < end &&
      bounds(edtf).latest < published,
  );
}

/** "its decision last week to free them": a day that is over, right before what was decided. */
export function isDatedBefore({ timexes, published }: SentenceView, { verb }: Clause): boolean {
  return timexes.some(
    ({ last, edtf }) =>
      last === verb.first - 1 && edtf && published !== null && bounds(edtf).latest <= published,
  );
}
