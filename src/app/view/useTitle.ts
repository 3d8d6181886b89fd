// The tab's title follows the view, and the page's description that of a narrowed one.

import { useEffect } from "react";

/** `description` null keeps the page's own. */
export function useTitle(title: string, description: string | null): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
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
