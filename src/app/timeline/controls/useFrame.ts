// The window as a frame in the strip of the whole time. It moves with every frame of the chart, so
// it is written on its element and draws nothing again.

import { type RefObject, useEffect } from "react";
import type { Chart } from "../drawing/chart.ts";
import { toFrame } from "./overview.ts";
import { daysIn } from "./windowWords.ts";

export function useFrame(frame: RefObject<HTMLElement | null>, chart: Chart | null): void {
  useEffect(() => {
    const element = frame.current;
    if (!element || !chart) return;
    return chart.watch((window, limits) => {
      const { start, end } = toFrame(window, limits);
      element.style.setProperty("--from", `${start}%`);
      element.style.setProperty("--to", `${end}%`);
      // A glide is told once, where it leads.
      const aim = chart.at();
      const middle = toFrame(aim, limits);
      element.ariaValueNow = String(Math.round((middle.start + middle.end) / 2));
      element.ariaValueText = daysIn(aim);
    });
  }, [frame, chart]);
}
