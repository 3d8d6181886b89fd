// The thread of the one event that is selected, and of the one under the pointer: from its numbers
// in the article to the card, and from there to its days. Decoration: what it joins carries the
// same number, so it is not for those who hear the page.

import { useHovered } from "../view/hover.ts";
import styles from "./Thread.module.css";
import { useThread } from "./useThread.ts";

export function Thread({ selected }: { readonly selected: string | null }) {
  useThread(selected, useHovered());
  return (
    <svg className={styles["thread"]} aria-hidden="true">
      <path className={styles["hovered"]} data-thread="hovered over" />
      <path className={styles["selected"]} data-thread="selected over" />
      <path className={styles["span"]} data-thread="selected span" />
    </svg>
  );
}
