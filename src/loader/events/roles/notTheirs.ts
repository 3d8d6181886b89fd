// Names behind a verb that only tell what a paper or a request is about.

import type { PlacedMention } from "../clauses/lists.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "vetoed a statement on Peru": what it is about. */
export function isOnPaper({ tokens }: SentenceView, { first }: PlacedMention): boolean {
  const link = tokens[first - 1]?.lower === "the" ? first - 2 : first - 1;
  return (
    tokens[link]?.lower === "on" &&
    /^(?:statement|resolution|draft|text|report|communiqu[eé]|declaration|motion|position|paper)$/.test(
      tokens[link - 1]?.lower ?? "",
    )
  );
}

/** "asked for help with refugees": of whom, the words do not say. */
export function isOfHelp({ tokens }: SentenceView, { first, sort }: PlacedMention): boolean {
  const link = tokens[first - 1]?.lower === "the" ? first - 2 : first - 1;
  return (
    sort === "group" &&
    tokens[link]?.lower === "with" &&
    /^(?:help|aid|assistance|support)$/.test(tokens[link - 1]?.lower ?? "")
  );
}

/** "held talks in Lima under the auspices of the League": it only lends its name. */
export function isAuspices({ tokens }: SentenceView, { first }: PlacedMention): boolean {
  const of = tokens[first - 1]?.lower === "the" ? first - 2 : first - 1;
  const lent = tokens[of - 1]?.lower ?? "";
  // "under an initiative of Norway"
  const isUnder = [2, 3].some((back) => tokens[of - back]?.lower === "under");
  return (
    tokens[of]?.lower === "of" &&
    (/^(?:auspices|aegis|patronage|umbrella)$/.test(lent) || (lent === "initiative" && isUnder))
  );
}
