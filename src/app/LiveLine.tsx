// The live region that tells screen readers what has changed, once, without repeating what the
// focused element says.

import { type RefObject, useEffect, useRef } from "react";
import type { NewsEvent } from "#model/event.ts";
import { titleWithStatus } from "#format/name.ts";
import { capital, counted } from "#format/number.ts";
import { statusWord } from "#format/status.ts";
import { spokenDate } from "#format/when.ts";
import { isInChart } from "./view/useFocus.ts";
import type { Shown } from "./view/select.ts";

export function LiveLine({ shown }: { readonly shown: Shown }) {
  return <output className="spoken" ref={useNews(shown)} />;
}

/** Empty until something changes: the first view is read like any page. */
function useNews({ event, events, unknown }: Shown): RefObject<HTMLOutputElement | null> {
  const line = useRef<HTMLOutputElement>(null);
  const last = useRef({ event, unknown });
  useEffect(() => {
    const before = last.current;
    last.current = { event, unknown };
    if (!line.current) return;
    if (event?.id === before.event?.id && unknown === before.unknown) return;
    line.current.textContent = news(event, events, unknown);
  }, [event, events, unknown]);
  return line;
}

function news(
  event: NewsEvent | null,
  events: readonly NewsEvent[],
  unknown: string | null,
): string {
  if (unknown !== null) return "No event has this address.";
  return event ? selected(event, events) : `Nothing selected, ${counted(events.length, "event")}.`;
}

/** Without the title if the card takes the focus, since its heading says it; with it in the chart. */
function selected(event: NewsEvent, events: readonly NewsEvent[]): string {
  const place = `${events.indexOf(event) + 1} of ${events.length}`;
  const what = isInChart(document.activeElement) ? titleWithStatus(event) : statusWord(event);
  return [`${place}, selected`, what && capital(what), spokenDate(event.when)]
    .filter((sentence) => sentence !== null)
    .map((sentence) => `${sentence}.`)
    .join(" ");
}
