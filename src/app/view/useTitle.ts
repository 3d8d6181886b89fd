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

/** The tab's title: the event's, else the article's; the product's where the page is about several. */
export function titleOf({ article, asked, event, unknown }: Shown): string {
  if (unknown !== null) return documentTitle("No event has this address");
  if (asked && !event) return documentTitle(`${asked.asking}: ${asked.words}`);
  return documentTitle(event ? titleWithStatus(event) : (article?.headline ?? null));
}
