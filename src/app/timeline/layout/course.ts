// Where the window goes: to what the address says, to what is selected, and back when it no longer is.
//
// An address without a window means all there is; where an event is selected, with the bin opened
// that it stands in. So selecting alone writes no window: only the reader's hand does, and what
// follows from a window that the reader has chosen.

import { toRound } from "../../view/instant.ts";
import type { Period } from "../../view/view.ts";
import { toBins } from "./bins.ts";
import { type Item, seen } from "./items.ts";
import { around, isNearly, reveal, toUsable, within } from "./window.ts";

export interface Course {
  /** Where the window is, or will be once it stops. */
  readonly at: () => Period;
  /** Moved by the reader, who then is not brought back from a selection. `still`: without a glide. */
  readonly move: (to: Period, still?: boolean) => void;
  /** A view comes from the address, to be looked at soon: it goes before what was moved so far. */
  readonly await: () => void;
  /** `asked` is the address's window. */
  readonly look: (items: readonly Item[], selected: Item | null, asked: Period | null) => void;
  /** What the address is to say; it need not be told again. */
  readonly window: () => Period | null;
  /** It stands still. */
  readonly stopped: (byReader: boolean) => void;
  readonly forget: () => void;
}

interface Way {
  readonly now: () => Period;
  readonly limits: () => Period;
  /** The width of the plot; 0 where it is hidden. */
  readonly width: () => number;
  /** Whether it takes time; it does not if it is to be `still`. */
  readonly go: (to: Period, still: boolean) => boolean;
}

export function createCourse(way: Way): Course {
  /** Where the window was before a selection moved it. */
  let home: Period | null = null;
  let aim: Period | null = null;
  let items: readonly Item[] = [];
  let selected: Item | null = null;
  /** What the address says, as far as is known. */
  let told: Period | null = null;
  /** By the reader, since the view was awaited. */
  let moved = false;

  function at(): Period {
    return aim ?? way.now();
  }
  function go(to: Period, still = false): void {
    if (isSame(to, at())) return;
    aim = to;
    if (!way.go(to, still)) aim = null;
  }
  /** What an address without a window shows. */
  function whole(): Period {
    const limits = way.limits();
    return selected ? towards(selected, items, limits, way) : limits;
  }
  /** Where the selection leads from a window that the reader has chosen. */
  function onwards(before: Item | null): Period {
    const from = at();
    if (selected?.id === before?.id) return from;
    const to = selected ? towards(selected, items, from, way) : (home ?? from);
    if (!selected) home = null;
    else if (!isSame(to, from)) home ??= from;
    return to;
  }

  return {
    at,
    move(to, still) {
      home = null;
      moved = true;
      go(to, still);
    },
    await() {
      moved = false;
    },
    look(all, item, asked) {
      const before = selected;
      items = all;
      selected = item;
      const usable = asked && toUsable(asked, way.limits());
      const isNews = !isSame(asked, told) && !isSame(usable, within(toRound(at()), way.limits()));
      told = asked;
      if (!isNews && (usable || moved)) go(onwards(before));
      else {
        home = null;
        go(usable ?? whole());
      }
    },
    window() {
      if (way.width() === 0) return told;
      const now = at();
      // What the reader has opened stays said, though the event would open it too.
      const own = told !== null && !isNearly(now, way.limits());
      told = !own && isNearly(now, whole()) ? null : toRound(now);
      return told;
    },
    stopped(byReader) {
      aim = null;
      if (byReader) home = null;
    },
    forget() {
      home = null;
      aim = null;
    },
  };
}

/** The window that shows an item by itself: out of its bin if it stands in one. */
function towards(
  item: Item,
  items: readonly Item[],
  window: Period,
  { limits, width }: Pick<Way, "limits" | "width">,
): Period {
  const plot = { window, width: width() };
  const bin = toBins(items, plot).find((one) => one.members.includes(item));
  if (!bin) {
    const perPx = plot.width > 0 ? (window.end - window.start) / plot.width : 0;
    return reveal(window, seen(item, perPx), limits());
  }
  const near = around(bin.period, limits());
  const nearer = near.end - near.start < window.end - window.start;
  return nearer ? towards(item, items, near, { limits, width }) : near;
}

function isSame(a: Period | null, b: Period | null): boolean {
  return a?.start === b?.start && a?.end === b?.end;
}
