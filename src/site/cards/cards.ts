// The preview cards of a site: one for the start page, one for each event.

import type { Corpus } from "#model/corpus.ts";
import { toTold } from "#format/told.ts";
import { startTitle, summary } from "../summary.ts";
import type { Card } from "./card.ts";
import { eventCard } from "./eventCard.ts";
import { startCard } from "./startCard.ts";

/** Cards are created lazily: those of thousands of events take much memory. */
export function siteCards(corpus: Corpus): readonly (() => Card)[] {
  const { articles, events } = corpus;
  return [
    () => startCard(corpus, startTitle(corpus), summary(articles, events)),
    ...toTold(corpus).map((told) => () => eventCard(told, events)),
  ];
}
