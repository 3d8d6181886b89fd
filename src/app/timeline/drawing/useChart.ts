// Connects the chart, which is outside React, to an element and to the page's state.

import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import type { Lane } from "#format/lanes.ts";
import { afterPaint } from "../../view/afterPaint.ts";
import { settle } from "../../view/go.ts";
import { watchHovered } from "../../view/hover.ts";
import { landmarks } from "../../view/parts.ts";
import { type Chart, createChart } from "./chart.ts";
import { toSignOf } from "./elements.ts";
import type { Item } from "../layout/items.ts";
import type { Stock } from "../layout/stock.ts";
import type { Period } from "../../view/view.ts";
import type { Publication } from "../layout/publication.ts";
import type { Reach } from "../layout/window.ts";

interface ChartShown {
  readonly stock: Stock;
  readonly lanes: readonly Lane[];
  readonly publication: Publication | null;
  readonly near: Period | null;
  readonly selected: string | null;
  /** The window in the address. */
  readonly asked: Period | null;
  readonly hrefOf: (item: Item) => string;
  readonly onOpen: (period: Period) => void;
  readonly onPress: (id: string, click: MouseEvent) => void;
}

interface Charted {
  /** null until the stage has a width and vis has drawn in it. */
  readonly chart: Chart | null;
  readonly reach: Reach;
}

/**
 * `signs` contains a sign of every status, to be cloned. Stock, lanes, publication and near must be
 * memoized: a new value draws the chart again.
 */
export function useChart(
  signs: RefObject<HTMLElement | null>,
  { stock, lanes, publication, near, selected, asked, ...listeners }: ChartShown,
): Charted {
  const [chart, setChart] = useState<Chart | null>(null);
  const [reach, setReach] = useState<Reach>(everything);
  const hrefOf = useEffectEvent(listeners.hrefOf);
  const onOpen = useEffectEvent(listeners.onOpen);
  const onPress = useEffectEvent(listeners.onPress);

  useEffect(() => {
    const [element, patterns] = [landmarks.one("stage"), signs.current];
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
          // A destroyed chart has no window.
          onMove: (moved) =>
            settle("window", () => (made === moved ? { window: moved.window() } : {})),
          hrefOf: (item) => hrefOf(item),
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
  }, [signs]);

  useEffect(
    () => chart?.show(stock, lanes, publication, near),
    [chart, stock, lanes, publication, near],
  );
  const { start, end } = asked ?? {};
  const looked = useRef<Chart | null>(null);
  // Also when the stock changes: in other lanes the selected event may be in another bin.
  useEffect(() => {
    if (!chart) return;
    const period = start === undefined || end === undefined ? null : { start, end };
    const look = () => chart.look(selected, period);
    chart.mark(selected);
    // The window may follow one frame later, but a new chart starts in the right place.
    if (looked.current === chart) return afterPaint(look);
    looked.current = chart;
    look();
  }, [chart, stock, selected, start, end]);
  useEffect(() => (chart ? watchHovered(chart.hover) : undefined), [chart]);

  return { chart, reach };
}

const everything: Reach = { earlier: false, later: false, closer: true, wider: false };

function same(a: Reach, b: Reach): boolean {
  return (
    a.earlier === b.earlier && a.later === b.later && a.closer === b.closer && a.wider === b.wider
  );
}
