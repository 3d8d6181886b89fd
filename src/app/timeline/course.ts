// Where the window goes, and where it comes back to: to what is selected, to what was opened, and
// home again when neither is left.

import { toBins } from "./bins.ts";
import type { Item, Period } from "./items.ts";
import { around, reveal, within } from "./window.ts";

export interface Course {
  /** Where the window is, or will be once it stops. */
  readonly at: () => Period;
  /** Moved by the reader, who then is not brought back from a selection. `still`: without a glide. */
  readonly move: (to: Period, still?: boolean) => void;
  readonly look: (items: readonly Item[], selected: Item | null, opened: Period | null) => void;
  /** It stands still. */
  readonly stopped: (byReader: boolean) => void;
  readonly forget: () => void;
}

interface Way {
  readonly now: () => Period;
  readonly limits: () => Period;
  /** The width of the plot. */
  readonly width: () => number;
  /** Whether it takes time; it does not if it is to be `still`. */
  readonly go: (to: Period, still: boolean) => boolean;
}

export function createCourse(way: Way): Course {
  let home: Period | null = null;
  let aim: Period | null = null;
  let opened: Period | null = null;

  function at(): Period {
    return aim ?? way.now();
  }
  function go(to: Period, still = false): void {
    if (isSame(to, at())) return;
    aim = to;
    if (!way.go(to, still)) aim = null;
  }
  function stopped(byReader: boolean): void {
    aim = null;
    if (byReader && !opened) home = null;
  }

  return {
    at,
    stopped,
    move(to, still) {
      if (!opened) home = null;
      go(to, still);
    },
    look(items, selected, next) {
      const opens = next !== null && !(opened && isSame(opened, next));
      const closes = next === null && (opened !== null || !selected);
      opened = next;
      const from = at();
      let to = from;
      if (opens) to = within(next, way.limits());
      else if (closes && home) to = home;
      if (closes) home = null;
      if (selected) to = towards(selected, items, to, way);
      if (to.end - to.start < from.end - from.start && (opens || to !== from)) home ??= from;
      go(to);
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
  const bin = toBins(items, { window, width: width() }).find((one) => one.members.includes(item));
  if (!bin) return reveal(window, item.period, limits());
  const near = around(bin.period, limits());
  const nearer = near.end - near.start < window.end - window.start;
  return nearer ? towards(item, items, near, { limits, width }) : near;
}

function isSame(a: Period, b: Period): boolean {
  return a.start === b.start && a.end === b.end;
}
