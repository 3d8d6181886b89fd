// The contents of vis's items, and which of them are selected or hovered. Each mark is in a host that is
// created once: vis compares what its template returns with what it has, and would otherwise replace
// an element under a pointer that is pressing it.

import { type Bar, bars } from "../../view/parts.ts";
import type { BarPlace } from "../layout/arrange.ts";
import { toBinMark } from "./binMark.ts";
import { toBar, toFork, type SignOf } from "./elements.ts";
import { toEventMark } from "./eventMark.ts";
import type { Feed } from "../layout/feed.ts";
import type { Item } from "../layout/items.ts";
import { toLineMark } from "./lineMark.ts";

export interface Marks {
  readonly hostOf: (key: string) => HTMLElement;
  /** Creates missing marks; of those no longer in the feed it keeps the events. `year` is left out of dates. */
  readonly make: (feed: Feed, year: number | null) => void;
  /** Positions a mark in its item, for bar.css; without a place it is hidden. */
  readonly put: (key: string, place: BarPlace | undefined) => void;
  /** null: none. */
  readonly select: (id: string | null) => void;
  readonly hover: (id: string | null) => void;
  readonly clear: () => void;
}

/** What the page knows of a bar, kept up to date, and its host. */
interface Mark extends Bar {
  readonly host: HTMLElement;
  events: readonly Item[];
  shared: boolean;
  cut: BarPlace["cut"];
}

export function createMarks(signOf: SignOf, hrefOf: (id: string) => string): Marks {
  const marks = new Map<string, Mark>();
  /** Keys of the items that vis has now. */
  let fed = new Set<string>();
  let selected: string | null = null;
  let hovered: string | null = null;

  function markOf(key: string): Mark {
    const known = marks.get(key);
    if (known) return known;
    const host = document.createElement("div");
    host.className = "host";
    const cut = { start: false, end: false };
    const mark = { host, element: toBar(), events: [], shared: false, cut };
    marks.set(key, mark);
    return mark;
  }

  const hostOf = (key: string) => markOf(key).host;

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
      const add = (key: string, is: Pick<Mark, "events" | "shared">, draw: () => HTMLElement) => {
        fed.add(key);
        const mark = Object.assign(markOf(key), is);
        bars.add(mark);
        if (!mark.host.firstChild) {
          const content = draw();
          content.append(mark.element);
          mark.host.append(content);
        }
        if (!last.has(key)) light(key);
      };
      for (const item of events) {
        add(item.key, { events: [item], shared: false }, () => {
          if (item.branches.length > 0) markOf(item.key).element.append(toFork(item.branches));
          return toEventMark(item, hrefOf(item.id), signOf);
        });
      }
      for (const bin of bins)
        add(bin.id, { events: bin.members, shared: true }, () => toBinMark(bin, year, signOf));
      for (const line of lines) {
        add(line.id, { events: line.members, shared: true }, () =>
          toLineMark(line, hrefOf, signOf),
        );
      }
      for (const key of last) {
        if (fed.has(key)) continue;
        const mark = markOf(key);
        bars.delete(mark);
        if (mark.shared) marks.delete(key);
      }
    },
    put(key, place) {
      const mark = markOf(key);
      const { host } = mark;
      host.hidden = !place;
      if (!place) return;
      mark.cut = place.cut;
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
      for (const key of fed) bars.delete(markOf(key));
      marks.clear();
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
