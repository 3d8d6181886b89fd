// The page and what is at hand go together: the reader leads the editor, and steps of the editor lead the page.

import { type Dispatch, useEffect, useEffectEvent } from "react";
import type { Corpus } from "#model/corpus.ts";
import { go } from "#app/view/go.ts";
import { show, viewOfArticle } from "#app/view/select.ts";
import { viewOf } from "#app/view/view.ts";
import { useView } from "#app/view/useView.ts";
import type { Act, Hand, Led } from "./hand.ts";

/** @returns where the page is */
export function useLead(corpus: Corpus, hand: Hand, act: Dispatch<Act>): Led {
  const view = useView();
  const { articles, article, event, unknown } = show(corpus, {
    event: view.event,
    article: view.article,
  });
  const led = { article: article?.id ?? null, event: event?.id ?? null };
  const lead = useEffectEvent(() => {
    // Where the event of the address is gone, the page takes the first article.
    if (unknown === null) act({ do: "lead", ...led });
  });
  // Opened before the first article was read.
  const awaited = hand?.article === null ? led.article : null;
  // The reader went there. Where the files change, the editor stays in its own article; and an event that only has
  // another address now leads nowhere.
  useEffect(() => lead(), [view.article, led.event, awaited]);

  const own = articles.find(({ id }) => id === hand?.article) ?? null;
  const isAway = own !== null && (unknown !== null || own !== article);
  const leadBack = useEffectEvent(() => own && go(viewOfArticle(articles, own)));
  useEffect(() => {
    if (!isAway) return;
    // An event that has another address now is found by the page itself.
    const timer = setTimeout(() => leadBack(), 100);
    return () => clearTimeout(timer);
  }, [isAway]);

  // An event that was added is on the page now.
  const follow = useEffectEvent(() => {
    const told = corpus.events.find(({ id }) => id === hand?.event?.id);
    if (told && told.id !== led.event) go(viewOf(told));
  });
  useEffect(() => follow(), [corpus]);
  return led;
}
