// The live region that tells screen readers what the chart shows after its window was moved.

import { type RefObject, useEffect, useRef } from "react";
import type { Chart } from "../drawing/chart.ts";
import type { Stock } from "../layout/stock.ts";
import { windowWords } from "./windowWords.ts";

interface Props {
  readonly chart: Chart | null;
  readonly own: Stock["own"];
  /** The id of the selected event. */
  readonly selected: string | null;
}

export function WindowLine(props: Props) {
  return <output className="spoken" ref={useWindowNews(props)} />;
}

/** A window that has not moved for this long is at rest. */
const restMs = 400;

/** Silent about the first window and about moves by a selection: LiveLine.tsx announces those. */
function useWindowNews({ chart, own, selected }: Props): RefObject<HTMLOutputElement | null> {
  const line = useRef<HTMLOutputElement>(null);
  useEffect(() => {
    if (!chart) return;
    let known: string | null = null;
    const words = () => windowWords(own, chart.at(), chart.limits());
    const rest = () => {
      const now = words();
      const news = known !== null && now !== known && !isSlider(document.activeElement);
      if (news && line.current) line.current.textContent = now;
      known = now;
    };
    // Without a selection the first window is final, so a move right after it is announced.
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
  }, [chart, own, selected]);
  return line;
}

/** The frame in the strip announces its own value. */
function isSlider(element: Element | null): boolean {
  return element?.getAttribute("role") === "slider";
}
