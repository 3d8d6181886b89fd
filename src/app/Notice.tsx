// Pages that have nothing of what was asked for, and say so.

import type { NewsEvent } from "#model/event.ts";
import { shortDate } from "#format/when.ts";
import { ViewLink } from "./ui/ViewLink.tsx";
import { nearest } from "./view/nearest.ts";
import { home, viewOf } from "./view/view.ts";

interface UnknownProps {
  readonly slug: string;
  readonly events: readonly NewsEvent[];
}

/** An address that no event has. */
export function Unknown({ slug, events }: UnknownProps) {
  return (
    <section className="notice" aria-labelledby="notice-title">
      <h2 id="notice-title" tabIndex={-1}>
        No event has this address
      </h2>
      <p>
        Nothing here is called <code>{slug}</code>.
        {events.length > 0 && " The nearest addresses are those of"}
      </p>
      <ul>
        {nearest(slug, events, 3).map((event) => (
          <li key={event.id}>
            <ViewLink view={viewOf(event)}>
              <bdi>{event.title}</bdi>
            </ViewLink>
            , {shortDate(event.when, null)}
          </li>
        ))}
      </ul>
      <p>
        <ViewLink view={home}>All events</ViewLink>
      </p>
    </section>
  );
}

/** No seeds. */
export function Empty() {
  return (
    <section className="notice" aria-labelledby="notice-title">
      <h1 id="notice-title">No articles yet</h1>
      <p>
        Put a news article as a text file into <code>seeds/</code>. Its events will stand here, each
        with the words it rests on.
      </p>
    </section>
  );
}
