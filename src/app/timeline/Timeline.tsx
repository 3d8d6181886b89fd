// The chart of an article's events, as they happened, on vis-timeline. It is loaded after the
// text can be read; the list beside it holds the same events in words.

import { type KeyboardEvent, useId, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { NewsEvent } from "#model/event.ts";
import { useEscape } from "../view/useEscape.ts";
import { Controls } from "./Controls.tsx";
import { isRtl } from "./direction.ts";
import { EventBar } from "./EventBar.tsx";
import { createHosts } from "./hosts.ts";
import { type Item, toItems } from "./items.ts";
import { toMove } from "./keys.ts";
import { toPublication } from "./publication.ts";
import { useChart } from "./useChart.ts";
import { close, open, useOpened } from "./useOpened.ts";
import "./vis.css";
import "./timeline.css";
import "./bins.css";

interface Props {
  /** In order of happening. Those without a date are not drawn. */
  readonly events: readonly NewsEvent[];
  /** `2023-06-18` */
  readonly published: string | null;
  /** The id of the selected event. */
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly hrefOf: (event: NewsEvent) => string;
}

export function Timeline(props: Props) {
  const { events } = props;
  const items = useMemo(() => toItems(events), [events]);
  if (items.length > 0) return <Drawn {...props} items={items} />;
  return (
    <p className="timeline-empty">
      {events.length === 0
        ? "Nothing to draw: the article tells no event that could be read."
        : "Nothing to draw: the article gives none of its events a date."}
    </p>
  );
}

function Drawn(props: Props & { readonly items: readonly Item[] }) {
  const { events, items, published, selected, onSelect, hrefOf } = props;
  const stage = useRef<HTMLDivElement>(null);
  const helpId = useId();
  const [hosts] = useState(createHosts);
  const publication = useMemo(() => toPublication(published), [published]);
  const opened = useOpened();
  const { chart, reach } = useChart(stage, {
    hosts,
    items,
    publication,
    selected,
    opened,
    onOpen: open,
  });
  // Escape leaves the card first, then what was opened.
  useEscape(opened !== null && selected === null, close);
  const hrefs = new Map(events.map((event) => [event.id, hrefOf(event)]));

  function onKeyDown(press: KeyboardEvent) {
    if (press.ctrlKey || press.metaKey || press.altKey) return;
    const ids = items.map((item) => item.id);
    const move = toMove(press.key, ids, selected, isRtl(press.currentTarget));
    if (!move) return;
    press.preventDefault();
    if (move.kind === "select") onSelect(move.id);
    else chart?.zoom(move.factor, selected);
  }

  return (
    <div className="timeline">
      <Controls
        reach={reach}
        onShift={(direction) => chart?.shift(direction)}
        onZoom={(factor) => chart?.zoom(factor, selected)}
        onShowAll={() => chart?.showAll()}
      />
      <div className="frame">
        {/* One stop of the keyboard, whose arrows walk the events: HTML has no element for it. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <div
          ref={stage}
          className="stage"
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="group"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          aria-label={`Chart of ${items.length === 1 ? "one event" : `${items.length} events`}`}
          aria-describedby={helpId}
          onKeyDown={onKeyDown}
        />
      </div>
      <p id={helpId} hidden>
        Arrow keys walk the events in order of happening, Home and End go to the first and the last.
        Enter opens the selected one. Plus and minus show less and more time.
      </p>
      {items.map((item) =>
        createPortal(
          <EventBar
            item={item}
            href={hrefs.get(item.id) ?? ""}
            selected={item.id === selected}
            onSelect={onSelect}
          />,
          hosts.of(item.id),
          item.id,
        ),
      )}
    </div>
  );
}
