// Says, for those who hear the page, what the chart shows after they have moved its window.

import { type RefObject, useEffect, useRef } from "react";
import type { Chart } from "../drawing/chart.ts";
import type { Item } from "../layout/items.ts";
import { windowWords } from "./windowWords.ts";

interface Props {
  readonly chart: Chart | null;
  readonly items: readonly Item[];
  /** The id of the selected event. */
  readonly selected: string | null;
}

export function WindowLine(props: Props) {
  return <output className="spoken" ref={useWindowNews(props)} />;
}

/** How long a window has stood still when it is at rest. */
const restMs = 400;

/** Silent about where it begins, and about where a selection leads: the page's line tells of those. */
function useWindowNews({ chart, items, selected }: Props): RefObject<HTMLOutputElement | null> {
  const line = useRef<HTMLOutputElement>(null);
  useEffect(() => {
    if (!chart) return;
    let known: string | null = null;
    const words = () => windowWords(items, chart.at(), chart.limits());
    const rest = () => {
      const now = words();
      const news = known !== null && now !== known && !isSlider(document.activeElement);
      if (news && line.current) line.current.textContent = now;
      known = now;
    };
    // Without a selection nothing leads the window away: it may be moved at once.
    const begin = setTimeout(() => {
      if (selected === null) known ??= words();
    });
    let timer = setTimeout(rest, restMs);
    const unwatch = chart.watch(() => {
      clearTimeout(timer);
      timer = setTimeout(rest, restMs);
    });
    return () => {
      clearTimeout(begin);
      clearTimeout(timer);
      unwatch();
    };
  }, [chart, items, selected]);
  return line;
}

/** The window's frame in the strip says its own value. */
function isSlider(element: Element | null): boolean {
  return element?.getAttribute("role") === "slider";
}
