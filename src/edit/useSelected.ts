// The words that were last selected in the article, until they are used or left.

import { useEffect, useState } from "react";
import type { Article } from "#model/article.ts";
import type { Span } from "#model/span.ts";
import { selectedSpan } from "./articleText.ts";

export function useSelected(article: Article | null) {
  const [span, setSpan] = useState<Span | null>(null);
  useEffect(() => {
    if (!article) return;
    const onSelect = () => {
      const found = selectedSpan(article);
      if (found) setSpan(found);
    };
    document.addEventListener("selectionchange", onSelect);
    return () => document.removeEventListener("selectionchange", onSelect);
  }, [article]);
  return [span, setSpan] as const;
}
