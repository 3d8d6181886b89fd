// Dateline's half of the page: the chart, and below it the list or a card.

import { Empty } from "./Empty.tsx";
import { eventCard } from "./event/cardCode.ts";
import { Lead } from "./Lead.tsx";
import { EventList } from "./list/EventList.tsx";
import { sheets } from "./phone/load.ts";
import { ChartBox } from "./ui/ChartBox.tsx";
import { later } from "./ui/useCode.ts";
import { whenLoaded } from "./ui/whenLoaded.tsx";
import { WithoutScript } from "./ui/WithoutScript.tsx";
import { Unknown } from "./Unknown.tsx";
import { landmarks } from "./view/parts.ts";
import { hasChart, type Shown } from "./view/select.ts";
import { useSettled } from "./view/useSettled.ts";

const Sheets = whenLoaded(sheets, "Cards could not be loaded. Reload the page to see this event.");

const EventCard = whenLoaded(
  eventCard,
  "The card could not be loaded. Reload the page to see this event.",
);

const PaperChart = whenLoaded(
  later(async () => (await import("./print/PaperChart.tsx")).PaperChart),
  null,
);

interface Props {
  readonly shown: Shown;
  /** Whether it is beside the article; if not, chart and card are sheets over the list. */
  readonly wide: boolean;
}

export function Desk({ shown, wide }: Props) {
  const { article, event, events, unknown } = shown;
  const listed = !event || !wide;
  const settled = useSettled();
  return (
    <div className="desk" ref={landmarks.ref("desk")}>
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
          {/* It stays hidden behind a card, since rendering it again takes longer than a frame. The
              static page of an event leaves it out. */}
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
