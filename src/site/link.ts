// Addresses inside the site, all relative: the same files work under any sub-path of any host.

import type { NewsEvent } from "#model/event.ts";

/** How to get from a page to the site's first page: "./" from there, "../../" from an event's. */
export type Root = "./" | "../" | "../../";

/** Where the page on method lies under the site's root. */
export const methodPath = "method/";

/** "event/a-title-2023-06/": where an event's page lies under the site's root. */
export function eventPath({ slug }: Pick<NewsEvent, "slug">): string {
  return `event/${slug}/`;
}

export function eventHref(root: Root, event: Pick<NewsEvent, "slug">): string {
  return root + eventPath(event);
}
