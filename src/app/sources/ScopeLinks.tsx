// Above an article of several: back to all of them, and to the articles published before and after it.

import type { Article } from "#model/article.ts";
import type { NewsEvent } from "#model/event.ts";
import { shortDayName } from "#format/calendar.ts";
import { nameOf } from "#format/toldBy.ts";
import { ViewLink } from "../ui/ViewLink.tsx";
import { besides } from "./byNewest.ts";
import { viewIn } from "./viewIn.ts";
import { PublicationLine } from "./PublicationLine.tsx";
import styles from "./ScopeLinks.module.css";

interface Props {
  readonly articles: readonly Article[];
  readonly article: Article;
  /** The selected one. */
  readonly event: NewsEvent | null;
}

export function ScopeLinks({ articles, article, event }: Props) {
  const { older, newer, at } = besides(articles, article);
  return (
    <nav className={styles["links"]} aria-label="Articles">
      <ViewLink className={styles["all"]} view={viewIn(null, event)}>
        ← All {articles.length} articles
      </ViewLink>
      <span className={styles["beside"]}>
        {older && (
          <ViewLink view={viewIn(older, event)} aria-label={label("Older", older)}>
            ← <bdi>{nameOf(older.id, articles)}</bdi>
          </ViewLink>
        )}
        <b>
          {at} of {articles.length}
        </b>
        {newer && (
          <ViewLink view={viewIn(newer, event)} aria-label={label("Newer", newer)}>
            <bdi>{nameOf(newer.id, articles)}</bdi> →
          </ViewLink>
        )}
      </span>
      <PublicationLine {...{ articles, article }} />
    </nav>
  );

  function label(which: string, { id, published }: Article): string {
    const day = published === null ? "" : `, ${shortDayName(published)}`;
    return `${which}: ${nameOf(id, articles)}${day}`;
  }
}
