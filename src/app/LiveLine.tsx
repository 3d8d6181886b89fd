// Says, for those who hear the page, what is selected.

import type { NewsEvent } from "#model/event.ts";
import { counted } from "#format/number.ts";
import { statusWord } from "#format/status.ts";
import { spokenDate } from "#format/when.ts";
import type { Shown } from "./view/select.ts";

export function LiveLine({ shown: { event, events } }: { readonly shown: Shown }) {
  return (
    <output className="spoken">{event ? selected(event) : counted(events.length, "event")}</output>
  );
}

function selected(event: NewsEvent): string {
  const number = event.number === null ? "" : ` ${event.number}`;
  const status = statusWord(event);
  const title = status ? `${event.title}, ${status}` : event.title;
  return `Event${number} selected: ${title}. ${spokenDate(event.when)}.`;
}
