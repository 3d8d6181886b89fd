// Download links to the export files, which the build writes (site/exports.ts).

import type { NewsEvent } from "#model/event.ts";
import { counted } from "#format/number.ts";
import { hasDays } from "#format/calendarDays.ts";
import { base } from "../base.ts";
import styles from "./ShareMenu.module.css";

interface Props {
  /** null offers only the files of all events. */
  readonly event: NewsEvent | null;
  readonly events: readonly NewsEvent[];
  /** How many of them the view shows. */
  readonly found: number;
}

/** Name and file extension. */
const kinds = [
  ["calendar", "ics"],
  ["table", "csv"],
  ["data", "json"],
] as const;

export function Downloads({ event, events, found }: Props) {
  return (
    <section className={styles["part"]} aria-labelledby="share-files">
      <h3 className={styles["name"]} id="share-files">
        Download
      </h3>
      <div>
        {event && (
          <p className={styles["row"]}>
            <span className={styles["what"]}>This event</span>
            {kinds
              .filter(([, end]) => end !== "ics" || hasDays(event))
              .map(([name, end]) => (
                <a
                  key={end}
                  className="action"
                  href={`${base}event/${event.slug}/event.${end}`}
                  download={`${event.slug}.${end}`}
                >
                  {name}
                </a>
              ))}
          </p>
        )}
        {found < events.length && (
          <p>
            These files hold all {counted(events.length, "event")}, also those that the page does
            not show now.
          </p>
        )}
        <p className={styles["row"]}>
          <span className={styles["what"]}>All events</span>
          {kinds
            .filter(([, end]) => end !== "ics" || events.some(hasDays))
            .map(([name, end]) => (
              <a key={end} className="action" href={`${base}events.${end}`} download>
                {name}
              </a>
            ))}
          <a className="action" href={`${base}feed.xml`}>
            feed
          </a>
        </p>
      </div>
    </section>
  );
}
