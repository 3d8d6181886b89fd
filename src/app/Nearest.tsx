// What an unknown address may have meant; no page of the site needs this code at its start.

import type { NewsEvent } from "#model/event.ts";
import { shortDate } from "#format/when.ts";
import { ViewLink } from "./ui/ViewLink.tsx";
import { nearest } from "./view/nearest.ts";
import { home, viewOf } from "./view/view.ts";

interface Props {
  readonly slug: string;
  readonly events: readonly NewsEvent[];
}

export function Nearest({ slug, events }: Props) {
  return (
    <>
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
    </>
  );
}
