// The lead sentence, which says how the text order differs from the chronological order, or how several articles
// tell; on phones also the way to the article, or to all.

import type { Article } from "#model/article.ts";
import { dayName } from "#format/calendar.ts";
import { lead } from "#format/lead.ts";
import type { Segment } from "#format/segment.ts";
import { leadOfAll, leadOfOne } from "#format/toldBy.ts";
import { PhoneArticles } from "./sources/sourcesCode.ts";
import { JumpLink } from "./ui/JumpLink.tsx";
import { Segments } from "./ui/Segments.tsx";
import { ViewLink } from "./ui/ViewLink.tsx";
import { type Shown, viewOfArticle } from "./view/select.ts";

interface Props {
  readonly shown: Shown;
  /** Whether the article is beside it; the article then has the page's h1. */
  readonly wide: boolean;
}

export function Lead({ shown, wide }: Props) {
  const { article, articles, own, events } = shown;
  return (
    <>
      {shown.asked === null && (
        <p className="lead">
          <Segments of={sentence(shown)} />
          {events.length > 1 && (
            <span className="aside">
              {articles.length > 1
                ? " A number is an event, the same in every article."
                : " The number beside an event is its place in time."}
            </span>
          )}
          {events.length === 0 && (article === null || article.language === "en") && (
            <span className="aside">
              {" "}
              An event is something that happened, or was to happen, in words that give it a time or
              a place.
            </span>
          )}
        </p>
      )}
      {article && own === events ? (
        <JumpToArticle {...{ article, articles, wide }} />
      ) : (
        !wide && <PhoneArticles shown={shown} />
      )}
    </>
  );
}

function sentence({ article, articles, own, corpus }: Shown): readonly Segment[] {
  if (article === null) return leadOfAll(articles, corpus.events);
  return articles.length > 1 ? leadOfOne(article, corpus, own) : lead(article, own);
}

interface JumpProps {
  readonly article: Article;
  readonly articles: readonly Article[];
  readonly wide: boolean;
}

function JumpToArticle({ article, articles, wide }: JumpProps) {
  const { publisher, published, headline } = article;
  const Title = wide ? "p" : "h1";
  return (
    <nav className="jump" aria-label="On this page">
      <Title className="jump-title" dir="auto">
        {headline}
      </Title>
      <span>{[publisher, published && dayName(published)].filter(Boolean).join(", ")}</span>
      <JumpLink to="article">Read the article</JumpLink>
      {articles.length > 1 && (
        <ViewLink view={viewOfArticle(articles, null)}>All {articles.length} articles</ViewLink>
      )}
    </nav>
  );
}
