// "The envoy is in Lima today": where somebody is on the day of the news, told in the present.

import { bounds } from "#model/edtf.ts";
import type { Clause } from "./clauses.ts";
import { lengthOf } from "./dating.ts";
import type { SentenceView } from "./view.ts";

export function isHereToday(view: SentenceView, { verb, start, end }: Clause): boolean {
  if (verb.lemma !== "be" || verb.form !== "present" || verb.negated) return false;
  if (!view.places.some((p) => p.first === verb.last + 2 && p.preposition === "in")) return false;
  return isOfToday(view, start, end);
}

const turns: ReadonlySet<string> = new Set(
  "meet visit arrive travel fly leave depart return begin start open head resume attend".split(" "),
);

/** "The envoy begins talks in Oslo later Monday", told on that Monday: a step of the day, in the present. */
export function isTurnToday(view: SentenceView, { verb, start, end, link }: Clause): boolean {
  if (verb.form !== "present" || !turns.has(verb.lemma)) return false;
  if (verb.passive || verb.perfect || link === "if" || link === "relative") return false;
  return isOfToday(view, start, end);
}

/** A time of the clause that is the day of publication. */
function isOfToday({ published, timexes }: SentenceView, start: number, end: number): boolean {
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
