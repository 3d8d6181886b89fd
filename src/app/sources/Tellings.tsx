// The left half where an event is selected and the page is about several articles: what each of them says of it, in its
// own words, newest first.

import type { Article } from "#model/article.ts";
import type { NewsEvent, Telling } from "#model/event.ts";
import { shortDayName } from "#format/calendar.ts";
import { capital, count } from "#format/number.ts";
import { titleOfAll } from "#format/sources.ts";
import { nameOf } from "#format/toldBy.ts";
import { paragraphName, paragraphSign } from "#format/where.ts";
import { Quoted } from "../event/Quotation.tsx";
import { ViewLink } from "../ui/ViewLink.tsx";
import { landmarks } from "../view/parts.ts";
import type { Shown } from "../view/select.ts";
import columns from "./AllArticles.module.css";
import styles from "./Tellings.module.css";

interface Props {
  readonly shown: Shown;
  readonly event: NewsEvent;
}

export function Tellings({ shown: { corpus, articles }, event }: Props) {
  const tellings = event.tellings ?? [event];
  const number = event.number === null ? "this event" : `event ${event.number}`;
  const who =
    tellings.length === 1
      ? "One article tells"
      : `${capital(count(tellings.length))} articles tell`;
  return (
    <section
      className="reader"
      id="article"
      ref={landmarks.ref("article")}
      tabIndex={-1}
      aria-label="What each article says of it"
    >
      <div className={columns["column"]}>
        <h1 className="spoken">{titleOfAll(corpus)}</h1>
        <p className={styles["back"]}>
          <ViewLink view={{ event: null, article: null, paragraph: null }}>
            ← All {articles.length} articles
          </ViewLink>
        </p>
        <div className={columns["head"]}>
          <h2>
            {who} {number}
          </h2>
          {tellings.length > 1 && <p>newest first</p>}
        </div>
        {tellings.toReversed().map((telling) => {
          const article = articles.find(({ id }) => id === telling.article);
          return article && <Told key={article.id} {...{ telling, article, articles, event }} />;
        })}
      </div>
    </section>
  );
}

interface ToldProps {
  readonly telling: Telling;
  readonly article: Article;
  readonly articles: readonly Article[];
  readonly event: NewsEvent;
}

function Told({ telling, article, articles, event }: ToldProps) {
  const { id, headline, published } = article;
  return (
    <article className={styles["told"]} data-article={id}>
      <p className={columns["facts"]}>
        {published && <time dateTime={published}>{shortDayName(published)}</time>}
        <b>
          <bdi>{article.publisher ?? nameOf(id, articles)}</bdi>
        </b>
      </p>
      <h3>
        <ViewLink view={{ event: event.slug, article: id, paragraph: null }}>
          <bdi>{headline}</bdi>
        </ViewLink>
      </h3>
      {telling.passages.map((passage) => (
        <div className={styles["passage"]} key={passage.start}>
          <span aria-label={paragraphName(article, passage)} className={styles["paragraph"]}>
            {paragraphSign(article, passage)}
          </span>
          <Quoted passage={passage} event={telling} article={article} />
        </div>
      ))}
    </article>
  );
}
