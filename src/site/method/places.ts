// Links from the Method page: to a paragraph of the article, to an event's page.

import type { Article } from "#model/article.ts";
import type { NewsEvent } from "#model/event.ts";
import type { Span } from "#model/span.ts";
import { excerpt } from "#format/excerpt.ts";
import { paragraphIdAt, paragraphName } from "#format/where.ts";
import { type Html, html } from "../html.ts";
import { eventHref, type Root } from "../link.ts";
import { titleWithStatus } from "#format/status.ts";

export interface Places {
  readonly article: Article;
  /** "paragraph 10", as a link to it. */
  readonly paragraph: (span: Span) => Html;
  /** Number and title of an event, as a link to it; null if there is no such event. */
  readonly event: (id: string) => Html | null;
}

interface InArticle {
  readonly article: Article;
  readonly events: readonly NewsEvent[];
  readonly first: boolean;
}

export function toPlaces(root: Root, { article, events, first }: InArticle): Places {
  const known = new Map(events.map((event) => [event.id, event]));
  const start = first ? root : `${root}?${new URLSearchParams({ a: article.id })}`;
  return {
    article,
    paragraph: (span) =>
      html`<a href="${start}#${paragraphIdAt(article, span)}">${paragraphName(article, span)}</a>`,
    event: (id) => {
      const event = known.get(id);
      if (!event) return null;
      return html`<a href="${eventHref(root, event)}"><b>${event.number ?? "–"}</b> <bdi>${titleWithStatus(event)}</bdi></a>`;
    },
  };
}

/** Words of the article, underlined in their context. */
export function quoted(article: Article, span: Span, around: Span): Html {
  const { before, words, after } = excerpt(article, span, around);
  return html`<span class="seen" dir="auto">“${before}<mark class="date-words">${words}</mark>${after}”</span>`;
}
