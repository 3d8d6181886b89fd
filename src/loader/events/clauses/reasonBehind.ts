// "imposed sanctions on two officers for their part in the coup in Lima in May": what stands behind "part in" is
// why, and when and where that was.

import type { SentenceView } from "./view.ts";

const shares: ReadonlySet<string> = new Set(
  "role roles part involvement complicity participation hand".split(" "),
);

/** True where such words stand between two tokens. */
export function isBehindReason({ tokens }: SentenceView, from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at++)
    if (
      shares.has(tokens[at]?.lower ?? "") &&
      tokens[at + 1]?.lower === "in" &&
      /^(?:for|over|of|about)$/.test(tokens[at - 2]?.lower ?? tokens[at - 1]?.lower ?? "")
    )
      return true;
  return false;
}
