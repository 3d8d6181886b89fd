// The selected event's slug. In development an editor may change a title, and with it the slug,
// while the page shows the event: the page stays on the event, and the address follows.

import { useEffect, useState } from "react";
import { navigate } from "wouter/use-browser-location";
import type { Corpus } from "#model/corpus.ts";
import { hrefFromHere } from "./go.ts";

/** `asked` is the slug in the address; what it means now where the corpus has been replaced. */
export function useSlug(corpus: Corpus, asked: string | null): string | null {
  const [known, setKnown] = useState({ corpus, asked, slug: asked });
  let slug = known.asked === asked ? known.slug : asked;
  if (known.corpus !== corpus) {
    slug = sameEvent(slug, known.corpus, corpus);
    setKnown({ corpus, asked, slug });
  }
  useEffect(() => {
    if (slug === null || slug === asked) return;
    const state: unknown = history.state;
    navigate(hrefFromHere({ event: slug }), { replace: true, state });
  }, [slug, asked]);
  return slug;
}

function sameEvent(slug: string | null, before: Corpus, now: Corpus): string | null {
  const id = before.events.find((event) => event.slug === slug)?.id;
  return now.events.find((event) => event.id === id)?.slug ?? slug;
}
