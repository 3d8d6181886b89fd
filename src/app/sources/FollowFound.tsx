// Where the page is about one of several articles and narrowed to some of its events, the text goes along: if none of
// their words are in view, to the first that are left. It shows nothing.

import { useEffect, useEffectEvent, useRef } from "react";
import { level } from "../reader/level.ts";
import { landmarks, words } from "../view/parts.ts";
import type { Shown } from "../view/select.ts";
import { lessMotion } from "../view/useMedia.ts";
import { useView } from "../view/useView.ts";
import { isNarrowed } from "../view/view.ts";

export function FollowFound({ shown }: { readonly shown: Shown }) {
  const { asked, article, event, found } = shown;
  const view = useView();
  /** Whether the reader came with it: an address may say where in the article. */
  const isSent = useRef(isNarrowed(view));

  const follow = useEffectEvent((atOnce: boolean) => {
    const scroller = landmarks.one("article");
    // The words of a selected event are already beside its card.
    if (!scroller || !article || event || (atOnce && view.paragraph !== null)) return;
    // The text marks only what was found.
    if (words.all().some((run) => isSeen(run, scroller))) return;
    const [first] = found
      .flatMap(({ id, passages }) => passages.map(({ start }) => ({ event: id, start })))
      .toSorted((a, b) => a.start - b.start);
    if (first) level(article, first, atOnce || matchMedia(lessMotion).matches);
  });

  useEffect(() => {
    if (!asked) return;
    const atOnce = isSent.current;
    isSent.current = false;
    const frame = requestAnimationFrame(() => follow(atOnce));
    return () => cancelAnimationFrame(frame);
  }, [asked, article]);

  return null;
}

function isSeen(run: HTMLElement, scroller: HTMLElement): boolean {
  const view = scroller.getBoundingClientRect();
  const { top, bottom } = run.getBoundingClientRect();
  return bottom > view.top && top < view.bottom;
}
