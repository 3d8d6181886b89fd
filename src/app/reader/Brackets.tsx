// A line beside the whole length of a selected passage, however its lines break.

import type { NewsEvent } from "#model/event.ts";
import styles from "./Brackets.module.css";
import type { Lines } from "./useLines.ts";

interface Props {
  readonly event: NewsEvent;
  readonly lines: Lines;
}

export function Brackets({ event, lines }: Props) {
  return event.passages.map(({ start, end }) => {
    const top = lines.first.get(start)?.top;
    const bottom = lines.last.get(end)?.bottom;
    if (top === undefined || bottom === undefined) return null;
    return (
      <span
        key={`${start}-${end}`}
        className={styles["bracket"]}
        style={{ insetBlockStart: top, blockSize: bottom - top }}
        aria-hidden="true"
      />
    );
  });
}
