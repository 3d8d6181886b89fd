// Measures the full width of labels on hidden copies: once, and again when fonts have loaded or the
// reader has changed the text size.

import type { Drawn, Sized } from "../layout/arrange.ts";

export interface Labels {
  /** The items with the widths of their labels when selected, px. */
  readonly size: (all: readonly Drawn[]) => readonly Sized[];
  readonly forget: () => void;
  /** Calls back when all widths have changed. */
  readonly watch: (onChange: () => void) => () => void;
}

export function createLabels(stage: HTMLElement, hostOf: (key: string) => HTMLElement): Labels {
  const widths = new Map<string, Pick<Sized, "label" | "sign">>();
  const ruler = document.createElement("div");
  ruler.className = "ruler";
  ruler.ariaHidden = "true";
  const probe = document.createElement("span");
  probe.textContent = "Dateline 0123456789";
  ruler.append(probe);
  stage.append(ruler);

  function measure(keys: readonly string[]): void {
    const copies = keys.map((key) => hostOf(key).querySelector(".label")?.cloneNode(true) ?? "");
    ruler.append(...copies);
    for (const [i, key] of keys.entries()) {
      const copy = copies[i];
      const label = copy instanceof Element ? copy : null;
      widths.set(key, { label: widthOf(label), sign: widthOf(label?.firstElementChild) });
    }
    ruler.replaceChildren(probe);
  }

  return {
    size(all) {
      const unknown = all.map(({ key }) => key).filter((key) => !widths.has(key));
      if (unknown.length > 0) measure(unknown);
      return all.map((one) => ({ label: 0, sign: 0, ...one, ...widths.get(one.key) }));
    },
    forget: () => widths.clear(),
    watch(onChange) {
      const sizes = new ResizeObserver(() => {
        widths.clear();
        onChange();
      });
      sizes.observe(probe);
      return () => sizes.disconnect();
    },
  };
}

function widthOf(part: Element | null | undefined): number {
  return Math.ceil(part?.getBoundingClientRect().width ?? 0);
}
