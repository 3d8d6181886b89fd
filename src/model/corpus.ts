// Everything the page receives, as one immutable value.

import type { Article } from "./article.ts";
import type { NewsEvent } from "./event.ts";

export interface Corpus {
  /** What several articles are called together, where somebody says it. */
  readonly title?: string | null;
  readonly articles: readonly Article[];
  /** In chronological order: dated events by their number in the article, then undated ones. */
  readonly events: readonly NewsEvent[];
}
