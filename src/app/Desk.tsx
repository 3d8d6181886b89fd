// Dateline's half of the page: the chart, and below it the list or a card.

import { useDeferredValue } from "react";
import { Empty } from "./Empty.tsx";
import { eventCard } from "./event/cardCode.ts";
import type { Found } from "./find/finder.ts";
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

const Asked = whenLoaded(
  later(async () => (await import("./find/Asked.tsx")).Asked),
  "What was found could not be summed up.",
);

const Choices = whenLoaded(
  later(async () => (await import("./find/Choices.tsx")).Choices),
  "Who, where and what could not be loaded.",
);

const PaperChart = whenLoaded(
  later(async () => (await import("./print/PaperChart.tsx")).PaperChart),
  null,
);

interface Props {
  readonly shown: Shown;
  /** Whether it is beside the article; if not, chart and card are sheets over the list. */
  readonly wide: boolean;
  /** What can be asked, while the reader chooses. */
  readonly choices: Found | null;
  readonly closeChoices: () => void;
}

export function Desk({ shown, wide, choices, closeChoices }: Props) {
  const { articles, event, events, found, unknown } = shown;
  const listed = !event || !wide;
  const settled = useSettled();
  // Where the files change, chart and card are drawn before thousands of rows.
  const list = useDeferredValue(shown);
  return (
    <div className="desk" ref={landmarks.ref("desk")}>
      {unknown !== null && <Unknown slug={unknown} events={events} />}
      {articles.length === 0 && <Empty />}
      {choices && <Choices of={choices} wide={wide} onClose={closeChoices} />}
      {articles.length > 0 && listed && unknown === null && <Lead shown={shown} wide={wide} />}
      {shown.asked && <Asked shown={shown} asked={shown.asked} />}
      {events.length > 0 && (
        <>
          {wide && hasChart(shown) && <ChartBox shown={shown} />}
          {listed && <PaperChart shown={shown} />}
          {listed && <WithoutScript place="chart" />}
          {wide && event && <EventCard event={event} shown={shown} wide />}
          {/* It stays hidden behind a card, since rendering it again takes longer than a frame. The
              static page of an event leaves it out. */}
          {found.length > 0 && (listed || settled) && (
            <EventList
              corpus={list.corpus}
              articles={list.articles}
              open={list.article}
              events={list.found}
              order={list.order}
              narrowed={list.asked !== null}
              hidden={!listed}
            />
          )}
        </>
      )}
      {!wide && <Sheets shown={shown} />}
    </div>
  );
}
