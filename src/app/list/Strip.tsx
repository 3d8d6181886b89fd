// Which articles tell an event: a tick for each, in the order of publication.

import { type Article, publishedDays } from "#model/article.ts";
import type { NewsEvent } from "#model/event.ts";
import { tellableSince } from "#model/sourceCells.ts";
import { tellersOf } from "#model/tellings.ts";
import styles from "./Strip.module.css";

interface Props {
  readonly event: NewsEvent;
  /** In the order of publication. */
  readonly articles: readonly Article[];
}

/** Above this they are too many to be seen one by one. */
const most = 60;
/** From tick to tick, px: fewer have more room. */
const pitch = (articles: number) => (articles > 16 ? 3 : 7);

export function TellerStrip({ event, articles }: Props) {
  if (articles.length < 3 || articles.length > most) return null;
  const step = pitch(articles.length);
  const tellers = new Set(tellersOf(event));
  const days = publishedDays(articles);
  const since = tellableSince(event, days);
  return (
    <svg className={styles["strip"]} width={articles.length * step} height="10" aria-hidden="true">
      {articles.map(({ id }, i) => {
        const x = i * step + (step - 1) / 2;
        if (tellers.has(id))
          return <path key={id} d={`M${x} 0V10`} strokeWidth={step > 3 ? 3 : 2} />;
        // Who was published before cannot leave it out.
        const isEarly = (days.get(id) ?? since) < since;
        return isEarly ? null : <circle key={id} cx={x} cy="8" r="0.8" />;
      })}
    </svg>
  );
}
