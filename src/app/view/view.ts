// What the reader looks at. It equals the address; there is no other state.

import type { NewsEvent } from "#model/event.ts";

export interface View {
  /** The slug of the selected event, known or not. */
  readonly event: string | null;
  /** The id of the article to show where no event decides it; null is the first one. */
  readonly article: string | null;
}

export const start: View = { event: null, article: null };

export function viewOf(event: Pick<NewsEvent, "slug">): View {
  return { event: event.slug, article: null };
}
