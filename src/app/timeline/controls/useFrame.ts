// Moves the window's frame in the strip. It changes with every animation frame, so it sets styles on
// the element directly, without rendering.

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
      // The value is where an animation ends, so that it is announced once.
      const aim = chart.at();
      const middle = toFrame(aim, limits);
      element.ariaValueNow = String(Math.round((middle.start + middle.end) / 2));
      element.ariaValueText = daysIn(aim);
    });
  }, [frame, chart]);
}
