// The words that were last selected in the article, until they are used or left.

import { useEffect, useState } from "react";
import type { Article } from "#model/article.ts";
import type { Span } from "#model/span.ts";
import { selectedSpan } from "./articleText.ts";

export function useSelected(article: Article | null) {
  const [selected, setSelected] = useState<{ readonly of: string; readonly span: Span } | null>(
    null,
  );
  const id = article?.id ?? null;
  const setSpan = (span: Span | null) =>
    setSelected(span === null || id === null ? null : { of: id, span });
  useEffect(() => {
    if (!article) return;
    const onSelect = () => {
      // A press on a button may end the selection: the words stay to be used.
      if (document.getSelection()?.isCollapsed !== false) return;
      const span = selectedSpan(article);
      setSelected(span && { of: article.id, span });
    };
    document.addEventListener("selectionchange", onSelect);
    return () => document.removeEventListener("selectionchange", onSelect);
  }, [article]);
  return [selected?.of === id ? selected.span : null, setSpan] as const;
}
