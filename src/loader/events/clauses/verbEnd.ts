// Where the words of a verb end, and its object can begin.

import type { Clause } from "./clauses.ts";
import type { SentenceView } from "./view.ts";

/** "declared persona non grata the envoy": the "grata" belongs to the verb. */
export function verbEnd({ tokens }: SentenceView, { verb: { last } }: Clause): number {
  return tokens[last + 3]?.lower === "grata" ? last + 3 : last;
}
