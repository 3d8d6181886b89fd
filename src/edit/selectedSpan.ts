// Where in the article the selected words stand.

import type { Article } from "#model/article.ts";
import type { Span } from "#model/span.ts";

/** In UTF-16 units of its text, snapped to whole words; null for a selection that is not inside one paragraph. */
export function selectedSpan({ text }: Article): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const words = elementOf(range.commonAncestorContainer)?.closest(".paragraph :is(h1, p)");
  const start = Number(
    /^at-(\d+)$/.exec(words?.closest(".paragraph")?.id ?? "")?.[1] ?? Number.NaN,
  );
  if (!words || Number.isNaN(start)) return null;
  const before = document.createRange();
  before.setStart(words, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return snapped(text, start + before.toString().length, range.toString());
}

const elementOf = (node: Node): Element | null =>
  node instanceof Element ? node : node.parentElement;

/** @param chosen what was selected, from `from` on */
function snapped(text: string, from: number, chosen: string): Span | null {
  const lead = chosen.length - chosen.trimStart().length;
  let start = from + lead;
  let end = from + chosen.trimEnd().length;
  if (end <= start) return null;
  while (start > 0 && isLetter(text[start - 1]) && isLetter(text[start])) start--;
  while (end < text.length && isLetter(text[end]) && isLetter(text[end - 1])) end++;
  return { start, end };
}

const isLetter = (char: string | undefined): boolean =>
  char !== undefined && /[\p{L}\p{N}]/u.test(char);
