// Writes the place of a mark on its host, as custom properties; bar.css reads them.

import type { Place } from "./arrange.ts";

export function put(host: HTMLElement, place: Place): void {
  const { box, bar, label } = place;
  host.toggleAttribute("data-cut-start", place.cut.start);
  host.toggleAttribute("data-cut-end", place.cut.end);
  if (host.dataset["words"] !== place.words) host.dataset["words"] = place.words;
  set(host, "translate", `calc(var(--forward) * ${px(box)})`);
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
