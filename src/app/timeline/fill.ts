// The lanes filled with what has a place in the window: vis makes a lane's element, and the marks
// stand in it.

import type { Arrangement, Drawn } from "./arrange.ts";
import { find } from "./elements.ts";
import { put } from "./put.ts";

export interface Filling {
  /** Takes out what has no place any more. */
  readonly fill: (drawn: readonly Drawn[], places: Arrangement["places"]) => void;
  readonly clear: () => void;
}

export function createFilling(root: HTMLElement, hostOf: (id: string) => HTMLElement): Filling {
  let filled = new Set<HTMLElement>();

  return {
    fill(drawn, places) {
      const next = new Set<HTMLElement>();
      for (const { id, lane } of drawn) {
        const place = places.get(id);
        if (!place) continue;
        const host = hostOf(id);
        put(host, place);
        next.add(host);
        if (!filled.has(host)) find(root, `.vis-foreground > .${lane}`).append(host);
      }
      for (const host of filled) if (!next.has(host)) host.remove();
      filled = next;
    },
    clear() {
      for (const host of filled) host.remove();
      filled.clear();
    },
  };
}
