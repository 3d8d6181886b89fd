// Scrolls the box to the selected event, no further than needed; the page stays where it is.

import { useLayoutEffect } from "react";
import { landmarks } from "../../view/parts.ts";

/** What the box shows of its rows is free of the names over the columns. */
export function useFollow(selected: string | null): void {
  useLayoutEffect(() => {
    const stage = landmarks.one("stage");
    const plate = stage?.querySelector('[aria-current="true"] [data-plate]');
    if (!stage || !plate) return;
    const box = stage.getBoundingClientRect();
    const names = landmarks.one("axis")?.offsetHeight ?? 0;
    const { top, bottom, left, right } = plate.getBoundingClientRect();
    const room = (bottom - top) / 2;
    stage.scrollTop += outside(top - room, bottom + room, box.top + names, box.bottom);
    stage.scrollLeft += outside(left - room, right + room, box.left, box.right);
  }, [selected]);
}

/** How far a stretch has to go to lie between two ends; 0 where it does. */
function outside(start: number, end: number, from: number, to: number): number {
  if (start < from) return start - from;
  return end > to ? end - to : 0;
}
