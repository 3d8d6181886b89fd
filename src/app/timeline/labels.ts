// How wide labels are when nothing cuts them. Each is measured once, and again when faces have
// arrived or the reader has changed the size of text.

import type { Drawn, Sized } from "./arrange.ts";
import { createRuler } from "./ruler.ts";

export interface Labels {
  /** The same things with the widths of their labels. */
  readonly size: (all: readonly Drawn[]) => readonly Sized[];
  readonly forget: () => void;
  /** Calls back when all have new widths. */
  readonly watch: (onChange: () => void) => () => void;
}

export function createLabels(stage: HTMLElement, hostOf: (id: string) => HTMLElement): Labels {
  const ruler = createRuler(stage);
  const widths = new Map<string, number>();

  return {
    size(all) {
      const unknown = all.filter(({ id }) => !widths.has(id));
      const measured = ruler.measure(unknown.map(({ id }) => hostOf(id)));
      for (const [i, { id }] of unknown.entries()) widths.set(id, measured[i] ?? 0);
      return all.map((one) => ({ ...one, label: widths.get(one.id) ?? 0 }));
    },
    forget: () => widths.clear(),
    watch: (onChange) =>
      ruler.watch(() => {
        widths.clear();
        onChange();
      }),
  };
}
