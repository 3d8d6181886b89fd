// Sums of money, which have no noun.

import type { SentenceView } from "../clauses/view.ts";
import { currencies, currencyCodes } from "../../lexicon/money.ts";

/** "$40m", "€3bn", "20 million dollars", "a billion won", "EUR 5 million" */
export function isMoney({ tokens }: SentenceView, at: number): boolean {
  const text = tokens[at]?.text ?? "";
  if (/^(?:(?:US|C|A)?[$€£¥].*|\d[\d.,]*(?:m|bn))$/.test(text)) return true;
  if (currencyCodes.has(text) && /^\d/.test(tokens[at + 1]?.text ?? "")) return true;
  if (currencyCodes.has(text.slice(0, 3)) && /^\d/.test(text.slice(3))) return true;
  const isOfMillions = /^(?:m|b|tr)illion$/.test(tokens[at - 1]?.lower ?? "");
  return currencies.has(text) || (text === "won" && isOfMillions);
}
