// The contents of vis's items, and which of them are selected or hovered. Each mark is in a host that is
// created once: vis compares what its template returns with what it has, and would otherwise replace
// an element under a pointer that is pressing it.

import type { Place } from "../layout/arrange.ts";
import { toBinMark } from "./binMark.ts";
import type { SignOf } from "./elements.ts";
import { toEventMark } from "./eventMark.ts";
import type { Feed } from "../layout/feed.ts";
import { toLineMark } from "./lineMark.ts";

export interface Marks {
  readonly hostOf: (key: string) => HTMLElement;
  /** Creates missing marks; of those no longer in the feed it keeps the events. `year` is left out of dates. */
  readonly make: (feed: Feed, year: number | null) => void;
  /** Positions a mark in its item, for bar.css; without a place it is hidden. */
  readonly put: (key: string, place: Place | undefined) => void;
  /** null: none. */
  readonly select: (id: string | null) => void;
  readonly hover: (id: string | null) => void;
  readonly clear: () => void;
}

export function createMarks(signOf: SignOf, hrefOf: (id: string) => string): Marks {
  const hosts = new Map<string, HTMLElement>();
  /** Keys of the items that vis has now. */
  let fed = new Set<string>();
  let selected: string | null = null;
  let hovered: string | null = null;

  function hostOf(key: string): HTMLElement {
    const known = hosts.get(key);
    if (known) return known;
    const host = document.createElement("div");
    host.className = "host";
    hosts.set(key, host);
    return host;
  }

  function light(key: string): void {
    for (const mark of hostOf(key).querySelectorAll<HTMLElement>("[data-event], [data-members]")) {
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
      const last = fed;
      fed = new Set();
      const add = (key: string, toMark: () => HTMLElement) => {
        fed.add(key);
        const host = hostOf(key);
        if (!host.firstChild) host.append(toMark());
        if (!last.has(key)) light(key);
      };
      for (const item of events) {
        add(item.key, () => toEventMark(item, hrefOf(item.id), signOf));
      }
      for (const bin of bins) add(bin.id, () => toBinMark(bin, year, signOf));
      for (const line of lines) add(line.id, () => toLineMark(line, hrefOf, signOf));
      for (const key of last) {
        if (!fed.has(key) && !hostOf(key).querySelector(":scope > .event")) hosts.delete(key);
      }
    },
    put(key, place) {
      const host = hostOf(key);
      host.hidden = !place;
      if (!place) return;
      const { box, bar, label } = place;
      host.toggleAttribute("data-cut-start", place.cut.start);
      host.toggleAttribute("data-cut-end", place.cut.end);
      if (host.dataset["words"] !== place.words) host.dataset["words"] = place.words;
      set(host, "--row", String(place.row));
      set(host, "--bar", px(bar.start - box));
      set(host, "--bar-width", px(bar.end - bar.start));
      set(host, "--label", px(label.start - box));
      set(host, "--label-width", px(label.end - label.start));
      set(host, "--step", px(place.step));
      set(host, "--free-start", px(place.free.start));
      set(host, "--free-end", px(place.free.end));
    },
    select(id) {
      selected = id;
      fed.forEach(light);
    },
    hover(id) {
      hovered = id;
      fed.forEach(light);
    },
    clear() {
      hosts.clear();
      fed.clear();
    },
  };
}

function set({ style }: HTMLElement, name: string, value: string): void {
  if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
}

function px(length: number): string {
  return `${Math.round(length * 100) / 100}px`;
}
