// Dateline's half: the events as they happened.

import { EventCard } from "./event/EventCard.tsx";
import { Lead } from "./Lead.tsx";
import { EventList } from "./list/EventList.tsx";
import { Empty, Unknown } from "./Notice.tsx";
import { ChartBox } from "./ui/ChartBox.tsx";
import { hasChart, type Shown } from "./view/select.ts";

export function Desk({ shown }: { readonly shown: Shown }) {
  const { article, event, events, unknown } = shown;
  return (
    <div className="desk">
      {unknown !== null && <Unknown slug={unknown} events={events} />}
      {article === null && <Empty />}
      {article && !event && unknown === null && <Lead article={article} shown={shown} />}
      {article && events.length > 0 && (
        <>
          {hasChart(events) && (
            <ChartBox events={events} published={article.published} selected={event?.id ?? null} />
          )}
          {event ? (
            <EventCard event={event} article={article} shown={shown} />
          ) : (
            <EventList shown={shown} />
          )}
        </>
      )}
    </div>
  );
}
