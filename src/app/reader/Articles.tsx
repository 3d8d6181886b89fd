// The way from one article to another, where there are several.

import type { Article } from "#model/article.ts";
import { ViewLink } from "../ui/ViewLink.tsx";
import { viewOfArticle } from "../view/select.ts";
import styles from "./Articles.module.css";

interface Props {
  readonly articles: readonly Article[];
  readonly open: Article;
}

export function Articles({ articles, open }: Props) {
  return (
    <details className={styles["articles"]}>
      <summary>
        Article {articles.indexOf(open) + 1} of {articles.length}
      </summary>
      <ol>
        {articles.map((article) => (
          <li key={article.id}>
            <ViewLink
              view={viewOfArticle(articles, article)}
              aria-current={article === open || undefined}
            >
              <bdi>{article.headline}</bdi>
            </ViewLink>
          </li>
        ))}
      </ol>
    </details>
  );
}
