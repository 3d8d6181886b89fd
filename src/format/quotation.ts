// A passage as a quotation: with quotation marks, and an ellipsis where its sentence is cut.

import { type Article, paragraphAt } from "#model/article.ts";
import type { Selector } from "#model/selector.ts";
import type { Span } from "#model/span.ts";

/** Shown before the numbers of other events that the same passage supports. */
export const sameWords = "The same words tell";

/** The passage on one line, with the marks and ellipses of `quoteFrame`. */
export function quotation(
  article: Pick<Article, "text" | "paragraphs">,
  passage: Selector,
): string {
  const { before, after } = quoteFrame(article, passage);
  return before + passage.exact.trim().replace(/\s+/g, " ") + after;
}

/**
 * The quotation marks and ellipses before and after a passage. A passage that contains quotation
 * marks gets no outer ones, only those that are missing from a pair.
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

/** The marks that are missing: for closing marks without an opening one, and the reverse. */
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

/** "… " if a passage starts inside a sentence, " …" if it ends inside one, else empty. */
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
