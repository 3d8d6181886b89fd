// "The envoy is in Lima today": where somebody is on the day of the news, told in the present.

import { bounds } from "#model/edtf.ts";
import type { Clause } from "./clauses.ts";
import { lengthOf } from "./dating.ts";
import type { SentenceView } from "./view.ts";

export function isHereToday(view: SentenceView, { verb, start, end }: Clause): boolean {
  if (verb.lemma !== "be" || verb.form !== "present" || verb.negated) return false;
  const { places, published, timexes } = view;
  if (!places.some((p) => p.first === verb.last + 2 && p.preposition === "in")) return false;
  return timexes.some(
    ({ first, edtf }) =>
      first >= start &&
      first < end &&
      edtf !== null &&
      published !== null &&
      lengthOf(edtf) === 1 &&
      bounds(edtf).earliest === published,
  );
}
