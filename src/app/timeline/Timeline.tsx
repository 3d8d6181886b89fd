// The chart of events in chronological order, on vis-timeline. It is loaded after the text can be
// read; the list has the same events in words.

import { type KeyboardEvent, useId, useMemo, useRef } from "react";
import type { Article } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import { type NewsEvent, statuses } from "#model/event.ts";
import { toNear } from "#format/axis/near.ts";
import { type Lane, toLanes } from "#format/lanes.ts";
import type { Sort } from "#format/sorts.ts";
import { knownOf, sortsOf } from "../find/lanesOf.ts";
import { StatusSign } from "../ui/StatusSign.tsx";
import { whenLoaded } from "../ui/whenLoaded.tsx";
import { hrefFromHere } from "../view/go.ts";
import { landmarks } from "../view/parts.ts";
import { useEscape } from "../view/useEscape.ts";
import { useView } from "../view/useView.ts";
import { type Period, viewOf } from "../view/view.ts";
import { Controls } from "./controls/Controls.tsx";
import { isRtl } from "./drawing/direction.ts";
import { dayMs } from "./layout/items.ts";
import { type Stock, stockOf } from "./layout/stock.ts";
import { toMove } from "./controls/keys.ts";
import { LanesChoice } from "./controls/LanesChoice.tsx";
import { overview } from "./controls/overviewCode.ts";
import { toPublication } from "./layout/publication.ts";
import { useChart } from "./drawing/useChart.ts";
import { close, open, useOpened } from "./controls/useOpened.ts";
import { WindowLine } from "./controls/WindowLine.tsx";
import "./drawing/vis.css";
import "./timeline.css";

const Overview = whenLoaded(overview, null);

interface Props {
  /** In chronological order. Events without a date are not drawn. */
  readonly events: readonly NewsEvent[];
  /** Of other articles, drawn quietly beside them; in chronological order. */
  readonly others: readonly NewsEvent[];
  /** `2023-06-18` */
  readonly published: string | null;
  /** Whether that is the day of the newest of several articles. */
  readonly isNewest?: boolean;
  /** The id of the selected event. */
  readonly selected: string | null;
  /** What the lanes are sorted by, where the corpus offers it. */
  readonly lanes: Sort;
  readonly corpus: Corpus;
  readonly onSelect: (id: string) => void;
  readonly hrefOf: (event: NewsEvent) => string;
}

export function Timeline(props: Props) {
  const { events, others, lanes: asked, corpus } = props;
  const offered = useMemo(() => sortsOf(corpus), [corpus]);
  const sort = offered.includes(asked) ? asked : "kind";
  const drawn = useMemo(() => {
    const [dated, besides] = [events.filter(isDated), others.filter(isDated)];
    const { all, of } = toLanes([...dated, ...besides], sort, knownOf(corpus));
    const stock = stockOf(dated, of, besides);
    // Events without any bound are not drawn, and a lane without any is left out.
    const used = new Set(stock.lanes.map(({ lane }) => lane));
    return { stock, lanes: all.filter(({ id }) => used.has(id)) };
  }, [events, others, sort, corpus]);
  if (drawn.stock.own.length > 0) return <Drawn {...props} {...drawn} sort={sort} />;
  return (
    <p className="timeline-empty">
      {events.length === 0
        ? "Nothing to draw: the article tells no event that could be read."
        : "Nothing to draw: the article gives none of its events a date."}
    </p>
  );
}

/** null where there is one article: its chart begins with everything that it tells. */
function toNearPeriod(articles: readonly Article[]): Period | null {
  if (articles.length < 2) return null;
  const { first, last } = toNear(articles);
  return { start: first * dayMs, end: (last + 1) * dayMs };
}

const isDated = ({ when }: NewsEvent): boolean => when !== null;

interface DrawnProps extends Omit<Props, "lanes"> {
  readonly stock: Stock;
  readonly lanes: readonly Lane[];
  readonly sort: Sort;
}

function Drawn(props: DrawnProps) {
  const { corpus, stock, lanes, sort, published, isNewest, selected, onSelect, hrefOf } = props;
  const events = useMemo(() => [...props.events, ...props.others], [props.events, props.others]);
  const { own } = stock;
  const signs = useRef<HTMLDivElement>(null);
  const helpId = useId();
  const publication = useMemo(() => toPublication(published, isNewest), [published, isNewest]);
  const near = useMemo(() => toNearPeriod(corpus.articles), [corpus.articles]);
  const { window: asked } = useView();
  const opened = useOpened(asked);
  const { chart, reach } = useChart(signs, {
    stock,
    lanes,
    publication,
    near,
    selected,
    asked,
    hrefOf: ({ event }) => hrefOf(event),
    onOpen(period) {
      // The bin disappears when it opens, so the stage takes over its focus.
      const stage = landmarks.one("stage");
      if (stage?.contains(document.activeElement)) stage.focus({ preventScroll: true });
      open(period);
    },
    onPress(id, click) {
      const plain = !(click.ctrlKey || click.metaKey || click.shiftKey || click.altKey);
      if (!plain || click.button !== 0) return complete(click);
      click.preventDefault();
      onSelect(id);
    },
  });
  // Escape closes the card first, then an opened bin.
  useEscape(opened && selected === null, close);

  function onKeyDown(press: KeyboardEvent) {
    if (press.ctrlKey || press.metaKey || press.altKey) return;
    // A screen reader may focus a bar itself; Enter then activates that bar.
    if (press.key === "Enter" && press.target !== press.currentTarget) return;
    const move = toMove(press.key, own, selected, isRtl(press.currentTarget));
    if (!move) return;
    press.preventDefault();
    if (move.kind === "select") onSelect(move.id);
    else if (move.kind === "zoom") chart?.zoom(move.factor, selected);
    else chart?.open(null);
  }

  /** Completes a link's address before it is opened in a new tab, a new window or a menu: see ViewLink. */
  function complete({ target }: { readonly target: EventTarget | null }) {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>("a[data-event]");
    const [entry] = stock.entriesOf((link && link.dataset["event"]) || "");
    if (link && entry !== undefined) link.href = hrefFromHere(viewOf(stock.itemAt(entry).event));
  }

  return (
    <div className="timeline">
      <div className="over">
        <LanesChoice face={sort} corpus={corpus} />
        <Overview
          events={events}
          published={published}
          selected={selected}
          chart={chart}
          live={reach.wider}
        />
        <Controls
          reach={reach}
          onShift={(direction) => chart?.shift(direction)}
          onZoom={(factor) => chart?.zoom(factor, selected)}
          onShowAll={() => chart?.showAll()}
        />
      </div>
      <div className="frame">
        {/* One tab stop, whose arrow keys move through the events: HTML has no element for it. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <div
          ref={landmarks.ref("stage")}
          className="stage"
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="group"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          aria-label={`Chart of ${own.length === 1 ? "one event" : `${own.length} events`}`}
          aria-describedby={helpId}
          onKeyDown={onKeyDown}
          onAuxClick={complete}
          onContextMenu={complete}
        />
      </div>
      <WindowLine chart={chart} own={own} selected={selected} />
      <p id={helpId} hidden>
        Arrow keys move through the events in chronological order, Home and End go to the first and
        the last. Enter goes to the card of the selected event. Plus and minus show less and more
        time. O opens a group of events that are too close together; Escape closes it.
      </p>
      <div ref={signs} hidden>
        {statuses.map((status) => (
          <StatusSign key={status} status={status} />
        ))}
      </div>
    </div>
  );
}
