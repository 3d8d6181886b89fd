// Joins the chart, which lives outside React, to an element and to what the page shows.

import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import type { Lane } from "#format/lanes.ts";
import { afterPaint } from "../../view/afterPaint.ts";
import { settle } from "../../view/go.ts";
import { watchHovered } from "../../view/hover.ts";
import { type Chart, createChart } from "./chart.ts";
import { toSignOf } from "./elements.ts";
import type { Item } from "../layout/items.ts";
import type { Period } from "../../view/view.ts";
import type { Publication } from "../layout/publication.ts";
import type { Reach } from "../layout/window.ts";

interface Shown {
  readonly items: readonly Item[];
  readonly lanes: readonly Lane[];
  readonly publication: Publication | null;
  readonly selected: string | null;
  /** The window that the address says. */
  readonly asked: Period | null;
  readonly hrefOf: (id: string) => string;
  readonly onOpen: (period: Period) => void;
  readonly onPress: (id: string, click: MouseEvent) => void;
}

interface Charted {
  /** null until the stage has a width and vis has drawn in it. */
  readonly chart: Chart | null;
  readonly reach: Reach;
}

/**
 * `signs` holds a sign of every status, to be copied. Items, lanes and publication must be the same
 * values from one drawing to the next.
 */
export function useChart(
  stage: RefObject<HTMLElement | null>,
  signs: RefObject<HTMLElement | null>,
  { items, lanes, publication, selected, asked, ...listeners }: Shown,
): Charted {
  const [chart, setChart] = useState<Chart | null>(null);
  const [reach, setReach] = useState<Reach>(everything);
  const hrefOf = useEffectEvent(listeners.hrefOf);
  const onOpen = useEffectEvent(listeners.onOpen);
  const onPress = useEffectEvent(listeners.onPress);

  useEffect(() => {
    const [element, patterns] = [stage.current, signs.current];
    if (!element || !patterns) return;
    let made: Chart | null = null;
    const sizes = new ResizeObserver(() => {
      if (made) made.resize();
      else if (element.clientWidth > 0) {
        made = createChart(element, {
          onReady: setChart,
          onReach: (next) => setReach((last) => (same(last, next) ? last : next)),
          onOpen: (period) => onOpen(period),
          onPress: (id, click) => onPress(id, click),
          // Once it is gone, or hidden, it has no window.
          onMove: (moved) =>
            settle("window", () => (made === moved ? { window: moved.window() } : {})),
          hrefOf: (id) => hrefOf(id),
          signOf: toSignOf(patterns),
        });
      }
    });
    sizes.observe(element);
    return () => {
      sizes.disconnect();
      made?.destroy();
      made = null;
      setChart(null);
    };
  }, [stage, signs]);

  useEffect(() => chart?.show(items, lanes, publication), [chart, items, lanes, publication]);
  const { start, end } = asked ?? {};
  const looked = useRef<Chart | null>(null);
  // Other items too: in other lanes what is selected may stand in another bin.
  useEffect(() => {
    if (!chart) return;
    const period = start === undefined || end === undefined ? null : { start, end };
    const look = () => chart.look(selected, period);
    chart.mark(selected);
    // The window may follow one frame later; a chart that is new begins where it belongs.
    if (looked.current === chart) return afterPaint(look);
    looked.current = chart;
    look();
  }, [chart, items, selected, start, end]);
  useEffect(() => (chart ? watchHovered(chart.hover) : undefined), [chart]);

  return { chart, reach };
}

const everything: Reach = { earlier: false, later: false, closer: true, wider: false };

function same(a: Reach, b: Reach): boolean {
  return (
    a.earlier === b.earlier && a.later === b.later && a.closer === b.closer && a.wider === b.wider
  );
}
