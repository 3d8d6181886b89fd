// Brings the selected event's words beside its card.

import { type RefObject, useEffect, useRef } from "react";
import type { NewsEvent } from "#model/event.ts";
import { lessMotion } from "../view/useMedia.ts";
import { level } from "./level.ts";

/**
 * Who chose one of several passages in the article itself is left there: the event's other words
 * would take those away. So is who chose words of several events, which are pressed again.
 */
export function useReveal(reader: RefObject<HTMLElement | null>, event: NewsEvent | null): void {
  const first = useRef(true);
  useEffect(() => {
    const loading = first.current;
    first.current = false;
    const scroller = reader.current;
    if (!scroller || !event) return;
    const [{ start }, ...others] = event.passages;
    const primary = scroller.querySelector<HTMLElement>(`[data-start="${start}"]`);
    if (!primary) return;
    const own = `span[data-events~="${CSS.escape(event.id)}"]`;
    const runs = [...scroller.querySelectorAll<HTMLElement>(own)];
    const chosenHere = scroller.contains(document.activeElement);
    const oneOfSome = others.length > 0 || runs.some((run) => run.matches("[data-shared]"));
    if (chosenHere && oneOfSome && runs.some((run) => isInView(run, scroller))) return;
    const atOnce = loading || matchMedia(lessMotion).matches;
    // The card is brought into view in the same turn, and its rule with it.
    const frame = requestAnimationFrame(() => level(scroller, primary, atOnce));
    return () => cancelAnimationFrame(frame);
  }, [reader, event]);
}

function isInView(run: HTMLElement, scroller: HTMLElement): boolean {
  const view = scroller.getBoundingClientRect();
  const { top, bottom } = run.getBoundingClientRect();
  return top >= view.top && bottom <= view.bottom;
}
