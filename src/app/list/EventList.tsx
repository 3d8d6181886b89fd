// The list of events, chronological or in text order. It has the same content as the chart, and is
// the accessible alternative to it.

import { Fragment, memo, useMemo } from "react";
import type { Article } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import type { NewsEvent } from "#model/event.ts";
import { quotation } from "#format/quotation.ts";
import { beforePublication, publishedWords, toHeadings, toLines } from "#format/listing.ts";
import { Choice } from "../ui/Choice.tsx";
import { OthersChoice, OtherEventsRow } from "../sources/sourcesCode.ts";
import { othersBetween } from "../sources/othersBetween.ts";
import { later } from "../ui/useCode.ts";
import { whenLoaded } from "../ui/whenLoaded.tsx";
import { WithoutScript } from "../ui/WithoutScript.tsx";
import { landmarks } from "../view/parts.ts";
import { asTold, byDate } from "../view/select.ts";
import { useWide } from "../view/useMedia.ts";
import { useView } from "../view/useView.ts";
import { type Order, orders } from "../view/view.ts";
import { chooseRowLength, rowLengths, useRowLength } from "./rowLength.ts";
import { Row } from "./Row.tsx";

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

const Rows = memo(function Rows({ corpus, events, articles, open, told, others }: RowsProps) {
  const length = useRowLength();
  const headings = told ? [] : toHeadings(events);
  // With several articles there is no single day of publication.
  const published = articles.length === 1 ? (articles[0]?.published ?? null) : null;
  const before = told ? null : beforePublication(events, published);
  const wide = useWide();
  const runs = others && open && articles.length > 1 ? othersBetween(corpus, events) : null;
  // On a phone the article's own come first.
  const between = wide ? runs : runs && [...events.map(() => []), runs.flat()];
  return (
    <ol className="rows" data-years={published === null || undefined}>
      {toLines(events, published).map((line, i) => {
        const article = articles.find(({ id }) => id === line.event.article);
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
                {headings[i]?.map(({ level, text }) => {
                  const Heading = level === 3 ? "h3" : "h4";
                  return (
                    <Heading key={level} className="spoken">
                      {text}
                    </Heading>
                  );
                })}
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
                <blockquote className="row-quote">
                  <p dir="auto">{quotation(article, line.event.passages[0])}</p>
                </blockquote>
              </li>
            </Fragment>
          )
        );
      })}
      {between && <OtherEventsRow of={between[events.length]} articles={articles} />}
    </ol>
  );
});
