// "concern at the fighting": what one feels, and not when or where.

import type { SentenceView } from "../clauses/view.ts";

const feelings: ReadonlySet<string> = new Set(
  "concern alarm anger outrage dismay shock sadness grief regret satisfaction disappointment surprise sorrow frustration displeasure fury unease".split(
    " ",
  ),
);

/** "concern at the fighting", "concern on Friday at the fighting": what is felt, and not when. */
export function isFeltAt({ tokens, timexes }: SentenceView, first: number): boolean {
  let at = first - 2;
  const time = timexes.find(({ last }) => last === at);
  if (time) at = tokens[time.first - 1]?.pos === "ADP" ? time.first - 2 : time.first - 1;
  return feelings.has(tokens[at]?.lower ?? "");
}
