// Marks over words of the article, without a change of its elements (CSS Custom Highlight API). A browser
// without it shows the same words in the panel.

import { useEffect, useEffectEvent } from "react";
import type { Article } from "#model/article.ts";
import type { Span } from "#model/span.ts";
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
    const reader = document.querySelector(".reader");
    if (reader) observer.observe(reader, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      CSS.highlights?.delete(name);
    };
  }, [name, key]);
}

/** A press on words: `onPress` gets the offset, and whether it takes the press for its own. */
export function usePressed(isOn: boolean, onPress: (offset: number) => boolean): void {
  const press = useEffectEvent((event: MouseEvent) => {
    const offset = offsetAt(event.clientX, event.clientY);
    if (offset === null || !onPress(offset)) return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  });
  useEffect(() => {
    if (!isOn) return;
    let isOwn = false;
    // The field that asks keeps the focus, and the page does not see the press.
    const onDown = (event: MouseEvent) => {
      isOwn = event.button === 0 && press(event);
    };
    const onClick = (event: MouseEvent) => {
      if (isOwn) event.stopPropagation();
      isOwn = false;
    };
    document.addEventListener("mousedown", onDown, true);
    document.addEventListener("click", onClick, true);
    return () => {
      document.removeEventListener("mousedown", onDown, true);
      document.removeEventListener("click", onClick, true);
    };
  }, [isOn]);
}
