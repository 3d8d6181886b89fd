// The thread of the one event that is selected, and of the one under the pointer: from its numbers
// in the article to the card, and from there to its days. Decoration: what it joins carries the
// same number, so it is not for those who hear the page.

import { useHovered } from "../view/hover.ts";
import { paths } from "../view/parts.ts";
import styles from "./Thread.module.css";
import { useThread } from "./useThread.ts";

/** The later ones lie over the others. */
const drawn = [
  ["hovered", "hovered over"],
  ["selected", "selected over"],
  ["span", "selected span"],
] as const;

export function Thread({ selected }: { readonly selected: string | null }) {
  useThread(selected, useHovered());
  return (
    <svg className={styles["thread"]} aria-hidden="true">
      {drawn.map(([look, name]) => (
        <path key={name} className={styles[look]} ref={paths.ref(name)} data-thread={name} />
      ))}
    </svg>
  );
}
