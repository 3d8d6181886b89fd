// The numbers beside a paragraph: each a link to its event, level with the event's first words.

import { eventName } from "#format/name.ts";
import { ViewLink } from "../ui/ViewLink.tsx";
import { numbers as parts } from "../view/parts.ts";
import { viewOf } from "../view/view.ts";
import styles from "./Margin.module.css";
import type { MarginNote, Slot } from "./margin.ts";

interface Props {
  readonly notes: readonly MarginNote[];
  /** null, or without a place for it, until its words have been measured. */
  readonly slots: ReadonlyMap<MarginNote, Slot> | null;
  readonly selected: string | null;
  readonly hovered: string | null;
}

export function Margin({ notes, slots, selected, hovered }: Props) {
  return (
    <span className={styles["margin"]}>
      {notes.map((note) => {
        const { event } = note;
        const slot = slots?.get(note);
        return (
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
        );
      })}
    </span>
  );
}
