// On a phone, above the events: the articles that they are told by, newest first.

import { useState } from "react";
import { shortDayName } from "#format/calendar.ts";
import { titleOfAll } from "#format/sources.ts";
import { whatEachTells } from "#format/sourceTable.ts";
import { nameOf } from "#format/toldBy.ts";
import { base } from "../base.ts";
import { ViewLink } from "../ui/ViewLink.tsx";
import { type Shown, viewOfArticle } from "../view/select.ts";
import { ArticleList } from "./AllArticles.tsx";
import { byNewest, many } from "./byNewest.ts";
import styles from "./PhoneArticles.module.css";

/** The others are behind one press. */
const first = 3;

export function PhoneArticles({ shown }: { readonly shown: Shown }) {
  const { corpus } = shown;
  const [isOpen, setOpen] = useState(false);
  const { articles } = corpus;
  const newest = articles.toSorted(byNewest);
  const entry = (id: string) => {
    const article = articles.find((one) => one.id === id);
    if (!article) return null;
    const { headline, published, publisher } = article;
    return (
      <li key={id}>
        <ViewLink view={viewOfArticle(articles, article)}>
          <span className={styles["facts"]}>
            {published && shortDayName(published)} <b>{publisher ?? nameOf(id, articles)}</b>
          </span>{" "}
          <bdi className={styles["headline"]}>{headline}</bdi>
        </ViewLink>
      </li>
    );
  };
  const rest = newest.slice(first);
  return (
    <nav className={styles["articles"]} aria-label="Articles">
      <h1>{titleOfAll(corpus)}</h1>
      <ol>{newest.slice(0, first).map(({ id }) => entry(id))}</ol>
      {rest.length > 0 && (
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>
            <h2>All {articles.length} articles</h2>
          </summary>
          {articles.length < many ? (
            <ol>{rest.map(({ id }) => entry(id))}</ol>
          ) : (
            isOpen && <ArticleList shown={shown} />
          )}
        </details>
      )}
      <a href={`${base}sources/`}>{whatEachTells}</a>
    </nav>
  );
}
