// All that the page receives: one immutable value.

import type { Article } from "./article.ts";
import type { NewsEvent } from "./event.ts";

export interface Corpus {
  readonly articles: readonly Article[];
  /** In order of happening: dated ones by number within their article, then the undated. */
  readonly events: readonly NewsEvent[];
}
