// Brings the selected event's words into view, unless some of them are there already.

import { type RefObject, useEffect, useRef } from "react";
import type { NewsEvent } from "#model/event.ts";
import { lessMotion } from "../view/useMedia.ts";

/** `active` is false where the article does not stand beside the card. */
export function useReveal(
  reader: RefObject<HTMLElement | null>,
  event: NewsEvent | null,
  active: boolean,
): void {
  const first = useRef(true);
  useEffect(() => {
    const loading = first.current;
    first.current = false;
    const scroller = reader.current;
    if (!scroller || !event || !active) return;
    const runs = event.passages.flatMap(
      ({ start }) => scroller.querySelector<HTMLElement>(`[data-start="${start}"]`) ?? [],
    );
    if (runs.some((run) => isInView(run, scroller))) return;
    const behavior = loading || matchMedia(lessMotion).matches ? "instant" : "smooth";
    runs[0]?.scrollIntoView({ block: "center", behavior });
  }, [reader, event, active]);
}

function isInView(run: HTMLElement, scroller: HTMLElement): boolean {
  const view = scroller.getBoundingClientRect();
  const { top, bottom } = run.getBoundingClientRect();
  return top >= view.top && bottom <= view.bottom;
}
