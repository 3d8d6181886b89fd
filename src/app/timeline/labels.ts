// How wide labels are when nothing cuts them. Each is measured once, and again when faces have
// arrived or the reader has changed the size of text.

import type { Drawn, Sized } from "./arrange.ts";
import { createRuler, type Widths } from "./ruler.ts";

export interface Labels {
  /** The same things with the widths of their labels. */
  readonly size: (all: readonly Drawn[]) => readonly Sized[];
  readonly forget: () => void;
  /** Calls back when all have new widths. */
  readonly watch: (onChange: () => void) => () => void;
}

export function createLabels(stage: HTMLElement, hostOf: (id: string) => HTMLElement): Labels {
  const ruler = createRuler(stage);
  const widths = new Map<string, Widths>();

  return {
    size(all) {
      const unknown = all.filter(({ id }) => !widths.has(id));
      const measured = ruler.measure(unknown.map(({ id }) => hostOf(id)));
      for (const [i, { id }] of unknown.entries()) widths.set(id, measured[i] ?? none);
      return all.map((one) => ({ ...one, ...(widths.get(one.id) ?? none) }));
    },
    forget: () => widths.clear(),
    watch: (onChange) =>
      ruler.watch(() => {
        widths.clear();
        onChange();
      }),
  };
}

const none: Widths = { label: 0, sign: 0 };
