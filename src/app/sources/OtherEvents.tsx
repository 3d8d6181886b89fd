// What only other articles tell, where the page is about one: quietly between the rows, or not at all.

import { useState } from "react";
import { type Article, articleOf } from "#model/article.ts";
import type { NewsEvent } from "#model/event.ts";
import { rowName } from "#format/name.ts";
import { capital, count } from "#format/number.ts";
import { toldByFew } from "#format/toldBy.ts";
import { shortDate } from "#format/when.ts";
import { Choice } from "../ui/Choice.tsx";
import { ViewLink } from "../ui/ViewLink.tsx";
import { useView } from "../view/useView.ts";
import { otherEvents } from "../view/view.ts";
import styles from "./OtherEvents.module.css";

export function OthersChoice() {
  const { otherEvents: chosen } = useView();
  return (
    <div className={styles["switch"]}>
      <Choice
        of="Other articles’ events"
        options={otherEvents.map((each) => ({
          words: each,
          view: { otherEvents: each },
          chosen: each === chosen,
        }))}
      />
    </div>
  );
}

interface RowProps {
  /** A run of them, or all, in order of happening. */
  readonly of: readonly NewsEvent[] | undefined;
  readonly articles: readonly Article[];
}

/** Longer runs are made when they are opened: the pages of many articles would hold each event many times. */
const mostWritten = 20;

/** One row for all of a run, which opens in place. */
export function OtherEventsRow({ of = [], articles }: RowProps) {
  const [isOpened, setOpened] = useState(false);
  const isWritten = isOpened || of.length <= mostWritten;
  const [first] = of;
  if (!first) return null;
  const [from, to] = [first.number ?? 0, of.at(-1)?.number ?? 0];
  const isWhole = of.length > 1 && to - from === of.length - 1;
  const numbers = isWhole ? `, ${from} to ${to}` : "";
  return (
    <li>
      <details className={styles["others"]} onToggle={() => setOpened(true)}>
        <summary>
          {capital(count(of.length))} that other articles tell{numbers}
        </summary>
        {!isWritten && (
          <ViewLink view={{ event: null, article: null, paragraph: null }}>All articles</ViewLink>
        )}
        <ol>
          {(isWritten ? of : []).map((event) => {
            const article = articleOf(articles, event.article);
            return (
              <li key={event.id}>
                <ViewLink
                  view={{ event: event.slug, article: null, paragraph: null }}
                  aria-label={article ? rowName(article, event, articles, false) : undefined}
                >
                  <b>{event.number}</b>
                  <span>{shortDate(event.when, null)}</span>
                  <bdi>{event.title}</bdi>
                  <span>{toldByFew(event, articles)}</span>
                </ViewLink>
              </li>
            );
          })}
        </ol>
      </details>
    </li>
  );
}
