// The words of a passage as a quotation reads: with marks, and dots where its sentence is cut.

import { type Article, paragraphAt } from "#model/article.ts";
import type { Selector } from "#model/selector.ts";
import type { Span } from "#model/span.ts";

/** Before the numbers of the other events that rest on what is quoted. */
export const sameWords = "The same words tell";

/** The passage as a quotation reads, on one line, with the marks and dots of `quoteFrame`. */
export function quotation(
  article: Pick<Article, "text" | "paragraphs">,
  passage: Selector,
): string {
  const { before, after } = quoteFrame(article, passage);
  return before + passage.exact.trim().replace(/\s+/g, " ") + after;
}

/**
 * What stands before and after a passage that is quoted: marks and dots. One that has marks of its
 * own gets none around it, but the one that was cut off from its pair.
 */
export function quoteFrame(
  article: Pick<Article, "text" | "paragraphs">,
  passage: Selector,
): { readonly before: string; readonly after: string } {
  const { before, after } = ellipses(article, passage);
  if (!/[“”"]/.test(passage.exact)) return { before: `“${before}`, after: `${after}”` };
  const { opening, closing } = missingMarks(passage.exact);
  return { before: opening + before, after: closing + after };
}

/** Walks the marks of a text: those that close nothing, and those that nothing closes. */
function missingMarks(text: string): { readonly opening: string; readonly closing: string } {
  let open = 0;
  let unopened = 0;
  for (const [mark] of text.matchAll(/[“”]/g)) {
    if (mark === "“") open++;
    else if (open > 0) open--;
    else unopened++;
  }
  const straight = text.split('"').length % 2 === 0 ? '"' : "";
  return { opening: "“".repeat(unopened), closing: straight + "”".repeat(open) };
}

/** "… " where a passage begins inside a sentence and " …" where it ends inside one, else nothing. */
function ellipses(
  { text, paragraphs }: Pick<Article, "text" | "paragraphs">,
  passage: Span,
): { readonly before: string; readonly after: string } {
  const first = paragraphAt({ paragraphs }, passage);
  const last = paragraphAt({ paragraphs }, { start: passage.end - 1, end: passage.end });
  const before = first ? text.slice(first.start, passage.start).trimEnd() : "";
  const upTo = last ? text.slice(last.start, passage.end).trimEnd() : "";
  const after = last ? text.slice(passage.end, last.end).trimStart() : "";
  const capital = /^[“"‘(]?\p{Lu}/u.test(text.slice(passage.start, passage.end).trimStart());
  const opens = capital ? /[.!?…:—–-][”"’)\]]*$|[“"]$/ : /[.!?…][”"’)\]]*$/;
  const startsInside = before !== "" && !opens.test(before);
  const endsInside = after !== "" && !/^[.!?…]/.test(after) && !/[.!?…][”"’)\]]*$/.test(upTo);
  return { before: startsInside ? "… " : "", after: endsInside ? " …" : "" };
}
