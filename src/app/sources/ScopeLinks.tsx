// Above an article of several: back to all of them, and to the articles published before and after it.

import type { Article } from "#model/article.ts";
import { shortDayName } from "#format/calendar.ts";
import { nameOf } from "#format/toldBy.ts";
import { ViewLink } from "../ui/ViewLink.tsx";
import { viewOfArticle } from "../view/select.ts";
import { byNewest } from "./byNewest.ts";
import styles from "./ScopeLinks.module.css";

interface Props {
  readonly articles: readonly Article[];
  readonly article: Article;
}

export function ScopeLinks({ articles, article }: Props) {
  const sorted = articles.toSorted(byNewest).toReversed();
  const at = sorted.indexOf(article);
  const [older, newer] = [sorted[at - 1], sorted[at + 1]];
  return (
    <nav className={styles["links"]} aria-label="Articles">
      <ViewLink className={styles["all"]} view={viewOfArticle(articles, null)}>
        ← All {articles.length} articles
      </ViewLink>
      <span className={styles["beside"]}>
        {older && (
          <ViewLink view={viewOfArticle(articles, older)} aria-label={label("Older", older)}>
            ← <bdi>{nameOf(older.id, articles)}</bdi>
          </ViewLink>
        )}
        <b>
          {at + 1} of {articles.length}
        </b>
        {newer && (
          <ViewLink view={viewOfArticle(articles, newer)} aria-label={label("Newer", newer)}>
            <bdi>{nameOf(newer.id, articles)}</bdi> →
          </ViewLink>
        )}
      </span>
    </nav>
  );

  function label(which: string, { id, published }: Article): string {
    const day = published === null ? "" : `, ${shortDayName(published)}`;
    return `${which}: ${nameOf(id, articles)}${day}`;
  }
}
