// Dateline's half: the events as they happened.

import { Empty } from "./Empty.tsx";
import { EventCard } from "./event/EventCard.tsx";
import { Lead } from "./Lead.tsx";
import { EventList } from "./list/EventList.tsx";
import { sheets } from "./phone/load.ts";
import { ChartBox } from "./ui/ChartBox.tsx";
import { later } from "./ui/useCode.ts";
import { whenLoaded } from "./ui/whenLoaded.tsx";
import { WithoutScript } from "./ui/WithoutScript.tsx";
import { Unknown } from "./Unknown.tsx";
import { hasChart, type Shown } from "./view/select.ts";
import { useSettled } from "./view/useSettled.ts";

const Sheets = whenLoaded(
  sheets,
  "Cards could not be loaded. Every event has a page of its own: load this one again to see it.",
);

const PaperChart = whenLoaded(
  later(async () => (await import("./print/PaperChart.tsx")).PaperChart),
  null,
);

interface Props {
  readonly shown: Shown;
  /** Whether it stands beside the article; else chart and card are sheets over the list. */
  readonly wide: boolean;
}

export function Desk({ shown, wide }: Props) {
  const { article, event, events, unknown } = shown;
  const listed = !event || !wide;
  const settled = useSettled();
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
          {listed && <WithoutScript place="chart" />}
          {wide && event && <EventCard event={event} article={article} shown={shown} />}
          {/* Behind a card it stays, hidden: making it anew would cost more than a frame. The
              static page of an event goes without. */}
          {(listed || settled) && (
            <EventList
              articles={shown.articles}
              open={article}
              events={events}
              order={shown.order}
              hidden={!listed}
            />
          )}
        </>
      )}
      {!wide && <Sheets shown={shown} />}
    </div>
  );
}
