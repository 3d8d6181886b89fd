// Says, for those who hear the page, what is selected.

import type { NewsEvent } from "#model/event.ts";
import { counted } from "#format/number.ts";
import { statusWord } from "#format/status.ts";
import { spokenDate } from "#format/when.ts";
import type { Shown } from "./view/select.ts";

export function LiveLine({ shown: { event, events } }: { readonly shown: Shown }) {
  const all = events.length;
  return (
    <output className="spoken">
      {event ? selected(event, events.indexOf(event) + 1, all) : counted(all, "event")}
    </output>
  );
}

/** `place` is the event's place in the list of all, from 1. */
function selected(event: NewsEvent, place: number, all: number): string {
  const status = statusWord(event);
  const title = status ? `${event.title}, ${status}` : event.title;
  return `${place} of ${all}, selected: ${title}. ${spokenDate(event.when)}.`;
}
