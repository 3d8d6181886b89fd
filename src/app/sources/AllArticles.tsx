// The left half where the page is about several articles: what is in it, newest first.

import { Fragment, type KeyboardEvent, type ReactNode, useId, useMemo, useState } from "react";
import type { Article } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import type { Telling } from "#model/event.ts";
import { dayName, shortDayName } from "#format/calendar.ts";
import { toColumns, toMonths, toSourceAxis, weeksOf } from "#format/axis/sourceAxis.ts";
import type { Whole } from "#format/axis/whole.ts";
import { counted } from "#format/number.ts";
import { onlyHere, titleOfAll, whatIsInIt } from "#format/sources.ts";
import { whatEachTells } from "#format/sourceTable.ts";
import { nameOf } from "#format/toldBy.ts";
import { base } from "../base.ts";
import { Choice } from "../ui/Choice.tsx";
import { ForkSign } from "../ui/ForkSign.tsx";
import { chunksOf } from "../ui/chunksOf.ts";
import { Stretch } from "../ui/Stretch.tsx";
import { ViewLink } from "../ui/ViewLink.tsx";
import { usePaper } from "../view/useMedia.ts";
import { landmarks } from "../view/parts.ts";
import { inScope } from "../view/scope.ts";
import { type Shown, viewOfArticle } from "../view/select.ts";
import { useView } from "../view/useView.ts";
import { articleOrders } from "../view/view.ts";
import { byMonth, byOrder, dayOfMonth, many } from "./byNewest.ts";
import { SourceAxis } from "./SourceAxis.tsx";
import styles from "./AllArticles.module.css";

/** Of many articles, in a stretch. */
const perStretch = 20;

export function AllArticles({ shown }: { readonly shown: Shown }) {
  const { corpus, articles } = shown;
  const { articleOrder: order } = useView();
  const head = (
    <div className={styles["head"]}>
      <h2>{articles.length >= many ? `All ${articles.length} articles` : "All articles"}</h2>
      <Choice
        of="Articles"
        options={articleOrders.map((each) => ({
          words: `${each} first`,
          view: { articleOrder: each },
          chosen: each === order,
        }))}
      />
    </div>
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
        <ArticleList shown={shown} head={head} />
        <p className={styles["foot"]}>
          <a href={`${base}sources/`}>{whatEachTells}</a>
        </p>
      </div>
    </section>
  );
}

interface ListProps {
  readonly shown: Shown;
  /** Between the field to find an article and the articles. */
  readonly head?: ReactNode;
}

/** The articles in order; many by month, with a field to find one. */
export function ArticleList({ shown, head }: ListProps) {
  const { corpus, articles, asked, found } = shown;
  const { articleOrder: order } = useView();
  const [query, setQuery] = useState("");
  const paper = usePaper();
  const isMany = articles.length >= many;
  const sorted = useMemo(() => byOrder(articles, order), [articles, order]);
  const whole = useMemo(() => toSourceAxis(corpus), [corpus]);
  const most = useMemo(
    () => (isMany && whole ? mostOf(corpus, whole) : 0),
    [isMany, corpus, whole],
  );
  const ids = useMemo(() => (asked ? new Set(found.map(({ id }) => id)) : null), [asked, found]);
  const listed = sorted.filter((article) => isFound(article, query));
  const groups = isMany ? byMonth(listed) : [{ name: null, articles: listed }];
  return (
    <>
      {isMany && (
        <input
          type="search"
          className={styles["find"]}
          aria-label="Find an article"
          placeholder="Find an article: word, publisher, day"
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
      )}
      {head}
      {listed.length === 0 && <p className={styles["none"]}>No article has these words.</p>}
      {whole && !isMany && <Months whole={whole} />}
      {/* The arrows move between links, which stay tab stops of their own. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div onKeyDown={moveFocus}>
        {groups.map((group, n) => (
          <Fragment key={group.name}>
            {group.name !== null && (
              <h3
                className={styles["month"]}
                data-by={n === 0 && whole ? columnWords(weeksOf(whole)) : undefined}
              >
                {group.name} <span>{counted(group.articles.length, "article")}</span>
              </h3>
            )}
            {chunksOf(group.articles, perStretch).map((some, i) => (
              <Stretch
                key={some[0]?.id}
                className={styles["entries"]}
                data-many={isMany || undefined}
                first={n === 0 && i === 0}
                stays={listed.length <= perStretch || paper}
                words={some.map(wordsOf).join("\n")}
              >
                {() =>
                  some.map((article) => (
                    <Entry key={article.id} {...{ article, corpus, whole, ids, isMany, most }} />
                  ))
                }
              </Stretch>
            ))}
          </Fragment>
        ))}
      </div>
    </>
  );
}

/** "12  Ministers meet in Oslo, The Harbour Post" */
function wordsOf({ headline, publisher, published }: Article): string {
  const of = publisher === null ? headline : `${headline}, ${publisher}`;
  return published === null ? of : `${dayOfMonth(published)}  ${of}`;
}

/** By a word of its headline, its publisher or its day. */
function isFound({ headline, publisher, published }: Article, query: string): boolean {
  const day = published === null ? "" : dayName(published);
  const text = `${headline} ${publisher ?? ""} ${day}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

function moveFocus(press: KeyboardEvent<HTMLElement>): void {
  const step = steps[press.key];
  if (!step || press.ctrlKey || press.metaKey || press.altKey) return;
  const links = [...press.currentTarget.querySelectorAll("a")];
  const at = links.findIndex((link) => link === document.activeElement);
  if (at < 0) return;
  press.preventDefault();
  links[at + step]?.focus();
}

/** A name of a month that begins after it would leave the axis, percent. */
const lastName = 94;

function Months({ whole }: { readonly whole: Whole }) {
  return (
    <svg className={styles["months"]} width="100%" height="16" aria-hidden="true">
      {toMonths(whole)
        .filter(({ at }) => at < lastName)
        .map(({ name, at }) => (
          <text key={at} x={`${at}%`} dx="3" y="12">
            {name}
          </text>
        ))}
    </svg>
  );
}

interface EntryProps {
  readonly article: Article;
  readonly corpus: Corpus;
  readonly whole: Whole | null;
  /** The events that the page is narrowed to; null is all. */
  readonly ids: ReadonlySet<string> | null;
  readonly isMany: boolean;
  /** As many events fill the height of a column. */
  readonly most: number;
}

function Entry({ article, corpus, whole, ids, isMany, most }: EntryProps) {
  const { articles } = corpus;
  const { id, headline, published, publisher } = article;
  const { events } = inScope(corpus, article);
  const own = ids ? events.filter((event) => ids.has(event.id)) : events;
  const { only, differs } = onlyHere(events);
  const name = publisher ?? nameOf(id, articles);
  const told = ids ? `${own.length} of ${events.length}` : String(events.length);
  const all =
    events.length === 0 ? "no events" : `${told} ${events.length === 1 ? "event" : "events"}`;
  const about = useId();
  const Title = isMany ? "h4" : "h3";
  const title = (
    <Title className={styles["headline"]}>
      <ViewLink view={viewOfArticle(articles, article)} aria-describedby={about}>
        <bdi>{headline}</bdi>
      </ViewLink>
    </Title>
  );
  const day = published && (
    <time dateTime={published} title={dayName(published)}>
      {isMany ? dayOfMonth(published) : shortDayName(published)}
    </time>
  );
  const spoken = [name, published ? dayName(published) : "no date given", all, only, differs];
  const described = (
    <span id={about} hidden>
      {spoken.filter(Boolean).join(", ")}
    </span>
  );
  if (isMany)
    return (
      <li
        className={styles["short"]}
        data-article={id}
        data-without={own.length === 0 || undefined}
      >
        {day || <span />}
        {title}
        <bdi>{name}</bdi>
        {whole && <Weeks {...{ whole, most }} tellings={own} />}
        <span className={styles["count"]}>{told}</span>
        {described}
      </li>
    );
  return (
    <li className={styles["entry"]} data-article={id} data-without={own.length === 0 || undefined}>
      <p className={styles["facts"]}>
        {day || <span>no date given</span>}
        <b>
          <bdi>{name}</bdi>
        </b>
        <span className={styles["count"]}>{all}</span>
      </p>
      {title}
      {whole && <SourceAxis tellings={own} whole={whole} published={published} />}
      <p className={styles["only"]}>
        {only}
        {differs && (
          <span className={styles["differs"]}>
            <ForkSign /> {differs}
          </span>
        )}
      </p>
      {described}
    </li>
  );
}

function columnWords(weeks: number): string {
  return `events by ${weeks === 1 ? "week" : counted(weeks, "week")}`;
}

/** What the fullest column of any article holds. */
function mostOf(corpus: Corpus, whole: Whole): number {
  const columns = corpus.articles.flatMap((article) =>
    toColumns(inScope(corpus, article).events, whole),
  );
  return Math.max(1, ...columns.map(({ events }) => events));
}

interface WeeksProps {
  readonly tellings: readonly Telling[];
  readonly whole: Whole;
  readonly most: number;
}

/** Beside each column, px. */
const gap = 0.5;
const height = 20;

function Weeks({ tellings, whole, most }: WeeksProps) {
  return (
    <svg className={styles["weeks"]} width="92" height={height} aria-hidden="true">
      {toColumns(tellings, whole).map(({ at, width, events }) => {
        const high = Math.max(2, (events / most) * height);
        return (
          <rect
            key={at}
            x={at * 0.92 + gap}
            width={width * 0.92 - 2 * gap}
            y={height - high}
            height={high}
          />
        );
      })}
    </svg>
  );
}
