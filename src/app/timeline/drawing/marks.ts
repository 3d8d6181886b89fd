// What stands in the lanes, and what of it is selected or hovered. Each mark is in a host that is created
// once: a new one would replace an element under a pointer that is pressing it.

import { type Bar, bars } from "../../view/parts.ts";
import type { BarPlace } from "../layout/arrange.ts";
import { toBinMark } from "./binMark.ts";
import { toBar, toFork, type SignOf } from "./elements.ts";
import { toEventMark } from "./eventMark.ts";
import type { Feed } from "../layout/feed.ts";
import type { Item } from "../layout/items.ts";
import type { Stock } from "../layout/stock.ts";
import { toLineMark } from "./lineMark.ts";

export interface Marks {
  readonly hostOf: (key: string) => HTMLElement;
  /** Creates missing marks; of those no longer in the feed it keeps the events. `year` is left out of dates. */
  readonly make: (feed: Feed, stock: Stock, year: number | null) => void;
  /** Positions a mark in its lane, for bar.css; without a place it is hidden. */
  readonly put: (key: string, place: BarPlace | undefined) => void;
  /** null: none. */
  readonly select: (id: string | null) => void;
  readonly hover: (id: string | null) => void;
  readonly clear: () => void;
}

/** What the page knows of a bar, kept up to date, and its host. */
interface Mark extends Bar {
  readonly element: HTMLElement;
  readonly host: HTMLElement;
  /** The content of the host. */
  drawn: HTMLElement | null;
  /** In the bar. */
  readonly texture: HTMLElement;
  tells: Bar["tells"];
  shared: boolean;
  cut: BarPlace["cut"];
}

export function createMarks(signOf: SignOf, hrefOf: (item: Item) => string, rtl = false): Marks {
  const marks = new Map<string, Mark>();
  /** Keys of what is drawn now. */
  let fed = new Set<string>();
  let selected: string | null = null;
  let hovered: string | null = null;

  function markOf(key: string): Mark {
    const known = marks.get(key);
    if (known) return known;
    const host = document.createElement("div");
    host.className = "host";
    const cut = { start: false, end: false };
    const { bar, texture } = toBar();
    const mark = { host, drawn: null, element: bar, texture, tells: nothing, shared: false, cut };
    marks.set(key, mark);
    return mark;
  }

  const hostOf = (key: string) => markOf(key).host;

  function light(key: string): void {
    const { host, tells } = markOf(key);
    for (const mark of host.querySelectorAll<HTMLElement>("[data-event], .bin")) {
      const { event } = mark.dataset;
      const has = (one: string | null) =>
        one !== null && (event === undefined ? tells(one) : event === one);
      if (event !== undefined) mark.ariaCurrent = has(selected) ? "true" : null;
      else mark.toggleAttribute("data-current", has(selected));
      mark.toggleAttribute("data-hovered", has(hovered));
    }
  }

  return {
    hostOf,
    make({ events, bins, lines }, stock, year) {
      const last = fed;
      fed = new Set();
      const add = (key: string, is: Pick<Mark, "tells" | "shared">, draw: () => HTMLElement) => {
        fed.add(key);
        const mark = Object.assign(markOf(key), is);
        bars.add(mark);
        if (!mark.drawn) {
          mark.drawn = draw();
          mark.drawn.append(mark.element);
          mark.host.append(mark.drawn);
        }
        if (!last.has(key)) light(key);
      };
      for (const item of events) {
        add(item.key, { tells: (id) => id === item.id, shared: false }, () => {
          if (item.branches.length > 0) markOf(item.key).element.append(toFork(item.branches));
          return toEventMark(item, hrefOf(item), signOf);
        });
      }
      for (const bin of bins) {
        add(bin.id, { tells: (id) => stock.entriesOf(id).some(bin.holds), shared: true }, () =>
          toBinMark(bin, stock, year, signOf),
        );
      }
      for (const line of lines) {
        const tells = (id: string) => line.members.some((item) => item.id === id);
        add(line.id, { tells, shared: true }, () => toLineMark(line, hrefOf, signOf));
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
      const { host, drawn, element, texture } = mark;
      if (host.hidden === Boolean(place)) host.hidden = !place;
      if (!place || !drawn) return;
      mark.cut = place.cut;
      const { bar, label, free } = place;
      host.toggleAttribute("data-cut-start", place.cut.start);
      host.toggleAttribute("data-cut-end", place.cut.end);
      if (host.dataset["words"] !== place.words) host.dataset["words"] = place.words;
      set(host, "--row", String(place.row));
      set(element, "--step", px(place.step));
      // Unlike custom properties these are not inherited: a move of the window styles no elements but these.
      set(host, "translate", px(rtl ? -bar.start : bar.start));
      set(drawn, "inset-inline-start", px(label.start - bar.start));
      set(drawn, "inline-size", px(label.end - label.start));
      set(element, "inset-inline-start", px(bar.start - label.start));
      set(element, "inline-size", px(bar.end - bar.start));
      set(texture, "inset-inline-start", px(free.start));
      set(texture, "inset-inline-end", px(free.end));
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

const nothing = () => false;

function set({ style }: HTMLElement, name: string, value: string): void {
  if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
}

function px(length: number): string {
  return `${Math.round(length * 100) / 100}px`;
}
