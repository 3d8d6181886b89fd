// Words of an article with some context, cut at word boundaries.

import type { Article } from "#model/article.ts";
import type { Span } from "#model/span.ts";

export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Context comes from `around`, which contains `words`: at most `reach` UTF-16 units on each side. */
export function excerpt(
  { text }: Pick<Article, "text">,
  words: Span,
  around: Span,
  reach = 80,
): Excerpt {
  const from = Math.max(around.start, words.start - reach);
  const to = Math.min(around.end, words.end + reach);
  const before = flat(text.slice(from, words.start)).replace(
    from > around.start ? /^\S*\s/ : "",
    "",
  );
  const after = flat(text.slice(words.end, to)).replace(to < around.end ? /\s\S*$/ : "", "");
  return {
    before: (from > around.start ? "… " : "") + before,
    words: flat(text.slice(words.start, words.end)),
    after: after + (to < around.end ? " …" : ""),
  };
}

function flat(text: string): string {
  return text.replace(/\s+/g, " ");
}
