// Marks the words that a search found, in the list, the chart and the article at once: with the
// browser's own highlights, so that no part of the page has to know of the search. Browsers without
// them show the found events unmarked.

import { useEffect } from "react";
import { toTerm } from "#find/fold.ts";
import type { Hits } from "#find/search.ts";

const name = "found";

/** `hits` must stay the same value until something else is searched for. */
export function useMarkedWords(hits: Hits | null): void {
  useEffect(() => {
    const page = document.querySelector("main");
    if (!page || !hits || hits.words.size === 0 || !("highlights" in CSS)) return;
    let frame = 0;
    const mark = () => {
      frame = 0;
      CSS.highlights.set(name, new Highlight(...rangesOf(page, hits.words)));
    };
    const later = () => {
      frame ||= requestAnimationFrame(mark);
    };
    mark();
    // The chart makes its labels anew wherever it goes.
    const changes = new MutationObserver(later);
    changes.observe(page, { subtree: true, childList: true, characterData: true });
    return () => {
      changes.disconnect();
      cancelAnimationFrame(frame);
      CSS.highlights.delete(name);
    };
  }, [hits]);
}

function rangesOf(page: Element, words: ReadonlySet<string>): readonly Range[] {
  const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    for (const match of (text.nodeValue ?? "").matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      if (!words.has(toTerm(match[0]))) continue;
      const range = new Range();
      range.setStart(text, match.index);
      range.setEnd(text, match.index + match[0].length);
      ranges.push(range);
    }
  return ranges;
}
