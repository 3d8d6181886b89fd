// The numbers beside a paragraph: each a link to its event, level with the event's first words.

import type { NewsEvent } from "#model/event.ts";
import { eventName } from "#format/name.ts";
import { ViewLink } from "../ui/ViewLink.tsx";
import { numbers as parts } from "../view/parts.ts";
import { viewOf } from "../view/view.ts";
import styles from "./Margin.module.css";
import type { Slot } from "./margin.ts";

export interface PlacedNumber {
  readonly event: NewsEvent;
  /** null until the words have been measured. */
  readonly slot: Slot | null;
}

interface Props {
  readonly numbers: readonly PlacedNumber[];
  readonly selected: string | null;
  readonly hovered: string | null;
}

export function Margin({ numbers, selected, hovered }: Props) {
  return (
    <span className={styles["margin"]}>
      {numbers.map(({ event, slot }) => (
        <ViewLink
          key={event.id}
          ref={parts.ref(event.id)}
          view={viewOf(event)}
          className={styles["number"]}
          data-events={event.id}
          data-hovered={event.id === hovered || undefined}
          data-column={slot?.column}
          style={slot ? { insetBlockStart: slot.top } : undefined}
          aria-current={event.id === selected || undefined}
          aria-label={eventName(event)}
        >
          {event.number ?? "–"}
        </ViewLink>
      ))}
    </span>
  );
}
