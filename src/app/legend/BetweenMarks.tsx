// Samples of the seam, the thread and the lines to related events, with the page's own styles.

import seam from "../reader/Seam.module.css";
import thread from "../thread/Thread.module.css";
import styles from "./Legend.module.css";

/** Positions from the top, in percent. Two belong to the selected event, one of them out of view. */
const ticks = [
  { at: 18, selected: false },
  { at: 34, selected: true },
  { at: 50, selected: false },
  { at: 84, selected: true, away: true },
];

export function SeamMark() {
  return (
    <span className={`${styles["seam"]} ${seam["seam"]}`}>
      <span className={seam["view"]} style={{ insetBlockStart: "10%", blockSize: "50%" }} />
      {ticks.map(({ at, selected, away }) => (
        <span
          key={at}
          className={seam["tick"]}
          style={{ insetBlockStart: `${at}%` }}
          data-selected={selected || undefined}
          data-away={away}
        />
      ))}
    </span>
  );
}

export function ThreadMark() {
  return (
    <svg className={styles["thread"]} viewBox="0 0 120 28" aria-hidden="true">
      <path className={styles["rule"]} d="M30 20H120" />
      <path className={thread["selected"]} d="M4 8H18V20H60M60.75 20V6M99.25 20V6" />
      <path className={thread["span"]} d="M60 20H100" />
    </svg>
  );
}

export function RelatedMark() {
  return (
    <svg className={styles["thread"]} viewBox="0 0 120 28" aria-hidden="true">
      <path className={styles["block"]} d="M4 2H34V11H4zM70 17H110V26H70z" />
      <path className={thread["related"]} d="M34 6.5H58.5V21.5H70M64 16.5L69 21.5L64 26.5" />
    </svg>
  );
}
