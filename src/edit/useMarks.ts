// Marks over words of the article, without a change of its elements (CSS Custom Highlight API). A browser
// without it shows the same words in the panel.

import { useEffect, useEffectEvent, useRef } from "react";
import type { Article } from "#model/article.ts";
import type { Span } from "#model/span.ts";
import { landmarks } from "#app/view/parts.ts";
import { offsetAt, rangeOf } from "./articleText.ts";

/** @param name of the highlight, for the style sheet */
export function useMarks(name: string, article: Article | null, spans: readonly Span[]): void {
  const mark = useEffectEvent(() => {
    const ranges = article ? spans.flatMap((span) => rangeOf(article, span) ?? []) : [];
    CSS.highlights?.set(name, new Highlight(...ranges));
  });
  const key = JSON.stringify([article?.id, spans]);
  useEffect(() => {
    mark();
    // The page draws paragraphs anew where an event is chosen.
    const observer = new MutationObserver(() => mark());
    const reader = landmarks.one("article");
    if (reader) observer.observe(reader, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      CSS.highlights?.delete(name);
    };
  }, [name, key]);
}

/** A click on words of the article that selects nothing. @param onPress tells whether it takes the click for its own */
export function useClicked(isOn: boolean, onPress: (offset: number) => boolean): void {
  useOwnEvent("click", isOn, (event) => {
    const isSelecting = document.getSelection()?.isCollapsed === false;
    const isAsked = document.activeElement?.closest("[data-asks-times]") != null;
    return !isSelecting && !isAsked && takes(event, onPress);
  });
}

/** A press on words while a field asks for them: it keeps the focus. */
export function usePressed(isOn: boolean, onPress: (offset: number) => boolean): void {
  const isOwn = useRef(false);
  useOwnEvent("mousedown", isOn, (event) => {
    isOwn.current = event.button === 0 && takes(event, onPress);
    return isOwn.current;
  });
  // The page does not see the click that ends it.
  useOwnEvent("click", isOn, () => isOwn.current);
}

function takes(
  { clientX, clientY, target }: MouseEvent,
  onPress: (offset: number) => boolean,
): boolean {
  const isText = target instanceof Element && target.closest(".paragraph") !== null;
  const offset = isText ? offsetAt(clientX, clientY) : null;
  return offset !== null && onPress(offset);
}

/** Before the page hears of it. @param isOwn whether the page is not to hear of it at all */
function useOwnEvent(
  name: "click" | "mousedown",
  isOn: boolean,
  isOwn: (event: MouseEvent) => boolean,
): void {
  const hear = useEffectEvent((event: MouseEvent) => {
    if (!isOwn(event)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  useEffect(() => {
    if (!isOn) return;
    const listen = (event: MouseEvent) => hear(event);
    document.addEventListener(name, listen, true);
    return () => document.removeEventListener(name, listen, true);
  }, [name, isOn]);
}
