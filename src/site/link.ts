// Addresses inside the site. All are relative, so that the files work under any path of any host.

import type { Article } from "#model/article.ts";
import type { NewsEvent } from "#model/event.ts";

/** Relative address of the start page: "./" from itself, "../../" from an event's page. */
export type Root = "./" | "../" | "../../";

/** Path of the Method page under the site's root. */
export const methodPath = "method/";

/** Path of the table of what each source tells; it is there where there are several articles. */
export const sourcesPath = "sources/";

/** "event/a-title-2023-06/": path of an event's page under the site's root. */
export function eventPath({ slug }: Pick<NewsEvent, "slug">): string {
  return `event/${slug}/`;
}

/** Path of the page that is about one article of several. */
export function articlePath({ id }: Pick<Article, "id">): string {
  return `article/${encodeURIComponent(id)}/`;
}

export function eventHref(root: Root, event: Pick<NewsEvent, "slug">): string {
  return root + eventPath(event);
}
