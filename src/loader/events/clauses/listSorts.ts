// Of what sort the members of a list are.

import type { PlacedMention } from "./lists.ts";
import type { SentenceView } from "./view.ts";

/** "the foreign ministers": people whose names may follow. */
export function isOffices({ tokens }: SentenceView, { form, last }: PlacedMention): boolean {
  return (
    form === "group" &&
    /^(?:ministers|presidents|premiers|leaders|secretaries|envoys|ambassadors|negotiators|delegates|spokesmen)$/.test(
      tokens[last]?.lower ?? "",
    )
  );
}

/** Itself, and not its people. */
export function isState({ sort, form }: PlacedMention): boolean {
  return sort === "state" && form !== "demonym";
}

/** "signed by Peru, Chile": in a headline two of one sort before a preposition or the end. */
export function arePair(
  { tokens, sentence }: SentenceView,
  last: PlacedMention,
  next: PlacedMention,
): boolean {
  const after = tokens[next.last + 1];
  const isEnd = after === undefined || after.pos === "ADP" || after.text === ",";
  return sentence.zone === "headline" && isEnd && last.sort === next.sort;
}
