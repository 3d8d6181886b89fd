// What each of several articles says of an event, in its own words, newest first: the left half where it is selected
// and the page is about all of them; on phones the end of its card.

import { type Article, articleOf, paragraphAt, publishedDays } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import type { NewsEvent, Telling } from "#model/event.ts";
import { tellableSince } from "#model/sourceCells.ts";
import { tellersOf, tellingIn, tellingsOf } from "#model/tellings.ts";
import { atWords } from "#model/textFragment.ts";
import { shortDayName } from "#format/calendar.ts";
import { capital, count, counted } from "#format/number.ts";
import { titleOfAll } from "#format/sources.ts";
import { nameOf } from "#format/toldBy.ts";
import { base } from "../base.ts";
import { ViewLink } from "../ui/ViewLink.tsx";
import { landmarks } from "../view/parts.ts";
import { type Shown, viewOfArticle } from "../view/select.ts";
import { viewOf } from "../view/view.ts";
import columns from "./AllArticles.module.css";
import { Joined } from "./Joined.tsx";
import { ToldWords } from "./ToldWords.tsx";
import styles from "./Tellings.module.css";

interface Props {
  readonly shown: Shown;
  readonly event: NewsEvent;
}

export function Tellings({ shown, event }: Props) {
  const tellers = tellersOf(event).length;
  const number = event.number === null ? "this event" : `event ${event.number}`;
  const who = `${capital(counted(tellers, "article"))} ${tellers === 1 ? "tells" : "tell"}`;
  return (
    <>
      <section
        className="reader"
        id="article"
        ref={landmarks.ref("article")}
        tabIndex={-1}
        aria-label="What each article says of it"
      >
        <div className={columns["column"]}>
          <h1 className="spoken">{titleOfAll(shown.corpus)}</h1>
          <p className={styles["back"]}>
            <ViewLink view={{ event: null, article: null, paragraph: null }}>
              ← All {shown.articles.length} articles
            </ViewLink>
          </p>
          <div className={columns["head"]}>
            <h2>
              {who} {number}
            </h2>
            {tellers > 1 && <p>newest first</p>}
          </div>
          <Sections shown={shown} event={event} Headline="h3" />
          <Others shown={shown} event={event} />
        </div>
      </section>
      <Joined event={event} events={shown.drawn} />
    </>
  );
}

/** In the card. */
export function TheirWords({ shown, event }: Props) {
  return (
    <section
      className={styles["within"]}
      id="article"
      ref={landmarks.ref("article")}
      tabIndex={-1}
      aria-labelledby="their-words"
    >
      <h3 id="their-words">In their words</h3>
      <Sections shown={shown} event={event} Headline="h4" />
      <Others shown={shown} event={event} />
    </section>
  );
}

/** More stand behind one press; every value that differs is among the first. */
const most = 6;

interface SectionProps extends Props {
  readonly Headline: "h3" | "h4";
}

function Sections({ shown: { corpus }, event, Headline }: SectionProps) {
  const newest = tellingsOf(event).toReversed();
  const differing = event.differs.flatMap(({ groups }) =>
    groups.flatMap(([at]) => event.tellings?.[at ?? 0] ?? []),
  );
  const first = new Set([...differing, ...newest].slice(0, Math.max(most, differing.length)));
  const shownOf = (all: readonly Telling[]) =>
    all.map((telling) => {
      const article = articleOf(corpus.articles, telling.article);
      return (
        article && <Told key={article.id} {...{ telling, article, corpus, event, Headline }} />
      );
    });
  const rest = newest.filter((telling) => !first.has(telling));
  return (
    <>
      {shownOf(newest.filter((telling) => first.has(telling)))}
      {rest.length > 0 && (
        <details className={styles["more"]}>
          <summary>{rest.length} more</summary>
          {shownOf(rest)}
        </details>
      )}
    </>
  );
}

interface ToldProps extends Pick<SectionProps, "event" | "Headline"> {
  readonly telling: Telling;
  readonly article: Article;
  readonly corpus: Corpus;
}

function Told({ telling, article, corpus, event, Headline }: ToldProps) {
  const { id, headline, published, publisher, url } = article;
  const { articles } = corpus;
  const paragraphs = new Set(
    telling.passages.flatMap((passage) => paragraphAt(article, passage) ?? []),
  );
  return (
    <article className={styles["told"]} data-article={id}>
      <p className={columns["facts"]}>
        {published && <time dateTime={published}>{shortDayName(published)}</time>}
        <b>
          <bdi>{publisher ?? nameOf(id, articles)}</bdi>
        </b>
        {url && (
          <a className={styles["open"]} href={atWords(url, telling.directive)} rel="noopener">
            Open at <bdi>{publisher ?? "the publisher’s page"}</bdi>
          </a>
        )}
      </p>
      <Headline>
        <ViewLink view={{ event: event.slug, article: id, paragraph: null }}>
          <bdi>{headline}</bdi>
        </ViewLink>
      </Headline>
      {[...paragraphs].map((paragraph) => (
        <ToldWords key={paragraph.start} {...{ paragraph, article, corpus, event }} />
      ))}
    </article>
  );
}

/** Who told it before, as a plan, and who could not tell it yet. */
function Others({ shown: { articles, events }, event }: Props) {
  const plans = event.relations.flatMap(({ kind, event: id }) =>
    kind === "planned-as" ? (events.find((other) => other.id === id) ?? []) : [],
  );
  const planned =
    plans.length > 0
      ? articles.filter(
          ({ id }) => !tellingIn(event, id) && plans.some((plan) => tellingIn(plan, id)),
        )
      : [];
  const days = publishedDays(articles);
  const since = tellableSince(event, days);
  const early = articles.filter(
    (article) =>
      (days.get(article.id) ?? since) < since &&
      !tellingIn(event, article.id) &&
      !planned.includes(article),
  );
  return (
    <div className={styles["others"]}>
      {planned.length > 0 && (
        <p>
          <b>{capital(count(planned.length))}</b> told it before, as planned:{" "}
          <Names of={planned} articles={articles} />
          {plans.map((plan) => (
            <span key={plan.id}>
              , <ViewLink view={viewOf(plan)}>event {plan.number ?? "without a date"}</ViewLink>
            </span>
          ))}
        </p>
      )}
      {early.length > 0 && (
        <p>
          <b>{capital(count(early.length))}</b> {early.length === 1 ? "was" : "were"} published too
          early: <Names of={early} articles={articles} />
        </p>
      )}
    </div>
  );
}

interface ArticleNamesProps {
  readonly of: readonly Article[];
  readonly articles: readonly Article[];
}

/** Of more the first are named; what each tells is on a page of its own. */
const mostNamed = 12;

function Names({ of, articles }: ArticleNamesProps) {
  const named = of.slice(0, mostNamed);
  return (
    <>
      {named.map((article, i) => (
        <span key={article.id}>
          {i > 0 && ", "}
          <ViewLink view={viewOfArticle(articles, article)}>
            <bdi>{nameOf(article.id, articles)}</bdi>
          </ViewLink>
        </span>
      ))}
      {of.length > named.length && (
        <>
          {" "}
          and <a href={`${base}sources/`}>{of.length - named.length} more</a>
        </>
      )}
    </>
  );
}
