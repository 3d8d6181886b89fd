// A link to another event: its number, title and status.

import type { NewsEvent } from "#model/event.ts";
import { statusWord } from "#format/status.ts";
import { ViewLink } from "../ui/ViewLink.tsx";
import { viewOf } from "../view/view.ts";

export function EventLink({ event }: { readonly event: NewsEvent }) {
  const status = statusWord(event);
  return (
    <p>
      <ViewLink view={viewOf(event)}>
        {event.number !== null && `${event.number} `}
        <bdi>{event.title}</bdi>
      </ViewLink>
      {status && `, ${status}`}
    </p>
  );
}
