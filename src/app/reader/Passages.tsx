// The words of one paragraph, with what rests on them marked.

import type { RefCallback } from "react";
import { pressed, type WordRun } from "./marks.ts";
import styles from "./Passages.module.css";

interface Props {
  readonly text: string;
  readonly runs: readonly WordRun[];
  readonly selected: string | null;
  readonly hovered: string | null;
  /** For runs that others look for; the legend's samples have none. */
  readonly refOf?: (run: WordRun) => RefCallback<HTMLElement>;
}

export function Passages({ text, runs, selected, hovered, refOf }: Props) {
  return runs.map((run) => {
    const words = text.slice(run.start, run.end);
    if (run.events.length === 0) return words;
    return (
      <span
        key={run.start}
        ref={refOf?.(run)}
        className={styles["passage"]}
        data-events={run.events.join(" ")}
        data-event={pressed(run.events, selected)}
        data-start={run.start}
        data-end={run.end}
        data-date={run.dates.length > 0 || undefined}
        data-shared={run.events.length > 1 || undefined}
        data-hovered={isOf(run.events, hovered) || undefined}
        data-selected={isOf(run.events, selected) || undefined}
        data-selected-date={isOf(run.dates, selected) || undefined}
      >
        {words}
      </span>
    );
  });
}

function isOf(events: readonly string[], id: string | null): boolean {
  return id !== null && events.includes(id);
}
