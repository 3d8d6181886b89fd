// The names of the lanes, as elements that vis keeps in its left column. vis makes a lane as high
// as its name, so the name carries the number of rows.

import type { Lane, LaneId } from "#format/lanes.ts";

export interface LaneNames {
  /** In place of all that were before. */
  readonly make: (lanes: readonly Lane[]) => readonly HTMLElement[];
  readonly resize: (rows: ReadonlyMap<LaneId, number>) => void;
}

export function createLaneNames(): LaneNames {
  const names = new Map<LaneId, HTMLElement>();
  return {
    make(lanes) {
      names.clear();
      return lanes.map(({ id, name }) => {
        const element = document.createElement("div");
        element.className = "lane";
        const words = document.createElement("span");
        words.dir = "auto";
        words.textContent = name;
        element.append(words);
        names.set(id, element);
        return element;
      });
    },
    resize(rows) {
      for (const [id, element] of names) {
        element.style.setProperty("--rows", String(rows.get(id) ?? 0));
      }
    },
  };
}
