// The left half where the page is about several articles: what is in it, newest first.

import { useMemo } from "react";
import type { Article } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import { dayName, shortDayName } from "#format/calendar.ts";
import { toMonths } from "#format/axis/sourceAxis.ts";
import { toWhole, type Whole } from "#format/axis/whole.ts";
import { counted } from "#format/number.ts";
import { onlyHere, titleOfAll, whatIsInIt } from "#format/sources.ts";
import { whatEachTells } from "#format/sourceTable.ts";
import { nameOf } from "#format/toldBy.ts";
import { base } from "../base.ts";
import { ForkSign } from "../ui/ForkSign.tsx";
import { ViewLink } from "../ui/ViewLink.tsx";
import { landmarks } from "../view/parts.ts";
import { inScope } from "../view/scope.ts";
import { viewOfArticle } from "../view/select.ts";
import { byNewest } from "./byNewest.ts";
import { SourceAxis } from "./SourceAxis.tsx";
import styles from "./AllArticles.module.css";

interface Props {
  readonly corpus: Corpus;
}

export function AllArticles({ corpus }: Props) {
  const { articles, events } = corpus;
  const newest = useMemo(() => articles.toSorted(byNewest), [articles]);
  const whole = useMemo(
    () => toWhole(events, newest.find(({ published }) => published)?.published ?? null),
    [events, newest],
  );
  return (
    <section
      className={`reader ${styles["all"]}`}
      id="article"
      ref={landmarks.ref("article")}
      tabIndex={-1}
      aria-label="All articles"
    >
      <div className={styles["column"]}>
        <h1 className={styles["title"]}>{titleOfAll(corpus)}</h1>
        <p className={styles["facts"]}>{whatIsInIt(corpus)}</p>
        <div className={styles["head"]}>
          <h2>All articles</h2>
          <p>Choose one to read it.</p>
          <a href={`${base}sources/`}>{whatEachTells}</a>
        </div>
        {whole && <Months whole={whole} />}
        <ol className={styles["entries"]}>
          {newest.map((article) => (
            <Entry key={article.id} {...{ article, corpus, whole }} />
          ))}
        </ol>
      </div>
    </section>
  );
}

function Months({ whole }: { readonly whole: Whole }) {
  return (
    <svg className={styles["months"]} width="100%" height="16" aria-hidden="true">
      {toMonths(whole).map(({ name, at }) => (
        <text key={at} x={`${at}%`} dx="3" y="12">
          {name}
        </text>
      ))}
    </svg>
  );
}

interface EntryProps extends Props {
  readonly article: Article;
  readonly whole: Whole | null;
}

function Entry({ article, corpus, whole }: EntryProps) {
  const { articles } = corpus;
  const { id, headline, published, publisher } = article;
  const own = inScope(corpus, article).events;
  const { only, differs } = onlyHere(own);
  const name = publisher ?? nameOf(id, articles);
  return (
    <li className={styles["entry"]} data-article={id}>
      <p className={styles["facts"]}>
        {published ? (
          <time dateTime={published} title={dayName(published)}>
            {shortDayName(published)}
          </time>
        ) : (
          <span>no date given</span>
        )}
        <b>
          <bdi>{name}</bdi>
        </b>
        <span className={styles["count"]}>{counted(own.length, "event")}</span>
      </p>
      <h3>
        <ViewLink view={viewOfArticle(articles, article)}>
          <bdi>{headline}</bdi>
        </ViewLink>
      </h3>
      {whole && <SourceAxis tellings={own} whole={whole} published={published} />}
      <p className={styles["only"]}>
        {only}
        {differs && (
          <span className={styles["differs"]}>
            <ForkSign /> {differs}
          </span>
        )}
      </p>
    </li>
  );
}
