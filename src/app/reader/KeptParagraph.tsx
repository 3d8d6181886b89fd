// Keeps the paragraph that one reads in the address; its code comes once the article can be read.

import type { RefObject } from "react";
import type { Article } from "#model/article.ts";
import { useParagraph } from "./useParagraph.ts";

interface Props {
  readonly column: RefObject<HTMLElement | null>;
  readonly article: Article;
  /** The id of the selected one. */
  readonly event: string | null;
  /** The number that the address says. */
  readonly asked: number | null;
}

export function KeptParagraph({ column, article, event, asked }: Props) {
  useParagraph(column, article, event, asked);
  return null;
}
