// Focus goes with the selection: to the card's heading, and from a closed card to its row.
//
// The first view of a page leaves focus alone. So does a selection made from inside the chart,
// whose arrow keys walk the events: there the live line speaks, and Enter leads to the card.

import { useEffect, useRef } from "react";

export function useFocus(slug: string | null, wide: boolean): void {
  const last = useRef(slug);
  useEffect(() => {
    const before = last.current;
    last.current = slug;
    if (slug === before) return;
    if (slug === null) {
      if (before !== null) document.getElementById(rowId(before))?.focus();
    } else {
      showCard(wide);
    }
  }, [slug, wide]);
}

export function rowId(slug: string): string {
  return `row-${slug}`;
}

/** How far down its half a card may begin and still be readable. */
const lowest = 0.6;

function showCard(wide: boolean): void {
  const title = document.getElementById("card-title");
  const card = title?.closest<HTMLElement>(".card");
  const desk = title?.closest<HTMLElement>(".desk");
  if (!title || !card || !desk) return;
  if (!document.activeElement?.closest(".chart")) title.focus({ preventScroll: true });
  if (wide) desk.scrollTop = Math.max(0, card.offsetTop - lowest * desk.clientHeight);
  else card.scrollIntoView({ block: "start" });
}
