// A time right behind a noun: of the noun alone, or as much of its verb, as in "ended with a truce in May 1994".

import { bounds } from "#model/edtf.ts";
import type { Timex } from "../../times/timex.ts";
import type { Candidate } from "../candidate.ts";
import type { NounPlace } from "./nounPlace.ts";
import type { Placed, SentenceView } from "../clauses/view.ts";

/** "The fighting ended with a truce in May 1994", "called off a fourth release in late March": the ending, or the calling off, was then. */
export function isOfBoth(
  view: SentenceView,
  timex: Timex & Placed,
  { noun, role, preposition, clause }: NounPlace,
  { status }: Candidate["outcome"],
): boolean {
  if (timex.first < noun || view.tokens[timex.first - 1]?.lower !== "in") return false;
  if (preposition === "with") return /^(?:end|conclude|finish)$/.test(clause?.verb.lemma ?? "");
  return status === "cancelled" && role === "object" && preposition === null && isOver(view, timex);
}

/** A time longer than a day: what is called off in March may have been set for then, but the words say when it was called off. */
function isOver({ published }: SentenceView, { edtf }: Timex): boolean {
  return (
    edtf !== null && edtf.kind !== "day" && published !== null && bounds(edtf).latest <= published
  );
}

/** "the truce of 3 May" */
export function isRightOf({ tokens }: SentenceView, { first }: Placed, noun: number): boolean {
  return tokens[first - 1]?.lower === "of" && first - 2 === noun;
}
