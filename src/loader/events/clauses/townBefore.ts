// The preposition before a town that no table knows, which is its state's too.

import type { PlacedMention } from "./lists.ts";
import type { SentenceView } from "./view.ts";

/** "in St Ann's, Grenada, the leaders agreed": the state of a town that no table knows; the town's preposition, or "". */
export function townBefore(
  { tokens, mentions }: SentenceView,
  { first, last, sort }: PlacedMention,
): string {
  if (sort !== "state" || tokens[first - 1]?.text !== "," || tokens[last + 1]?.text !== ",")
    return "";
  if (mentions.some((one) => one.sort === "state" && one.first === last + 2)) return "";
  let at = first - 2;
  while (tokens[at]?.pos === "PROPN" || /^['’]s$/.test(tokens[at]?.text ?? "")) at--;
  const preposition = tokens[at]?.lower ?? "";
  return at < first - 2 && /^(?:in|at|near)$/.test(preposition) ? preposition : "";
}
