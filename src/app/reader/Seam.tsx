// The map of the article between the halves: a tick for each passage, the part in view, and ways
// to what the selected event has above and below it.

import { type RefObject, useRef } from "react";
import type { Article } from "#model/article.ts";
import { paragraphName } from "#format/where.ts";
import { level } from "./level.ts";
import { share, type Tick, type Way } from "./seam.ts";
import styles from "./Seam.module.css";
import { useSeam } from "./useSeam.ts";

interface Props {
  readonly article: Article;
  readonly ticks: readonly Tick[];
  readonly selected: string | null;
  readonly reader: RefObject<HTMLElement | null>;
}

export function Seam({ article, ticks, selected, reader }: Props) {
  const map = useRef<HTMLDivElement>(null);
  const { full, ways } = useSeam(map, reader, ticks, selected);

  function lead({ start, event }: Tick) {
    const words = reader.current?.querySelector<HTMLElement>(`[data-start="${start}"]`);
    if (!reader.current || !words) return;
    level(reader.current, words, event, true);
    // The way is gone once it is taken: focus goes on to the number beside the words.
    const number = words.closest(".paragraph")?.querySelector(`a[data-events="${event}"]`);
    if (number instanceof HTMLElement) number.focus({ preventScroll: true });
  }

  return (
    <div className={styles["seam"]} ref={map} data-seam="">
      <div className={styles["view"]} data-view="" />
      {ticks.map((tick) => (
        <span
          key={`${tick.event}-${tick.start}`}
          className={styles["tick"]}
          style={{ insetBlockStart: `${share(tick.at, full)}%` }}
          data-tick={tick.event}
          data-at={tick.at}
          data-selected={tick.event === selected || undefined}
        />
      ))}
      {ways.map((way) => {
        const name = nameOf(way, ways, article);
        return (
          <button
            key={`${way.side}-${way.ticks[0].start}`}
            type="button"
            className={styles["way"]}
            style={{ insetBlockStart: way.start, blockSize: way.end - way.start }}
            aria-label={name}
            title={name}
            onClick={() => lead(way.ticks[0])}
          >
            <span className={styles["count"]} style={{ insetBlockStart: way.count - way.start }}>
              {way.ticks.length}
            </span>
          </button>
        );
      })}
    </div>
  );
}

/** "2 more below: paragraph 9, paragraph 14", "1 of 3 more above: headline". */
function nameOf({ side, ticks }: Way, ways: readonly Way[], article: Article): string {
  const all = ways.filter((way) => way.side === side).flatMap((way) => way.ticks).length;
  const some = ticks.length < all ? `${ticks.length} of ${all}` : all;
  const names = ticks.map(({ start }) => paragraphName(article, { start, end: start }));
  return `${some} more ${side}: ${[...new Set(names)].join(", ")}`;
}
