// Between the article's text and the paragraphs that the page shows of it: all offsets are UTF-16 code units
// of `Article.text`.

import { type Article, paragraphAt } from "#model/article.ts";
import { landmarks } from "#app/view/parts.ts";
import { overlaps, type Span } from "#model/span.ts";

/** What is selected, snapped to whole words; null for a selection that is not inside one paragraph. */
export function selectedSpan(article: Article): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const words = wordsAround(range.commonAncestorContainer);
  if (!words) return null;
  const from = offsetIn(words, range.startContainer, range.startOffset);
  return snapped(article.text, from, range.toString());
}

/** The unit under a point of the window; null outside the article's paragraphs. */
export function offsetAt(x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint(x, y);
  const words = caret && wordsAround(caret.offsetNode);
  return caret && words ? offsetIn(words, caret.offsetNode, caret.offset) : null;
}

/** Where the page shows a span; null where it shows nothing of it. */
export function rangeOf(article: Article, { start, end }: Span): Range | null {
  const paragraph = paragraphAt(article, { start, end });
  const words = paragraph && landmarks.one(`at-${paragraph.start}`)?.querySelector(lines);
  if (!paragraph || !words) return null;
  const range = document.createRange();
  const texts = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  let before = paragraph.start;
  let isBegun = false;
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const length = text.textContent?.length ?? 0;
    if (!isBegun && start < before + length) {
      range.setStart(text, start - before);
      isBegun = true;
    }
    if (isBegun && end <= before + length) {
      range.setEnd(text, end - before);
      return range;
    }
    before += length;
  }
  return null;
}

/** A span with one of its ends a word further on, inside its paragraph; the same where there is none. */
export function movedEdge(article: Article, span: Span, edge: "start" | "end", by: 1 | -1): Span {
  const paragraph = paragraphAt(article, span);
  if (!paragraph) return span;
  const words = Array.from(
    article.text.slice(paragraph.start, paragraph.end).matchAll(/[\p{L}\p{M}\p{N}'’-]+/gu),
    ({ index, 0: word }) => ({
      start: paragraph.start + index,
      end: paragraph.start + index + word.length,
    }),
  );
  const at =
    edge === "start"
      ? words.findIndex(({ end }) => end > span.start)
      : words.findLastIndex(({ start }) => start < span.end);
  const next = words[at + by];
  if (!next) return span;
  const moved = { ...span, [edge]: next[edge] };
  return moved.start < moved.end ? moved : span;
}

/** With new words, which are a passage's new beginning and end where they overlap it. */
export function withWords(passages: readonly Span[], span: Span): readonly Span[] {
  const first = passages.find((passage) => overlaps(passage, span));
  if (!first) return [...passages, span].map(bare);
  return passages
    .filter((passage) => passage === first || !overlaps(passage, span))
    .map((passage) => bare(passage === first ? span : passage));
}

/** A span and nothing else of a passage: the endpoint takes no more. */
export const bare = ({ start, end }: Span): Span => ({ start, end });

const lines = ":is(h1, p)";

function wordsAround(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest(`.paragraph[id^="at-"] ${lines}`) ?? null;
}

function offsetIn(words: Element, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(words, 0);
  before.setEnd(node, offset);
  const start = Number(words.closest(".paragraph")?.id.slice("at-".length));
  return start + before.toString().length;
}

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
