// The width of a column as it is drawn: only where it is wide enough does a name fit.

import { type RefObject, useLayoutEffect, useState } from "react";

/** In rem, of one of `columns` in the element; 0 until it is laid out. */
export function useColumnWidth(plot: RefObject<HTMLElement | null>, columns: number): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = plot.current;
    if (!element) return;
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      setWidth(element.clientWidth / rem);
    };
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    return () => sizes.disconnect();
  }, [plot]);
  return columns === 0 ? 0 : width / columns;
}
