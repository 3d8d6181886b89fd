// The way from one article to another, where there are several.

import type { Article } from "#model/article.ts";
import { ViewLink } from "../ui/ViewLink.tsx";
import { type Shown, viewOfArticle } from "../view/select.ts";
import { everything } from "../view/view.ts";
import styles from "./Articles.module.css";

interface Props {
  readonly shown: Shown;
  readonly open: Article;
}

export function Articles({ shown: { articles, told }, open }: Props) {
  return (
    <details className={styles["articles"]}>
      <summary>
        Article {articles.indexOf(open) + 1} of {articles.length}
      </summary>
      <ol>
        {articles.map((article) => (
          <li key={article.id}>
            <ViewLink
              // What leaves all its events out is left with it.
              view={{
                ...viewOfArticle(told, article),
                ...(told.includes(article) ? null : everything),
              }}
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
