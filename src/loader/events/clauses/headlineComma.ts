// A headline's comma: "Peru expels envoy, closes border".

import type { Clause } from "./clauses.ts";
import type { SentenceView } from "./view.ts";

/** "Peru expels envoy, closes border": a headline's comma stands for "and". */
export function goesOn({ sentence, tokens }: SentenceView, { link, start, verb }: Clause): boolean {
  return (
    sentence.zone === "headline" &&
    link === "main" &&
    tokens[start]?.text === "," &&
    verb.first === start + 1 &&
    !verb.passive
  );
}
