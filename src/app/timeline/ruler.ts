// How wide labels are when nothing cuts them: copies of them, laid out unseen.

export interface Ruler {
  /** Natural widths in pixels, in the order of the hosts; as wide as when selected. */
  readonly measure: (hosts: readonly HTMLElement[]) => readonly number[];
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
      const widths = copies.map((copy) =>
        copy instanceof Element ? Math.ceil(copy.getBoundingClientRect().width) : 0,
      );
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
