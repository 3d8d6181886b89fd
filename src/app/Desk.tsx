// Dateline's half: the events as they happened.

import { EventCard } from "./event/EventCard.tsx";
import { Lead } from "./Lead.tsx";
import { EventList } from "./list/EventList.tsx";
import { Empty, Unknown } from "./Notice.tsx";
import { SheetsLater } from "./phone/SheetsLater.tsx";
import { PaperChart } from "./print/PaperChart.tsx";
import { ChartBox } from "./ui/ChartBox.tsx";
import { hasChart, type Shown } from "./view/select.ts";

interface Props {
  readonly shown: Shown;
  /** Whether it stands beside the article; else chart and card are sheets over the list. */
  readonly wide: boolean;
}

export function Desk({ shown, wide }: Props) {
  const { article, event, events, unknown } = shown;
  const listed = !event || !wide;
  return (
    <div className="desk">
      {unknown !== null && <Unknown slug={unknown} events={events} />}
      {article === null && <Empty />}
      {article && listed && unknown === null && (
        <Lead article={article} shown={shown} wide={wide} />
      )}
      {article && events.length > 0 && (
        <>
          {wide && hasChart(events) && <ChartBox shown={shown} />}
          {listed && <PaperChart shown={shown} />}
          {wide && event && <EventCard event={event} article={article} shown={shown} />}
          {/* Behind a card it stays, hidden: making it anew would cost more than a frame. */}
          <EventList
            wide={wide}
            articles={shown.articles}
            open={article}
            events={events}
            order={shown.order}
            hidden={!listed}
          />
        </>
      )}
      {!wide && <SheetsLater shown={shown} />}
    </div>
  );
}
