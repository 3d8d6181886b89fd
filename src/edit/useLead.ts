// The page and what is at hand go together: the reader leads the editor, and steps of the editor lead the page.

import { type Dispatch, useEffect, useEffectEvent, useRef } from "react";
import type { Article } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import type { NewsEvent } from "#model/event.ts";
import { eventOf, tellingIn, tellingsOf } from "#model/tellings.ts";
import { go } from "#app/view/go.ts";
import { show, viewOfArticle } from "#app/view/select.ts";
import { viewOf } from "#app/view/view.ts";
import { useView } from "#app/view/useView.ts";
import type { Act, Hand, Led } from "./hand.ts";

/** Leads the page to an article, and to what it tells of an event. */
export function leadTo(
  articles: readonly Article[],
  article: Article | null,
  event: NewsEvent | null,
) {
  go({ ...viewOfArticle(articles, article), ...(event && viewOf(event)) });
}

/** @returns where the page is */
export function useLead(corpus: Corpus, hand: Hand, act: Dispatch<Act>): Led {
  const view = useView();
  const { articles, article, event, unknown } = show(corpus, {
    event: view.event,
    article: view.article,
  });
  // A telling is corrected where it was read: of several the one whose words the page shows.
  const told = event && (article ? tellingIn(event, article.id) : tellingsOf(event)[0]);
  const led = {
    article: article?.id ?? told?.article ?? null,
    event: told?.id ?? null,
    ofAll: articles.length > 1 && article === null,
  };
  const last = useRef(view);
  const lead = useEffectEvent(() => {
    const isMoved = last.current.article !== view.article || last.current.event !== view.event;
    // Where the event of the address is gone, the editor stays.
    if (unknown !== null) return;
    // What is told by one article less, or together with another, moves nobody either.
    if (!isMoved && hand?.article !== null) return;
    if (!led.ofAll || view.article !== null)
      act({ do: "lead", article: led.article, event: led.event });
    else if (isMoved) act({ do: "close" });
  });
  // Opened before the first article was read.
  const awaited = hand?.article === null ? led.article : null;
  // The reader went there. Where the files change, the editor stays in its own article; and an event that only has
  // another address now leads nowhere.
  useEffect(() => lead(), [view.article, led.event, awaited]);
  useEffect(() => {
    last.current = view;
  }, [view]);

  const own = articles.find(({ id }) => id === hand?.article) ?? null;
  const isAway = own !== null && (unknown !== null || own !== article);
  const leadBack = useEffectEvent(() => {
    if (own) leadTo(articles, own, led.article === own.id ? event : null);
  });
  useEffect(() => {
    if (!isAway) return;
    // An event that has another address now is found by the page itself.
    const timer = setTimeout(() => leadBack(), 100);
    return () => clearTimeout(timer);
  }, [isAway]);

  // An event that was added is on the page now; where another file was saved, nothing moves.
  const known = useRef(corpus);
  const follow = useEffectEvent(() => {
    const before = known.current;
    known.current = corpus;
    if (!own || !hand?.event || hand.event.id === led.event) return;
    const added = eventOf(corpus, hand.event.id);
    if (added && !eventOf(before, hand.event.id)) leadTo(articles, own, added);
  });
  useEffect(() => follow(), [corpus]);
  return led;
}
