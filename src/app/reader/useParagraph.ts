// The paragraph at the top of the article's half, in the address while the reader's own hand moves the
// article, and from the address when one comes there. Words brought beside their card say nothing
// of it: the event does.

import { type RefObject, useEffect, useRef } from "react";
import type { Article } from "#model/article.ts";
import { paragraphId } from "#format/where.ts";
import { settle } from "../view/go.ts";
import { landmarks } from "../view/parts.ts";
import { elementOf } from "./elementOf.ts";
import { firstOf } from "./stretches.ts";

/** `event` is the selected one's id; `asked` is the address's. */
export function useParagraph(
  column: RefObject<HTMLElement | null>,
  article: Article,
  event: string | null,
  asked: number | null,
): void {
  /** What stands there, as far as the address knows. */
  const known = useRef<number | null>(null);

  useEffect(() => {
    if (asked === known.current) return;
    known.current = asked;
    if (asked === null) return;
    const target = elementOf(article, asked);
    if (!target) settle("paragraph", () => ({ paragraph: null }));
    const gone = new AbortController();
    const show = () => !gone.signal.aborted && target?.scrollIntoView({ block: "start" });
    for (const hand of hands) {
      window.addEventListener(hand, () => gone.abort(), { passive: true, signal: gone.signal });
    }
    show();
    // Other faces break lines elsewhere.
    void document.fonts?.ready.then(show);
    return () => gone.abort();
    // A selection in the moment in which a hand still moves writes the paragraph and drops it at once.
  }, [article, asked, event]);

  useEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    let byHand = false;
    for (const hand of hands) {
      // Captured: the key that has just selected brings the words, and moves nothing by hand.
      const options = { passive: true, capture: true, signal };
      window.addEventListener(hand, () => (byHand = true), options);
    }
    const onScroll = ({ target }: Event) => {
      if (!byHand || !(target instanceof Element) || !target.contains(column.current)) return;
      settle("paragraph", () => {
        if (!signal.aborted) known.current = topmost(article, target);
        return signal.aborted ? {} : { paragraph: known.current };
      });
    };
    document.addEventListener("scroll", onScroll, { capture: true, passive: true, signal });
    return () => gone.abort();
  }, [column, article, event]);
}

const hands = ["wheel", "pointerdown", "touchmove", "keydown"];

/** The number of the first paragraph in view, or the last number before it. */
function topmost({ paragraphs }: Article, scroller: Element): number | null {
  const top = scroller.getBoundingClientRect().top + kept(scroller, "scrollPaddingBlockStart");
  const first = firstOf(paragraphs.length, (i) => {
    const paragraph = paragraphs[i];
    const element = paragraph && landmarks.one(paragraphId(paragraph));
    if (!element) return false;
    const over = top + kept(element, "scrollMarginBlockStart");
    return element.getBoundingClientRect().bottom > over + 1;
  });
  return paragraphs.slice(0, first + 1).findLast(({ number }) => number !== null)?.number ?? null;
}

/** px that scrolling to an element leaves free over it. */
function kept(element: Element, by: "scrollMarginBlockStart" | "scrollPaddingBlockStart"): number {
  return Number.parseFloat(getComputedStyle(element)[by]) || 0;
}
