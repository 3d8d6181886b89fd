// The sentence that says what the order of telling hides, and on phones the ways on.

import type { Article } from "#model/article.ts";
import type { NewsEvent } from "#model/event.ts";
import { dayName } from "#format/calendar.ts";
import { lead } from "#format/lead.ts";
import { JumpLink } from "./ui/JumpLink.tsx";
import { Segments } from "./ui/Segments.tsx";

interface Props {
  readonly article: Article;
  /** Those of this article. */
  readonly events: readonly NewsEvent[];
}

export function Lead({ article, events }: Props) {
  const { publisher, published, headline } = article;
  return (
    <>
      <p className="lead">
        <Segments of={lead(article, events)} />
        {events.length > 1 && (
          <span className="aside"> The number beside a passage is its place in time.</span>
        )}
      </p>
      <nav className="jump" aria-label="On this page">
        <p className="jump-title">{headline}</p>
        <span>{[publisher, published && dayName(published)].filter(Boolean).join(", ")}</span>
        <JumpLink to="article">Read the article</JumpLink>
      </nav>
    </>
  );
}
