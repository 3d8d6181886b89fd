// The lead sentence, which says how the text order differs from the chronological order; on phones
// also the link to the article.

import type { Article } from "#model/article.ts";
import { dayName } from "#format/calendar.ts";
import { lead } from "#format/lead.ts";
import { counted } from "#format/number.ts";
import { type Segment, soft, strong } from "#format/segment.ts";
import { JumpLink } from "./ui/JumpLink.tsx";
import { Segments } from "./ui/Segments.tsx";
import type { Shown } from "./view/select.ts";

interface Props {
  /** The open article. */
  readonly article: Article;
  readonly shown: Shown;
  /** Whether the article is beside it; the article then has the page's h1. */
  readonly wide: boolean;
}

export function Lead({ article, shown, wide }: Props) {
  const Title = wide ? "p" : "h1";
  const { publisher, published, headline } = article;
  const several = shown.articles.length > 1;
  return (
    <>
      {shown.asked === null && (
        <p className="lead">
          <Segments of={several ? ofSeveral(article, shown) : lead(article, shown.own)} />
          {shown.own.length > 1 && (
            <span className="aside"> The number beside an event is its place in time.</span>
          )}
          {shown.events.length === 0 && article.language === "en" && (
            <span className="aside">
              {" "}
              An event is something that happened, or was to happen, in words that give it a time or
              a place.
            </span>
          )}
        </p>
      )}
      <nav className="jump" aria-label="On this page">
        <Title className="jump-title" dir="auto">
          {headline}
        </Title>
        <span>{[publisher, published && dayName(published)].filter(Boolean).join(", ")}</span>
        <JumpLink to="article">Read the article</JumpLink>
      </nav>
    </>
  );
}

/** Counts the events of all articles; adds a sentence if the open article has none. */
function ofSeveral(article: Article, { articles, events, own }: Shown): readonly Segment[] {
  const number = counted(articles.length, "article");
  return [
    soft(`${number.charAt(0).toUpperCase()}${number.slice(1)} tell `),
    strong(counted(events.length, "event")),
    soft("."),
    ...(own.length === 0 && (events.length > 0 || article.language !== "en")
      ? [soft(" "), ...lead(article, own)]
      : []),
  ];
}
