// The order of events that stand at the same time: this one is dragged among them, or moved by its buttons.

import type { ToldEvent } from "#model/event.ts";
import styles from "./Editor.module.css";
import { printedOf } from "./printedOf.ts";
import type { Reviewing } from "./useReview.ts";

interface Props {
  readonly event: ToldEvent;
  readonly reviewing: Reviewing;
}

export function DayOrder({ event, reviewing }: Props) {
  const sameTime = printedOf(reviewing.article).filter(
    ({ when }) =>
      when !== null && when.earliest === event.when?.earliest && when.latest === event.when.latest,
  );
  const at = sameTime.findIndex(({ id }) => id === event.id);
  if (at < 0 || sameTime.length < 2) return null;
  const move = (side: "before" | "after", other: ToldEvent | undefined) => {
    if (other && other.id !== event.id)
      void reviewing.take({ do: "order", event: event.id, side, other: other.id });
  };
  return (
    <fieldset className={styles["field"]}>
      <legend>Order in that time</legend>
      <ol className={styles["order"]}>
        {sameTime.map((one, n) => (
          // The buttons do the same for those who do not drag.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <li
            key={one.id}
            aria-current={one.id === event.id}
            draggable={one.id === event.id}
            onDragOver={(drag) => drag.preventDefault()}
            onDrop={(drag) => {
              drag.preventDefault();
              move(n < at ? "before" : "after", one);
            }}
          >
            {one.title}
          </li>
        ))}
      </ol>
      <div className={styles["answers"]}>
        <button
          type="button"
          aria-disabled={at === 0}
          onClick={() => move("before", sameTime[at - 1])}
        >
          Earlier
        </button>
        <button
          type="button"
          aria-disabled={at === sameTime.length - 1}
          onClick={() => move("after", sameTime[at + 1])}
        >
          Later
        </button>
      </div>
    </fieldset>
  );
}
