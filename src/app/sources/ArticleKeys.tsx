// The keys that lead from article to article. It shows nothing.

import { useShortcut } from "../ui/useShortcut.ts";
import { go, here } from "../view/go.ts";
import type { Shown } from "../view/select.ts";
import { besides } from "./byNewest.ts";
import { viewIn } from "./viewIn.ts";

export function ArticleKeys({ shown: { articles, article, event } }: { readonly shown: Shown }) {
  const { older, newer } = besides(articles, article);
  const to = (next: typeof article | undefined) => {
    // Behind a dialog nothing moves.
    if (next !== undefined && !document.querySelector("dialog:modal")) go(viewIn(next, event));
  };
  useShortcut("a", () => to(null));
  useShortcut("[", () => to(older));
  useShortcut("]", () => to(newer));
  useShortcut("o", () => {
    if (article && !document.querySelector("dialog:modal"))
      go({ otherEvents: here().otherEvents === "quiet" ? "hidden" : "quiet" });
  });
  return null;
}
