// Scrolls the box to the selected event, no further than needed; the page stays where it is.

import { useLayoutEffect } from "react";
import { landmarks } from "../../view/parts.ts";

/** Neither the names over the columns nor the words before them lie over its plate. */
export function useFollow(selected: string | null): void {
  useLayoutEffect(() => {
    const stage = landmarks.one("stage");
    const row = stage?.querySelector('[aria-current="true"]');
    const plate = row?.querySelector("[data-plate]");
    if (!stage || !row || !plate) return;
    const box = stage.getBoundingClientRect();
    const names = landmarks.one("axis")?.offsetHeight ?? 0;
    const { top, bottom, left, right } = plate.getBoundingClientRect();
    const room = (bottom - top) / 2;
    stage.scrollTop += outside(top - room, bottom + room, box.top + names, box.bottom);
    // The words stay where the columns scroll.
    const words = row.querySelector("[data-words]")?.getBoundingClientRect();
    const stays = words && words.bottom <= top ? undefined : words;
    const from = stays && stays.left <= box.left + 1 ? stays.right : box.left;
    const to = stays && stays.right >= box.right - 1 ? stays.left : box.right;
    stage.scrollLeft += outside(left - room, right + room, from, to);
  }, [selected]);
}

/** How far a stretch has to go to lie between two ends; 0 where it does. */
function outside(start: number, end: number, from: number, to: number): number {
  if (start < from) return start - from;
  return end > to ? end - to : 0;
}
