// The tab's title follows the view, and the page's description that of a narrowed one.

import { useEffect } from "react";
import { titleWithStatus } from "#format/status.ts";
import { documentTitle } from "#format/title.ts";
import type { Shown } from "./select.ts";

export function useTitle(shown: Shown): void {
  const title = titleOf(shown);
  useEffect(() => {
    document.title = title;
  }, [title]);
  /** null keeps the page's own. */
  const description = shown.event ? null : (shown.asked?.words ?? null);
  useEffect(() => {
    const meta = document.querySelector<HTMLMetaElement>('meta[name="description"]');
    if (!meta || description === null) return;
    const own = meta.content;
    meta.content = description;
    return () => {
      meta.content = own;
    };
  }, [description]);
}

/** The tab's title: the event's, else the article's; what several are called together, where somebody says it. */
export function titleOf({ article, articles, asked, corpus, event, unknown }: Shown): string {
  if (unknown !== null) return documentTitle("No event has this address");
  if (asked && !event) return documentTitle(`${asked.asking}: ${asked.words}`);
  if (event) return documentTitle(titleWithStatus(event));
  const ofAll = articles.length > 1 ? corpus.title : null;
  return documentTitle(article?.headline ?? ofAll ?? null);
}
