// Sums of money, which have no noun.

import type { SentenceView } from "../clauses/view.ts";

/** "$40m", "€3bn", "20 million dollars" */
export function isMoney({ tokens }: SentenceView, at: number): boolean {
  return /^(?:(?:US|C|A)?[$€£¥].*|\d[\d.,]*(?:m|bn)|dollars?|euros?|pounds?|francs?)$/.test(
    tokens[at]?.text ?? "",
  );
}
