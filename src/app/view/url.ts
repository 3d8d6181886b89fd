// The address of a view, both ways: `event/<slug>/?a=<article>`, all below the base.
//
// Reading is lenient: what is broken or unknown gives the default. Defaults are not written, so
// that equal views have equal addresses.

import type { View } from "./view.ts";

/** `base` begins and ends with a slash. */
export function viewToUrl({ event, article }: View, base: string): string {
  const path = event === null ? "" : `event/${encodeURIComponent(event)}/`;
  const search = article === null ? "" : `?${new URLSearchParams({ a: article })}`;
  return base + path + search;
}

/** `path` and `search` as `location` gives them, percent-encoded. */
export function urlToView(path: string, search: string, base: string): View {
  const below = path.startsWith(base) ? path.slice(base.length) : "";
  const match = /^event\/([^/]+)(?:\/(?:index\.html)?)?$/.exec(below);
  return {
    event: match?.[1] === undefined ? null : decode(match[1]),
    article: new URLSearchParams(search).get("a") || null,
  };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
