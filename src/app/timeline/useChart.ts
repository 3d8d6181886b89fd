// Joins the chart, which lives outside React, to an element and to what the page shows.

import { type RefObject, useEffect, useState } from "react";
import { type Chart, createChart } from "./chart.ts";
import type { Hosts } from "./hosts.ts";
import type { Item, Period } from "./items.ts";
import type { Publication } from "./publication.ts";
import type { Reach } from "./window.ts";

interface Shown {
  readonly hosts: Hosts;
  readonly items: readonly Item[];
  readonly publication: Publication | null;
  readonly selected: string | null;
  readonly opened: Period | null;
  readonly onOpen: (period: Period) => void;
}

interface Charted {
  /** null until the stage has a width and vis has drawn in it. */
  readonly chart: Chart | null;
  readonly reach: Reach;
}

/** All of `shown` but `selected` and `opened` must be the same values from one drawing to the next. */
export function useChart(
  stage: RefObject<HTMLElement | null>,
  { hosts, items, publication, selected, opened, onOpen }: Shown,
): Charted {
  const [chart, setChart] = useState<Chart | null>(null);
  const [reach, setReach] = useState<Reach>(everything);

  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    let made: Chart | null = null;
    const sizes = new ResizeObserver(() => {
      if (made) made.resize();
      else if (element.clientWidth > 0) {
        const onReach = (next: Reach) => setReach((last) => (same(last, next) ? last : next));
        made = createChart(element, hosts, { onReady: setChart, onReach, onOpen });
      }
    });
    sizes.observe(element);
    return () => {
      sizes.disconnect();
      made?.destroy();
      setChart(null);
    };
  }, [stage, hosts, onOpen]);

  useEffect(() => chart?.show(items, publication), [chart, items, publication]);
  const { start, end } = opened ?? {};
  useEffect(() => {
    const period = start === undefined || end === undefined ? null : { start, end };
    chart?.look(selected, period);
  }, [chart, selected, start, end]);

  return { chart, reach };
}

const everything: Reach = { earlier: false, later: false, closer: true, wider: false };

function same(a: Reach, b: Reach): boolean {
  return (
    a.earlier === b.earlier && a.later === b.later && a.closer === b.closer && a.wider === b.wider
  );
}
