// When the events of one article were, on the axis of all of them. What comes after its day is grey: it could not know.

import type { Telling } from "#model/event.ts";
import { toDots, toMonths, toPublished } from "#format/axis/sourceAxis.ts";
import type { Whole } from "#format/axis/whole.ts";
import styles from "./SourceAxis.module.css";

interface Props {
  readonly tellings: readonly Telling[];
  readonly whole: Whole;
  readonly published: string | null;
}

const heightPx = 25;
/** From the ground to the middle of the lowest dot, and from dot to dot, px. */
const lowest = 4;
const pitch = 5.6;
/** More would leave the axis. */
const mostSteps = 3;

export function SourceAxis({ tellings, whole, published }: Props) {
  const end = toPublished(published, whole);
  const y = (step: number) => heightPx - lowest - pitch * Math.min(step, mostSteps);
  return (
    <svg className={styles["axis"]} width="100%" height={heightPx} aria-hidden="true">
      {end !== null && (
        <rect className={styles["after"]} x={`${end}%`} width={`${100 - end}%`} height="100%" />
      )}
      {toMonths(whole).map(({ at }) => (
        <line key={at} className={styles["month"]} x1={`${at}%`} x2={`${at}%`} y2="100%" />
      ))}
      <line className={styles["ground"]} x2="100%" y1={heightPx - 0.5} y2={heightPx - 0.5} />
      {end !== null && (
        <line className={styles["published"]} x1={`${end}%`} x2={`${end}%`} y2="100%" />
      )}
      {toDots(tellings, whole).map(({ id, status, beyond, at, step, range }) => (
        <g key={id}>
          {range && (
            <line
              className={styles["range"]}
              x1={`${range.from}%`}
              x2={`${range.to}%`}
              y1={y(step)}
              y2={y(step)}
            />
          )}
          {beyond ? (
            <svg x={`${at}%`} y={y(step)} overflow="visible">
              <path
                className={styles["beyond"]}
                d={beyond === "before" ? "M3 -3L0 0L3 3" : "M-3 -3L0 0L-3 3"}
              />
            </svg>
          ) : (
            <circle
              className={styles[status === "held" ? "held" : "other"]}
              cx={`${at}%`}
              cy={y(step)}
              r="2.3"
            />
          )}
        </g>
      ))}
    </svg>
  );
}
