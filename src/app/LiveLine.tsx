// The live region that tells screen readers what has changed, once, without repeating what the
// focused element says.

import { type RefObject, useEffect, useRef } from "react";
import type { Article } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import type { NewsEvent } from "#model/event.ts";
import { capital, counted } from "#format/number.ts";
import { statusWord, titleWithStatus } from "#format/status.ts";
import { nameOf } from "#format/toldBy.ts";
import { spokenDate } from "#format/when.ts";
import { isInChart } from "./view/useFocus.ts";
import type { Shown } from "./view/select.ts";

interface Props {
  readonly shown: Shown;
  /** Whether a search could not be made. */
  readonly failed: boolean;
}

export function LiveLine({ shown, failed }: Props) {
  return <output className="spoken" ref={useNews(shown, failed)} />;
}

/** Empty until something changes: the first view is read like any page. */
function useNews(
  { articles, article, corpus, event, events, unknown, asked }: Shown,
  failed: boolean,
): RefObject<HTMLOutputElement | null> {
  const found = failed ? "The search could not be made" : (asked?.words ?? null);
  const line = useRef<HTMLOutputElement>(null);
  const scope = articles.length > 1 ? scopeWords(corpus, article, events) : null;
  const last = useRef({ event, unknown, found, scope });
  useEffect(() => {
    const before = last.current;
    last.current = { event, unknown, found, scope };
    if (!line.current) return;
    if (found !== before.found) {
      line.current.textContent = found === null ? all(events) : `${found}.`;
      return;
    }
    if (scope !== before.scope && event?.id === before.event?.id) {
      line.current.textContent = `${scope}.`;
      return;
    }
    if (event?.id === before.event?.id && unknown === before.unknown) return;
    line.current.textContent = news(event, events, unknown);
  }, [event, events, unknown, found, scope]);
  return line;
}

/** "Coast Agency, 7 of 17 events", "All 7 articles, 17 events" */
function scopeWords(
  { articles, events }: Corpus,
  article: Article | null,
  own: readonly NewsEvent[],
): string {
  if (article === null) return `All ${articles.length} articles, ${events.length} events`;
  return `${nameOf(article.id, articles)}, ${own.length} of ${events.length} events`;
}

function all(events: readonly NewsEvent[]): string {
  return `All ${counted(events.length, "event")}.`;
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
