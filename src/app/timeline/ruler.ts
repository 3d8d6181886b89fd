// How wide labels are when nothing cuts them: copies of them, laid out unseen.

import type { Sized } from "./arrange.ts";

/** Of a label, and of what opens it. */
export type Widths = Pick<Sized, "label" | "sign">;

export interface Ruler {
  /** Natural widths in pixels, in the order of the hosts; as wide as when selected. */
  readonly measure: (hosts: readonly HTMLElement[]) => readonly Widths[];
  /** Calls back when faces have arrived or the reader has changed the size of text. */
  readonly watch: (onChange: () => void) => () => void;
}

export function createRuler(stage: HTMLElement): Ruler {
  const ruler = document.createElement("div");
  ruler.className = "ruler";
  ruler.ariaHidden = "true";
  const probe = document.createElement("span");
  probe.textContent = "Dateline 0123456789";
  ruler.append(probe);
  stage.append(ruler);

  return {
    measure(hosts) {
      if (hosts.length === 0) return [];
      const copies = hosts.map((host) => host.querySelector(".label")?.cloneNode(true) ?? "");
      ruler.append(...copies);
      const widthOf = (part: Element | null) => Math.ceil(part?.getBoundingClientRect().width ?? 0);
      const widths = copies.map((copy) => {
        const label = copy instanceof Element ? copy : null;
        return { label: widthOf(label), sign: widthOf(label?.firstElementChild ?? null) };
      });
      ruler.replaceChildren(probe);
      return widths;
    },
    watch(onChange) {
      const sizes = new ResizeObserver(onChange);
      sizes.observe(probe);
      return () => sizes.disconnect();
    },
  };
}
