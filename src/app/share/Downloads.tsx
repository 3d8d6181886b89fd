// Download links to the export files (format/downloads.ts), which the build writes.

import type { NewsEvent } from "#model/event.ts";
import { counted } from "#format/number.ts";
import { filesOfAll, filesOfOne } from "#format/downloads.ts";
import { base } from "../base.ts";
import type { Shown } from "../view/select.ts";
import styles from "./ShareMenu.module.css";

interface Props {
  /** null offers only the files of all events. */
  readonly event: NewsEvent | null;
  readonly shown: Shown;
}

export function Downloads({ event, shown: { corpus, found } }: Props) {
  return (
    <section className={styles["part"]} aria-labelledby="share-files">
      <h3 className={styles["name"]} id="share-files">
        Download
      </h3>
      <div>
        {event && (
          <p className={styles["row"]}>
            <span className={styles["what"]}>This event</span>
            {filesOfOne(event).map(({ label, file }) => (
              <a
                key={label}
                className="action"
                href={`${base}event/${event.slug}/${file}`}
                download={file.replace(/^[^.]+/, event.slug)}
              >
                {label}
              </a>
            ))}
          </p>
        )}
        {found.length < corpus.events.length && (
          <p>
            These files hold all {counted(corpus.events.length, "event")}, also those that the page
            does not show now.
          </p>
        )}
        <p className={styles["row"]}>
          <span className={styles["what"]}>All events</span>
          {filesOfAll(corpus).map(({ label, file, isSaved }) => (
            <a key={label} className="action" href={base + file} download={isSaved}>
              {label}
            </a>
          ))}
        </p>
      </div>
    </section>
  );
}
