// The selected event's slug. In development an editor may change a title, and with it the slug,
// while the page shows the event: the page stays on the event, and the address follows.

import { useEffect, useState } from "react";
import { navigate } from "wouter/use-browser-location";
import type { Corpus } from "#model/corpus.ts";
import { eventAt, eventOf, tellingIn } from "#model/tellings.ts";
import { hrefFromHere } from "./go.ts";

/**
 * What the slug in the address means now where the corpus has been replaced; of an event that the open article tells
 * with others it stays on what that one tells, whether they still tell the same or not.
 */
export function useSlug(
  corpus: Corpus,
  asked: string | null,
  article: string | null,
): string | null {
  const [known, setKnown] = useState({ corpus, asked, slug: asked });
  let slug = known.asked === asked ? known.slug : asked;
  if (known.corpus !== corpus) {
    slug = sameEvent(slug, article, known.corpus, corpus);
    setKnown({ corpus, asked, slug });
  }
  useEffect(() => {
    if (slug === null || slug === asked) return;
    const state: unknown = history.state;
    navigate(hrefFromHere({ event: slug }), { replace: true, state });
  }, [slug, asked]);
  return slug;
}

function sameEvent(
  slug: string | null,
  article: string | null,
  before: Corpus,
  now: Corpus,
): string | null {
  const event = eventAt(before.events, slug);
  if (!event) return slug;
  const told = (article !== null && tellingIn(event, article)) || event;
  return eventOf(now, told.id)?.slug ?? slug;
}
