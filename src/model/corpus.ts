// Everything the page receives, as one immutable value.

import type { Article } from "./article.ts";
import type { NewsEvent } from "./event.ts";

export interface Corpus {
  readonly articles: readonly Article[];
  /** In chronological order: dated events by their number in the article, then undated ones. */
  readonly events: readonly NewsEvent[];
}
