// One event in the chart: its label and, under it, its bar. Their positions are custom properties of
// the host, set while the window moves.

import { link, number, part, type SignOf } from "./elements.ts";
import type { Item } from "../layout/items.ts";

export function toEventMark(item: Item, href: string, signOf: SignOf): HTMLElement {
  const mark = link("event", item, href);
  mark.dataset["status"] = item.status;
  mark.dataset["extent"] = item.extent;
  const label = part("label");
  if (item.isQuiet) {
    mark.dataset["quiet"] = "";
    mark.title = item.name;
    label.append(...number(item));
    mark.append(label);
    return mark;
  }
  label.append(signOf(item.status), ...number(item), part("title", item.title, "bdi"));
  if (item.word) label.append(part("word", item.word));
  mark.append(label);
  return mark;
}
