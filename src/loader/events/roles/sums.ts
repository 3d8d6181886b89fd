// Sums of money, which have no noun.

import type { SentenceView } from "../clauses/view.ts";
import { currencies } from "../../lexicon/money.ts";

/** "$40m", "€3bn", "20 million dollars", "a billion won" */
export function isMoney({ tokens }: SentenceView, at: number): boolean {
  const text = tokens[at]?.text ?? "";
  if (/^(?:(?:US|C|A)?[$€£¥].*|\d[\d.,]*(?:m|bn))$/.test(text)) return true;
  const isOfMillions = /^(?:m|b|tr)illion$/.test(tokens[at - 1]?.lower ?? "");
  return currencies.has(text) || (text === "won" && isOfMillions);
}
