// Suggestions for an unknown address. Loaded only when needed.

import type { NewsEvent } from "#model/event.ts";
import { statusWord } from "#format/status.ts";
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
        There is no event <code>{slug}</code>.{events.length > 0 && " The nearest addresses:"}
      </p>
      <ul>
        {nearest(slug, events, 3).map((event) => (
          <li key={event.id}>
            <ViewLink view={viewOf(event)}>
              <bdi>{event.title}</bdi>
            </ViewLink>
            {[statusWord(event), shortDate(event.when, null)].map((words) => words && `, ${words}`)}
          </li>
        ))}
      </ul>
      <p>
        <ViewLink view={home}>All events</ViewLink>
      </p>
    </>
  );
}
