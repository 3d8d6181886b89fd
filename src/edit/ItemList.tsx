// All events of the article, also those that are not on the page: where one goes back to what was dropped.

import type { ReviewItem } from "#model/review.ts";
import styles from "./Editor.module.css";

interface Props {
  readonly items: readonly ReviewItem[];
  readonly current: ReviewItem;
  readonly onChoose: (item: ReviewItem) => void;
}

export function ItemList({ items, current, onChoose }: Props) {
  return (
    <details>
      <summary>All {items.length} events of the article</summary>
      <ol className={styles["order"]}>
        {items.map((item) => (
          <li key={item.event.id} aria-current={item === current}>
            <button type="button" className={styles["quiet"]} onClick={() => onChoose(item)}>
              {item.event.title}
              {item.state === "printed" ? "" : `, ${item.state.replace("-", " ")}`}
              {item.checked && item.state !== "dropped" ? ", checked" : ""}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
