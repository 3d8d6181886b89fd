// The preposition before a town that no table knows, which is its state's too.

import type { PlacedMention } from "./lists.ts";
import type { SentenceView } from "./view.ts";

/** "in St Ann's, Grenada, the leaders agreed": the state of a town that no table knows; the town's preposition, or "". */
export function townBefore(view: SentenceView, mention: PlacedMention): string {
  const { tokens, mentions } = view;
  const { first, last, sort } = mention;
  const beside = townBeside(view, mention);
  if (beside !== "") return beside;
  if (sort !== "state" || tokens[first - 1]?.text !== "," || tokens[last + 1]?.text !== ",")
    return "";
  if (mentions.some((one) => one.sort === "state" && one.first === last + 2)) return "";
  let at = first - 2;
  while (tokens[at]?.pos === "PROPN" || /^['’]s$/.test(tokens[at]?.text ?? "")) at--;
  const preposition = tokens[at]?.lower ?? "";
  return at < first - 2 && /^(?:in|at|near)$/.test(preposition) ? preposition : "";
}

/** "met in Nairobi and Djibouti": the land behind a town, where they met as well; "" where it does something itself. */
function townBeside(
  { tokens, places }: SentenceView,
  { first, last, sort }: PlacedMention,
): string {
  if (sort !== "state" || tokens[first - 1]?.lower !== "and") return "";
  const town = places.find((p) => p.last === first - 2);
  const isHead = /^(?:VERB|AUX|PART)$/.test(tokens[last + 1]?.pos ?? "");
  return town && !isHead && /^(?:in|at|to)$/.test(town.preposition ?? "")
    ? (town.preposition ?? "")
    : "";
}
