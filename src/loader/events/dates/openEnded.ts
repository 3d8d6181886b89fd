// Dates with one end only: by some day, or from some day on.

import { between, bounds } from "#model/edtf.ts";
import type { Dating } from "../clauses/dating.ts";

/** Some day up to the last one of `told`, by `rule`; `why` says what came then. */
export function noLater(told: Dating, rule: string, why: string): Dating {
  const { latest } = bounds(told.edtf);
  return {
    ...told,
    edtf: between({ earliest: Number.NEGATIVE_INFINITY, latest }),
    extent: "within",
    part: null,
    rule,
    reason: `${why} ${told.reason}`,
  };
}

/** Some day from the first one of `told` on, by `rule`; `why` says what came then. */
export function noEarlier(told: Dating, rule: string, why: string): Dating {
  const { earliest } = bounds(told.edtf);
  return {
    ...told,
    edtf: between({ earliest, latest: Number.POSITIVE_INFINITY }),
    extent: "within",
    part: null,
    rule,
    reason: `${why} ${told.reason}`,
  };
}
