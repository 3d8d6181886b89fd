// The thread of the one event that is selected, and of the one under the pointer: from its numbers
// in the article to the card, and from there to its days; and lines to what the selected one is
// related to. Decoration: what the thread joins carries the same number, and the card has the
// related events as links, so it is not for those who hear the page.

import { useHovered } from "../view/hover.ts";
import { paths } from "../view/parts.ts";
import type { Related } from "./related.ts";
import styles from "./Thread.module.css";
import { useThread } from "./useThread.ts";

/** The later ones lie over the others. */
const drawn = [
  ["hovered", "hovered over"],
  ["selected", "selected over"],
  ["span", "selected span"],
] as const;

interface Props {
  readonly selected: string | null;
  readonly related: readonly Related[];
}

export function Thread({ selected, related }: Props) {
  useThread(selected, useHovered(), related);
  return (
    <svg className={styles["thread"]} aria-hidden="true">
      {drawn.map(([look, name]) => (
        <path key={name} className={styles[look]} ref={paths.ref(name)} data-thread={name} />
      ))}
    </svg>
  );
}
