// Focus goes with the selection: to the card's heading, and from a closed card to its row. Where the link that led to an
// article, or to all of them, is gone, it goes to what that shows.
//
// The first view of a page leaves focus alone. So does a selection made from inside the chart,
// whose arrow keys walk the events: there the live line speaks, and Enter leads to the card.

import { useEffect, useRef } from "react";
import type { NewsEvent } from "#model/event.ts";
import { landmarks, rows } from "./parts.ts";

/** @param scope the id of the only article in view, where there are several */
export function useFocus(event: NewsEvent | null, scope: string | null, wide: boolean): void {
  const last = useRef(event);
  const lastScope = useRef(scope);
  useEffect(watchHand, []);
  useEffect(() => {
    const before = last.current;
    last.current = event;
    if (event?.id === before?.id) return;
    if (event) showCard(wide);
    else if (before) leaveCard(before.id);
  }, [event, wide]);
  useEffect(() => {
    const isSame = lastScope.current === scope;
    lastScope.current = scope;
    if (isSame || document.activeElement !== document.body) return;
    landmarks.one("article")?.focus({ preventScroll: true, ...ring() });
  }, [scope]);
}

/** Whether the reader's last act was a pointer's, for which no ring is drawn. */
let byPointer = false;

function watchHand(): () => void {
  const gone = new AbortController();
  const options = { passive: true, capture: true, signal: gone.signal };
  window.addEventListener("pointerdown", () => (byPointer = true), options);
  window.addEventListener("keydown", () => (byPointer = false), options);
  return () => gone.abort();
}

/** A press in the chart gives nothing the focus, and the browser takes what follows for a key's. */
const ring = () => (byPointer ? { focusVisible: false } : {});

/** The keyboard that walks the chart stays there; an event may be gone, and its row with it. */
function leaveCard(id: string): void {
  if (document.activeElement === landmarks.one("stage")) return;
  const place = landmarks.one("notice-title") ?? rows.one(id) ?? landmarks.one("list");
  place?.focus();
}

export function isInChart(element: Element | null): boolean {
  return landmarks.one("chart")?.contains(element) === true;
}

/** How far down its half a card may begin and still be readable. */
const lowest = 0.6;

function showCard(wide: boolean): void {
  const [title, card, desk] = [
    landmarks.one("card-title"),
    landmarks.one("card"),
    landmarks.one("desk"),
  ];
  if (!title || !card || !desk) return;
  if (!isInChart(document.activeElement)) title.focus({ preventScroll: true, ...ring() });
  if (wide) desk.scrollTop = Math.max(0, card.offsetTop - lowest * desk.clientHeight);
  else card.scrollIntoView({ block: "start" });
}
