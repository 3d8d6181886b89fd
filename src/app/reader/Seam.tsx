// The map of the article between the halves: a tick for each passage, the part in view, and ways
// to what the selected event has above and below it.

import { useMemo, useRef } from "react";
import type { Article } from "#model/article.ts";
import { paragraphName } from "#format/where.ts";
import { useHovered } from "../view/hover.ts";
import { landmarks, ticks as parts } from "../view/parts.ts";
import { level, numberBeside } from "./level.ts";
import { share, type SeamTick, type TickButton, toStrokes } from "./seam.ts";
import styles from "./Seam.module.css";
import { useSeam } from "./useSeam.ts";

interface Props {
  readonly article: Article;
  readonly ticks: readonly SeamTick[];
  readonly selected: string | null;
}

export function Seam({ article, ticks, selected }: Props) {
  const view = useRef<HTMLDivElement>(null);
  const hovered = useHovered();
  const own = useMemo(() => ticks.filter(({ event }) => event === selected), [ticks, selected]);
  const shown = useMemo(
    () => ticks.filter(({ event }) => event === selected || event === hovered),
    [ticks, selected, hovered],
  );
  const { full, ways } = useSeam(view, own, shown);
  const strokes = useMemo(() => toStrokes(ticks, full), [ticks, full]);

  function lead(to: SeamTick) {
    level(article, to, true);
    // The way is gone once it is taken: focus goes on to the number beside the words.
    numberBeside(article, to)?.focus({ preventScroll: true });
  }

  return (
    <div className={styles["seam"]} ref={landmarks.ref("seam")} data-seam="">
      <div className={styles["view"]} ref={view} data-view="" />
      <svg
        className={styles["strokes"]}
        viewBox="0 0 1 100"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path d={strokes} data-strokes="" />
      </svg>
      {/* The thread runs to these. */}
      {shown.map((tick) => (
        <span
          key={`${tick.event}-${tick.start}`}
          className={styles["tick"]}
          ref={parts.ref(tick.event)}
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
function nameOf(
  { side, ticks }: TickButton,
  ways: readonly TickButton[],
  article: Article,
): string {
  const all = ways.filter((way) => way.side === side).flatMap((way) => way.ticks).length;
  const some = ticks.length < all ? `${ticks.length} of ${all}` : all;
  const names = ticks.map(({ start }) => paragraphName(article, { start, end: start }));
  return `${some} more ${side}: ${[...new Set(names)].join(", ")}`;
}
