// Decides where the window moves: to the window of the address, to the selected event, and back when
// it is deselected.
//
// An address without a window means the one to begin with, or, if an event is selected, the window that shows
// it outside its bin. So selecting alone writes no window into the address: only the reader's moves
// do, and what follows from a window that the reader has chosen.

import { toRound } from "../../view/instant.ts";
import type { Period } from "../../view/view.ts";
import { binOf } from "./bins.ts";
import { seen } from "./items.ts";
import type { Stock } from "./stock.ts";
import { around, isNearly, reveal, toUsable, within } from "./window.ts";

export interface Course {
  /** The window, or where it will be once it stops. */
  readonly at: () => Period;
  /** A move by the reader, after which deselecting does not move back. `still`: without animation. */
  readonly move: (to: Period, still?: boolean) => void;
  /** Announces a `look`, which takes precedence over earlier moves. */
  readonly await: () => void;
  /** Moves to a view of the address; `asked` is its window. */
  readonly look: (stock: Stock, selected: string | null, asked: Period | null) => void;
  /** The window that the address should have; remembered as known to the address. */
  readonly window: () => Period | null;
  /** The window has stopped. */
  readonly stopped: (byReader: boolean) => void;
  readonly forget: () => void;
}

interface WindowCourse {
  readonly now: () => Period;
  readonly limits: () => Period;
  /** The window to begin with. */
  readonly first: () => Period;
  /** The width of the plot, px; 0 while it is hidden. */
  readonly width: () => number;
  /** Moves; returns whether it is animated, which it is not if `still`. */
  readonly go: (to: Period, still: boolean) => boolean;
}

export function createCourse(way: WindowCourse): Course {
  /** Where the window was before a selection moved it. */
  let home: Period | null = null;
  let aim: Period | null = null;
  let stock: Stock | null = null;
  /** The id of an event in it. */
  let selected: string | null = null;
  /** The window in the address, as far as known. */
  let told: Period | null = null;
  /** Whether the reader has moved the window since `await`. */
  let moved = false;

  function at(): Period {
    return aim ?? way.now();
  }
  function go(to: Period, still = false): void {
    if (isSame(to, at())) return;
    aim = to;
    if (!way.go(to, still)) aim = null;
  }
  /** The window of an address without one. */
  function implied(): Period {
    const first = way.first();
    return stock && selected !== null ? towards(selected, stock, first, way) : first;
  }
  /** Where the selection moves a window that the reader has chosen. */
  function onwards(before: string | null): Period {
    const from = at();
    if (selected === before) return from;
    const to = stock && selected !== null ? towards(selected, stock, from, way) : (home ?? from);
    if (selected === null) home = null;
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
    look(all, id, asked) {
      const before = selected;
      stock = all;
      selected = id;
      const usable = asked && toUsable(asked, way.limits());
      const isNews = !isSame(asked, told) && !isSame(usable, within(toRound(at()), way.limits()));
      told = asked;
      if (!isNews && (usable || moved)) go(onwards(before));
      else {
        home = null;
        go(usable ?? implied());
      }
    },
    window() {
      if (way.width() === 0) return told;
      const now = at();
      // A window that the reader opened stays in the address, even if the selection implies it.
      const own = told !== null && !isNearly(now, way.first());
      told = !own && isNearly(now, implied()) ? null : toRound(now);
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

/** The window that shows an event outside any bin. */
function towards(
  id: string,
  stock: Stock,
  window: Period,
  { limits, width }: Pick<WindowCourse, "limits" | "width">,
): Period {
  const plot = { window, width: width() };
  const [entry] = stock.entriesOf(id);
  if (entry === undefined) return window;
  const bin = binOf(stock, plot, entry);
  if (!bin) {
    const perPx = plot.width > 0 ? (window.end - window.start) / plot.width : 0;
    return reveal(
      window,
      seen({ period: stock.periodAt(entry), open: stock.openAt(entry) }, perPx),
      limits(),
    );
  }
  const near = around(bin.period, limits());
  const nearer = near.end - near.start < window.end - window.start;
  return nearer ? towards(id, stock, near, { limits, width }) : near;
}

function isSame(a: Period | null, b: Period | null): boolean {
  return a?.start === b?.start && a?.end === b?.end;
}
