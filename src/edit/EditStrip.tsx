// The time of the article at hand in one strip, in place of the chart: the form needs the room.

import { useMemo } from "react";
import type { NewsEvent } from "#model/event.ts";
import { toThinLines } from "#format/axis/thinLines.ts";
import { toWhole } from "#format/axis/whole.ts";
import styles from "./Editor.module.css";

interface Props {
  readonly events: readonly NewsEvent[];
  readonly published: string | null;
  /** The id of the event at hand. */
  readonly current: string | null;
}

/** How many lines have room above one another, and their height, px. */
const rows = 3;
const pitch = 6;

export function EditStrip({ events, published, current }: Props) {
  const whole = useMemo(() => toWhole(events, published), [events, published]);
  const lines = useMemo(() => whole && toThinLines(events, whole, rows), [events, whole]);
  if (!whole || !lines) return null;
  return (
    // The list of all events says the same in words.
    <div className={styles["strip"]} aria-hidden="true">
      <span>{whole.first}</span>
      <svg width="100%" height={rows * pitch}>
        {whole.published !== null && (
          <rect className={styles["published"]} x={`${whole.published}%`} width="1" height="100%" />
        )}
        {lines.map(({ id, from, to, row, extent }) => (
          <line
            key={id}
            data-current={id === current || undefined}
            x1={`${from}%`}
            x2={`${to}%`}
            y1={(row + 0.5) * pitch}
            y2={(row + 0.5) * pitch}
            strokeDasharray={extent === "doubt" ? "3 2" : undefined}
          />
        ))}
      </svg>
      <span>{whole.last}</span>
    </div>
  );
}
