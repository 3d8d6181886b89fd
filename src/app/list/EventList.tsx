// The list of events, chronological or in text order. It has the same content as the chart, and is
// the accessible alternative to it.

import { Fragment, memo, type ReactNode, useMemo } from "react";
import type { Article } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import type { NewsEvent } from "#model/event.ts";
import {
  beforePublication,
  type Heading,
  type ListRow,
  publishedWords,
  toHeadings,
  toLines,
} from "#format/listing.ts";
import { statusWord } from "#format/status.ts";
import { Choice } from "../ui/Choice.tsx";
import { OthersChoice, OtherEventsRow } from "../sources/sourcesCode.ts";
import { othersBetween } from "../sources/othersBetween.ts";
import { chunksOf } from "../ui/chunksOf.ts";
import { roomForNumbers } from "../ui/roomForNumbers.ts";
import { Stretch } from "../ui/Stretch.tsx";
import { later } from "../ui/useCode.ts";
import { ViewLink } from "../ui/ViewLink.tsx";
import { whenLoaded } from "../ui/whenLoaded.tsx";
import { WithoutScript } from "../ui/WithoutScript.tsx";
import { landmarks } from "../view/parts.ts";
import { asTold, byDate } from "../view/select.ts";
import { usePaper, useWide } from "../view/useMedia.ts";
import { useSettled } from "../view/useSettled.ts";
import { useView } from "../view/useView.ts";
import { type Order, orders, viewOf } from "../view/view.ts";
import { chooseRowLength, rowLengths, useRowLength } from "./rowLength.ts";
import { Row } from "./Row.tsx";
import { RowQuote } from "./RowQuote.tsx";

const RowDetails = whenLoaded(
  later(async () => (await import("./RowDetails.tsx")).RowDetails),
  null,
);

interface Props extends Omit<RowsProps, "told" | "others"> {
  readonly order: Order;
  /** Whether the events are some of those that the article tells. */
  readonly narrowed: boolean;
  readonly hidden: boolean;
}

export const EventList = memo(function EventList(props: Props) {
  const { corpus, articles, open, events, order, narrowed, hidden } = props;
  const told = order === "told";
  const length = useRowLength();
  const { otherEvents } = useView();
  const others = otherEvents === "quiet" && !told && !narrowed;
  const [first, undated] = useMemo(
    () => (told ? [asTold(events, articles), []] : byDate(events)),
    [told, events, articles],
  );
  return (
    <section
      className="list"
      id="list"
      ref={landmarks.ref("list")}
      tabIndex={-1}
      aria-labelledby="list-title"
      hidden={hidden}
    >
      <div className="section-head">
        <h2 className="section-title" id="list-title">
          What happened
        </h2>
        <p className="section-hint">Choose a row to see when, why and in which words.</p>
        <label className="row-length">
          <span>Rows</span>
          <select value={length} onChange={({ target }) => chooseRowLength(target.value)}>
            {rowLengths.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
        {open && articles.length > 1 && <OthersChoice />}
        {events.length > 1 && (
          <Choice
            of="Order"
            options={orders.map((each) => ({
              words: each === "told" ? "as told" : "as happened",
              view: { order: each },
              chosen: each === order,
            }))}
          />
        )}
      </div>
      <Rows {...{ corpus, articles, open, told, others }} events={first} />
      {undated.length > 0 && (
        <>
          <div className="section-head undated">
            <h3 className="section-title">No date given</h3>
          </div>
          <Rows {...{ corpus, articles, open }} events={undated} told={false} others={false} />
        </>
      )}
      <WithoutScript place="list" />
    </section>
  );
});

interface RowsProps {
  readonly corpus: Corpus;
  readonly events: readonly NewsEvent[];
  readonly articles: readonly Article[];
  /** The article that the list is about; null where it is about all. */
  readonly open: Article | null;
  /** Whether the rows are in text order; the day of publication does not divide those. */
  readonly told: boolean;
  /** Whether what only other articles tell stands between them, quietly. */
  readonly others: boolean;
}

/** Longer lists are drawn in stretches. */
const mostWhole = 120;
/** Rows of one stretch. */
const perStretch = 40;
/** Of longer lists the static page has far rows as text, not as links. */
const mostLinked = 1000;
/** Longer lists are on paper without the details of those rows that are far from the part in view. */
const mostOnPaper = 1000;

const Rows = memo(function Rows({ corpus, events, articles, open, told, others }: RowsProps) {
  const length = useRowLength();
  const { event: selected } = useView();
  // Links are for who has no script.
  const settled = useSettled();
  const paper = usePaper() && events.length <= mostOnPaper;
  // With several articles there is no single day of publication.
  const published = articles.length === 1 ? (articles[0]?.published ?? null) : null;
  const [lines, headings] = useMemo(
    () => [toLines(events, published), told ? [] : toHeadings(events)],
    [events, published, told],
  );
  const articleOf = useMemo(() => new Map(articles.map((each) => [each.id, each])), [articles]);
  const before = told ? null : beforePublication(events, published);
  const wide = useWide();
  const runs = others && open && articles.length > 1 ? othersBetween(corpus, events) : null;
  // On a phone the article's own come first.
  const between = wide ? runs : runs && [...events.map(() => []), runs.flat()];
  const room = roomForNumbers(events);
  const size = events.length > mostWhole ? perStretch : Math.max(events.length, 1);

  function toRow(line: ListRow, i: number): ReactNode {
    const article = articleOf.get(line.event.article);
    return (
      article && (
        <Fragment key={line.event.id}>
          {published !== null && i === before && (
            <li className="row-published">
              <b>{publishedWords(published)}</b>, still going on or to come
            </li>
          )}
          {between && <OtherEventsRow of={between[i]} articles={articles} />}
          <li>
            <Headings of={headings[i]} />
            <Row
              line={line}
              article={article}
              articles={open === null || articles.length > 1 ? articles : []}
              isAlone={open !== null}
            />
            {length !== "titles" && (
              <RowDetails
                {...{ corpus, article, length, events }}
                event={line.event}
                before={told ? null : (events[i - 1] ?? null)}
              />
            )}
            {/* shown on paper and without script, where no card opens */}
            <RowQuote className="row-quote" article={article} event={line.event} />
          </li>
        </Fragment>
      )
    );
  }

  return chunksOf(lines, size).map((own, n) => {
    const [from, to] = [n * size, n * size + own.length];
    return (
      <Stretch
        key={own[0]?.event.id}
        className="rows"
        data-years={published === null || undefined}
        data-numbers={room}
        aria-label={
          size < events.length ? `${from + 1} to ${to} of ${events.length} events` : undefined
        }
        first={n === 0}
        stays={paper || own.some(({ event }) => event.slug === selected)}
        words={
          <>
            {headings.slice(from, to).map((each, i) => (
              <Headings key={own[i]?.event.id} of={each} />
            ))}
            {settled || events.length > mostLinked
              ? own.map(wordsOf).join("\n")
              : own.map((line) => (
                  <Fragment key={line.event.id}>
                    <ViewLink view={viewOf(line.event)}>{wordsOf(line)}</ViewLink>
                    {"\n"}
                  </Fragment>
                ))}
          </>
        }
      >
        {() => (
          <>
            {own.map((line, i) => toRow(line, from + i))}
            {between && to === events.length && (
              <OtherEventsRow of={between[to]} articles={articles} />
            )}
          </>
        )}
      </Stretch>
    );
  });
});

function Headings({ of = [] }: { readonly of: readonly Heading[] | undefined }) {
  return of.map(({ level, text }) => {
    const Level = level === 3 ? "h3" : "h4";
    return (
      <Level key={level} className="spoken">
        {text}
      </Level>
    );
  });
}

/** "5  Tue 4 March  Ana Roca declines a meeting, declined" */
function wordsOf({ event, date }: ListRow): string {
  const title = [event.title, statusWord(event)].filter(Boolean).join(", ");
  return [event.when && event.number, date, title].filter(Boolean).join("  ");
}
