// Brings the selected event's words beside its card, and keeps them there while typefaces arrive
// and the window changes, until the reader's own hand moves the article.

import { useEffect, useEffectEvent, useRef } from "react";
import type { Article } from "#model/article.ts";
import type { NewsEvent } from "#model/event.ts";
import { landmarks, words } from "../view/parts.ts";
import { lessMotion } from "../view/useMedia.ts";
import { level } from "./level.ts";
import type { Lines } from "./useLines.ts";

/**
 * Who chose one of several passages in the article itself is left there: the event's other words
 * would take those away. So is who chose words of several events, which are pressed again, and who
 * comes to an address that says where the article is (`stays`).
 */
export function useReveal(
  article: Article,
  event: NewsEvent | null,
  lines: Lines | null,
  stays: boolean,
): void {
  const first = useRef(true);
  /** null once the reader has moved the article. */
  const keep = useRef<(() => void) | null>(null);
  const ready = lines !== null;
  const isToStay = useEffectEvent(() => stays);

  useEffect(() => {
    if (!ready) return;
    const loading = first.current;
    first.current = false;
    const scroller = landmarks.one("article");
    if (!scroller || !event || isToStay()) return;
    const [{ start }, ...others] = event.passages;
    const told = { event: event.id, start };
    const runs = words
      .all()
      .filter(({ dataset }) => dataset["events"]?.split(" ").includes(event.id));
    const chosenHere = scroller.contains(document.activeElement);
    // Who walks the article already is not called away when the page has come.
    if (loading && chosenHere) return;
    const oneOfSome = others.length > 0 || runs.some((run) => run.dataset["shared"] !== undefined);
    if (chosenHere && oneOfSome && runs.some((run) => isInView(run, scroller))) return;
    const atOnce = loading || matchMedia(lessMotion).matches;
    // The card is brought into view in the same turn, and its rule with it.
    const frame = requestAnimationFrame(() => {
      level(article, told, atOnce);
      keep.current = () => level(article, told, true);
    });
    const gone = new AbortController();
    const stop = () => {
      cancelAnimationFrame(frame);
      keep.current = null;
    };
    for (const hand of ["wheel", "pointerdown", "keydown"]) {
      // Captured: the key that has just selected, on its way up from the chart, is not a second one.
      const options = { passive: true, capture: true, signal: gone.signal };
      window.addEventListener(hand, stop, options);
    }
    return () => {
      cancelAnimationFrame(frame);
      gone.abort();
      keep.current = null;
    };
  }, [article, event, ready]);

  useEffect(() => keep.current?.(), [lines]);
}

function isInView(run: HTMLElement, scroller: HTMLElement): boolean {
  const view = scroller.getBoundingClientRect();
  const { top, bottom } = run.getBoundingClientRect();
  return top >= view.top && bottom <= view.bottom;
}
