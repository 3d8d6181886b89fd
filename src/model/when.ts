// The days of an event, of a date as exact as its words.

import { printDay } from "./day.ts";
import { bounds, type Edtf, printEdtf } from "./edtf.ts";
import type { PartOfDay, When } from "./event.ts";

export type Days = Omit<When, "derivation">;

/** A single day lasted throughout, and only a single day has a part: “by Friday afternoon” is no afternoon. */
export function toDays(edtf: Edtf, extent: When["extent"], part: PartOfDay | null): Days {
  const { earliest, latest } = bounds(edtf);
  const isDay = earliest === latest;
  return {
    edtf: printEdtf(edtf),
    earliest: Number.isFinite(earliest) ? printDay(earliest) : null,
    latest: Number.isFinite(latest) ? printDay(latest) : null,
    extent: isDay ? "throughout" : extent,
    part: isDay ? part : null,
  };
}
