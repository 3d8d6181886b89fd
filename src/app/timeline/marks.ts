// The elements of the chart, and which event is selected or hovered in them. Each stands in a host,
// made once: vis compares what its template returns with what it has, and would swap a new element
// in under a pointer that is just pressing the old one.

import { toBinMark } from "./binMark.ts";
import type { SignOf } from "./elements.ts";
import { toEventMark } from "./eventMark.ts";
import type { Feed } from "./feed.ts";
import { toLineMark } from "./lineMark.ts";

export interface Marks {
  readonly hostOf: (id: string) => HTMLElement;
  /** Makes what is new. `year` is left out of dates. */
  readonly make: (feed: Feed, year: number | null) => void;
  /** null: none. */
  readonly select: (id: string | null) => void;
  readonly hover: (id: string | null) => void;
  readonly clear: () => void;
}

export function createMarks(signOf: SignOf, hrefOf: (id: string) => string): Marks {
  const hosts = new Map<string, HTMLElement>();
  let selected: string | null = null;
  let hovered: string | null = null;
  /** Bins and lines in the plot; they are not kept. */
  let shared = new Set<string>();

  function hostOf(id: string): HTMLElement {
    const known = hosts.get(id);
    if (known) return known;
    const host = document.createElement("div");
    host.className = "host";
    hosts.set(id, host);
    return host;
  }

  function light(id: string | null): void {
    const host = id === null ? undefined : hosts.get(id);
    for (const mark of host?.querySelectorAll<HTMLElement>("[data-event], [data-members]") ?? []) {
      const { event, members } = mark.dataset;
      const has = (one: string | null) =>
        one !== null && (event === one || members?.split(" ").includes(one) === true);
      if (event !== undefined) mark.ariaCurrent = has(selected) ? "true" : null;
      else mark.toggleAttribute("data-current", has(selected));
      mark.toggleAttribute("data-hovered", has(hovered));
    }
  }

  return {
    hostOf,
    make({ events, bins, lines }, year) {
      const add = (id: string, toMark: () => HTMLElement) => {
        const host = hostOf(id);
        if (host.firstChild) return;
        host.append(toMark());
        light(id);
      };
      for (const item of events) add(item.id, () => toEventMark(item, hrefOf(item.id), signOf));
      for (const bin of bins) add(bin.id, () => toBinMark(bin, year, signOf));
      for (const line of lines) add(line.id, () => toLineMark(line, hrefOf, signOf));
      const kept = new Set([...bins, ...lines].map(({ id }) => id));
      for (const id of shared) if (!kept.has(id)) hosts.delete(id);
      shared = kept;
    },
    select(id) {
      const last = selected;
      selected = id;
      for (const each of [last, id, ...shared]) light(each);
    },
    hover(id) {
      const last = hovered;
      hovered = id;
      for (const each of [last, id, ...shared]) light(each);
    },
    clear() {
      hosts.clear();
      shared.clear();
    },
  };
}
