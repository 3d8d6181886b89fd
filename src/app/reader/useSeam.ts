// The seam after every frame in which the article moved: the part in view and the ticks out of it
// are set by hand, and React hears only of what seldom changes.

import { type RefObject, useCallback, useState } from "react";
import { landmarks, ticks as parts } from "../view/parts.ts";
import { useLayoutChanges } from "../view/useLayoutChanges.ts";
import { isAway, outOfView, share, type SeamTick, toWays, type TickButton } from "./seam.ts";

interface SeamState {
  /** The whole height of the article, px; 0 until it is measured. */
  readonly full: number;
  readonly ways: readonly TickButton[];
}

export function useSeam(
  view: RefObject<HTMLElement | null>,
  /** Those of the selected event. */
  own: readonly SeamTick[],
  /** Those that have an element, which is anew where they change. */
  shown: readonly SeamTick[],
): SeamState {
  const [seen, setSeen] = useState<SeamState>(unknown);
  const draw = useCallback(() => {
    const [seam, scroller] = [landmarks.one("seam"), landmarks.one("article")];
    if (!seam || !scroller) return;
    const { scrollTop: top, clientHeight: height, scrollHeight: full } = scroller;
    const size = targetSize * rem();
    const ways = toWays(outOfView(own, { top, height }), {
      size,
      full,
      map: seam.clientHeight,
      middle: top + height / 2,
    });
    view.current?.style.setProperty("inset-block-start", `${share(top, full)}%`);
    view.current?.style.setProperty("block-size", `${share(height, full)}%`);
    if (shown.length > 0)
      for (const tick of parts.all()) {
        tick.toggleAttribute("data-away", isAway(Number(tick.dataset["at"]), { top, height }));
      }
    setSeen((last) => (same(last, { full, ways }) ? last : { full, ways }));
  }, [view, own, shown]);
  useLayoutChanges(draw);
  return seen;
}

const unknown: SeamState = { full: 0, ways: [] };

/** As large as a finger or an unsteady hand asks, rem. */
const targetSize = 1.5;

function rem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

function same(a: SeamState, b: SeamState): boolean {
  return a.full === b.full && keyOf(a) === keyOf(b);
}

function keyOf({ ways }: SeamState): string {
  return JSON.stringify(ways);
}
