// A day by which what is promised or demanded is to be done.

import { bounds } from "#model/edtf.ts";
import type { Timex } from "../../times/timex.ts";
import type { Placed, SentenceView } from "../clauses/view.ts";

/** "promised elections by October": when they are to be, and not when it was promised. */
export function isPromisedBy(
  { tokens, published }: SentenceView,
  { first, edtf }: Timex & Placed,
  verb: string,
): boolean {
  return (
    /^(?:by|within|before)$/.test(tokens[first - 1]?.lower ?? tokens[first]?.lower ?? "") &&
    /^(?:promise|pledge|vow|demand)$/.test(verb) &&
    edtf !== null &&
    published !== null &&
    bounds(edtf).latest > published
  );
}
