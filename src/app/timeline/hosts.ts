// One element per event, made once: vis compares what its template returns with what it has, and
// would swap a new element in under a pointer that is just pressing the old one.

import type { Place } from "./arrange.ts";

export interface Hosts {
  readonly of: (id: string) => HTMLElement;
  readonly keep: (ids: ReadonlySet<string>) => void;
}

export function createHosts(): Hosts {
  const hosts = new Map<string, HTMLElement>();
  return {
    of(id) {
      const known = hosts.get(id);
      if (known) return known;
      const host = document.createElement("div");
      host.className = "host";
      hosts.set(id, host);
      return host;
    },
    keep(ids) {
      for (const id of hosts.keys()) if (!ids.has(id)) hosts.delete(id);
    },
  };
}

/** Writes a place on its host; what has none is out of the window and is not shown. */
export function put(host: HTMLElement, place: Place | undefined): void {
  host.toggleAttribute("hidden", !place);
  if (!place) return;
  const { box, bar, label } = place;
  host.toggleAttribute("data-cut-start", place.cut.start);
  host.toggleAttribute("data-cut-end", place.cut.end);
  set(host, "--row", String(place.row));
  set(host, "--bar", px(bar.start - box));
  set(host, "--bar-width", px(bar.end - bar.start));
  set(host, "--label", px(label.start - box));
  set(host, "--label-width", px(label.end - label.start));
  set(host, "--step", px(place.step));
  set(host, "--free-start", px(place.free.start));
  set(host, "--free-end", px(place.free.end));
}

function set(host: HTMLElement, name: string, value: string): void {
  if (host.style.getPropertyValue(name) !== value) host.style.setProperty(name, value);
}

function px(length: number): string {
  return `${Math.round(length * 100) / 100}px`;
}
