// A part of the page that the editor stands in.

import { useSyncExternalStore } from "react";

/** The first element that a selector finds, as soon as the page has drawn it. */
export function useElement(selector: string): Element | null {
  return useSyncExternalStore(watch, () => document.querySelector(selector));
}

function watch(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
}
