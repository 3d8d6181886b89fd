// The place of the chart: its room is kept from the start, its code comes once the text stands.

import { useMemo } from "react";
import type { NewsEvent } from "#model/event.ts";
import { overview } from "../timeline/controls/overviewCode.ts";
import { go, hrefOf } from "../view/go.ts";
import { landmarks } from "../view/parts.ts";
import type { Shown } from "../view/select.ts";
import { useView } from "../view/useView.ts";
import { sortOf, viewOf } from "../view/view.ts";
import { later } from "./useCode.ts";
import { useNear } from "./useNear.ts";
import { whenLoaded } from "./whenLoaded.tsx";

const failed = "The chart could not be loaded. The list below holds the same events.";

const Timeline = whenLoaded(
  later(async () => {
    const [{ Timeline: code }] = await Promise.all([
      import("../timeline/Timeline.tsx"),
      overview.load(),
    ]);
    return code;
  }),
  failed,
);

const OtherFace = whenLoaded(
  later(async () => (await import("../timeline/OtherFace.tsx")).OtherFace),
  failed,
);

export function ChartBox({ shown }: { readonly shown: Shown }) {
  const { drawn: events, event: selected, published, corpus, lanes } = shown;
  const near = useNear("chart");
  const others = useOtherEvents(shown);
  function onSelect(id: string) {
    const event = [...events, ...others].find((each) => each.id === id);
    if (event) go(viewOfAny(event));
  }
  /** What the article at hand does not tell leads to all of them. */
  function viewOfAny(event: NewsEvent) {
    return others.includes(event) ? { ...viewOf(event), article: null } : viewOf(event);
  }
  return (
    <section
      className="chart"
      id="chart"
      ref={landmarks.ref("chart")}
      tabIndex={-1}
      data-size={lanes === "map" ? lanes : sizeOf(events)}
      aria-labelledby="chart-title"
    >
      <h2 className="spoken" id="chart-title">
        Chart
      </h2>
      {near &&
        (lanes === "map" || lanes === "told" ? (
          <OtherFace shown={shown} />
        ) : (
          <Timeline
            events={events}
            others={others}
            published={published}
            isNewest={shown.article === null}
            selected={selected?.id ?? null}
            corpus={corpus}
            lanes={sortOf(lanes)}
            onSelect={onSelect}
            hrefOf={(event) => hrefOf(viewOfAny(event))}
          />
        ))}
    </section>
  );
}

/** What only other articles tell, where the reader wants it beside one of them; none where something was asked for. */
function useOtherEvents({ corpus, articles, article, own, asked }: Shown): readonly NewsEvent[] {
  const { otherEvents } = useView();
  const isWanted =
    article !== null && articles.length > 1 && asked === null && otherEvents === "quiet";
  return useMemo(() => {
    if (!isWanted) return none;
    const told = new Set(own.map(({ id }) => id));
    return corpus.events.filter(({ id }) => !told.has(id));
  }, [isWanted, own, corpus]);
}

const none: readonly NewsEvent[] = [];

/** Rows are known only once labels are measured; an event takes one in each of its lanes. */
function sizeOf(events: readonly NewsEvent[]): "few" | "some" | "many" {
  let rows = 0;
  for (const { when } of events) {
    if (when) rows++;
    if (rows > 8) return "many";
  }
  return rows <= 3 ? "few" : "some";
}
