// The words that are selected in the article are at hand, until they are used or left.

import { useEffect, useEffectEvent, useRef } from "react";
import type { Article } from "#model/article.ts";
import { bySpan, type Span } from "#model/span.ts";
import { selectedSpan } from "./articleText.ts";

/** @param article whose words can be selected; null for none */
export function useSelected(
  article: Article | null,
  span: Span | null,
  onSelect: (span: Span | null) => void,
): void {
  const select = useEffectEvent(onSelect);
  useEffect(() => {
    if (!article) return;
    const listen = () => {
      // A press on a button may end the selection: the words stay to be used.
      if (document.getSelection()?.isCollapsed === false) select(selectedSpan(article));
    };
    document.addEventListener("selectionchange", listen);
    return () => document.removeEventListener("selectionchange", listen);
  }, [article]);

  // What is no longer at hand is not selected either: the browser would tell of it once more.
  const last = useRef(span);
  const leave = useEffectEvent((before: Span) => {
    const now = article && selectedSpan(article);
    if (now && bySpan(now, before) === 0) document.getSelection()?.removeAllRanges();
  });
  useEffect(() => {
    if (span === null && last.current) leave(last.current);
    last.current = span;
  }, [span]);
}
