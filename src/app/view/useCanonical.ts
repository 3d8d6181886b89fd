// The one address of a view: what was left of broken or needless values goes once the page stands.

import { useEffect, useEffectEvent } from "react";
import { settle } from "./go.ts";
import { type Shown, viewOfArticle } from "./select.ts";
import { useSettled } from "./useSettled.ts";

export function useCanonical({ articles, article, lanes }: Shown): void {
  const onStart = useEffectEvent(() =>
    settle("start", () => ({
      article: viewOfArticle(articles, article).article,
      lanes,
    })),
  );
  const settled = useSettled();
  useEffect(() => {
    if (settled) onStart();
  }, [settled]);
}
