// Says, for those who hear the page, what is selected.

import type { NewsEvent } from "#model/event.ts";
import { statusWord } from "#format/status.ts";
import { spokenDate } from "#format/when.ts";

interface Props {
  readonly event: NewsEvent | null;
  readonly events: readonly NewsEvent[];
}

export function LiveLine({ event, events }: Props) {
  return (
    <output className="spoken">
      {event ? selected(event) : `${events.length} events in the article`}
    </output>
  );
}

function selected(event: NewsEvent): string {
  const number = event.number === null ? "" : ` ${event.number}`;
  const status = statusWord(event);
  return `Event${number} selected: ${event.title}${status ? `, ${status}` : ""}. ${spokenDate(event.when)}.`;
}
