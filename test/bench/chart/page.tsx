// The chart alone, over as many invented events as the address says: ours, or vis-timeline with all of
// them as its items. It waits for `begin`, so that making the events is not measured.

import "#app/style/index.css";
import "./page.css";
import { createRoot } from "react-dom/client";
import { flushSync } from "react-dom";
import { DataSet } from "vis-data/esnext";
import { Timeline as VisTimeline } from "vis-timeline/esnext";
import { overview } from "#app/timeline/controls/overviewCode.ts";
import { Timeline } from "#app/timeline/Timeline.tsx";
import { installPolicy } from "#app/trustedTypes.ts";
import { go } from "#app/view/go.ts";
import { useView } from "#app/view/useView.ts";
import { laneOf } from "#format/lanes.ts";
import type { Corpus } from "#model/corpus.ts";
import { parseDay } from "#model/day.ts";
import type { NewsEvent } from "#model/event.ts";
import { article } from "../../format/told.ts";
import { inventedEvents } from "../inventedEvents.ts";

declare global {
  var begin: (() => void) | undefined;
}

const asked = new URLSearchParams(location.search);
const events = inventedEvents(Number(asked.get("count") ?? 22));
const corpus: Corpus = { articles: [article], events };
const root = document.getElementById("root");
if (!root) throw new Error("bench: the page has no #root");
installPolicy();
await overview.load();

globalThis.begin = () => {
  performance.mark("begin");
  if (asked.has("vis")) drawVis(root, events);
  else flushSync(() => createRoot(root).render(<Ours />));
};

function Ours() {
  const view = useView();
  return (
    <section className="chart" id="chart" data-size="many">
      <Timeline
        events={events}
        others={none}
        published="2024-12-31"
        selected={events.find(({ slug }) => slug === view.event)?.id ?? null}
        lanes="kind"
        corpus={corpus}
        onSelect={(id) => go({ event: id })}
        hrefOf={({ slug }) => `event/${slug}/`}
      />
    </section>
  );
}

const none: readonly NewsEvent[] = [];

/** All events in its own lanes and rows, with its own fit. */
function drawVis(parent: HTMLElement, all: readonly NewsEvent[]): void {
  const chart = document.createElement("section");
  chart.id = "chart";
  parent.append(chart);
  const dayMs = 86_400_000;
  const dayOf = (day: string | null | undefined) => parseDay(day ?? "");
  const items = all.flatMap((event) => {
    const [first, last] = [dayOf(event.when?.earliest), dayOf(event.when?.latest)];
    const [from, to] = [first ?? last, last ?? first];
    if (from === null || to === null) return [];
    const type = from === to ? "point" : "range";
    return {
      id: event.id,
      group: laneOf(event),
      content: event.title,
      start: from * dayMs,
      end: (to + 1) * dayMs,
      type,
    };
  });
  const lanes = [...new Set(items.map(({ group }) => group))];
  const timeline = new VisTimeline(
    chart,
    new DataSet(items),
    new DataSet(lanes.map((id) => ({ id, content: id }))),
    { height: "480px", rtl: false, zoomKey: "ctrlKey", showTooltips: false },
  );
  const onDrawn = () => {
    timeline.off("changed", onDrawn);
    chart.dataset["shown"] = "";
  };
  timeline.on("changed", onDrawn);
}
