// A bin in the chart: a button with the number of its events, their days and their signs; one of more names
// the weightiest of them instead.

import type { Status } from "#model/event.ts";
import { type Bin, binName, daysName } from "../layout/bins.ts";
import type { Stock } from "../layout/stock.ts";
import { part, type SignOf } from "./elements.ts";

/** `year` is left out of its dates. */
export function toBinMark(
  bin: Bin,
  stock: Stock,
  year: number | null,
  signOf: SignOf,
): HTMLElement {
  const mark = document.createElement("button");
  mark.type = "button";
  mark.className = "bin";
  // Like the bars: the chart is one tab stop, whose keys reach the members and open the bin.
  mark.tabIndex = -1;
  mark.ariaLabel = binName(bin, year);
  if (bin.size <= mostListed) mark.dataset["members"] = idsOf(bin, stock).join(" ");
  mark.dataset["status"] = bin.status;
  mark.dataset["extent"] = bin.extent;
  const label = part("label");
  mark.append(label);
  if (bin.isQuiet) {
    mark.dataset["quiet"] = "";
    mark.title = mark.ariaLabel = `Of other articles: ${binName(bin, year)}`;
    label.append(part("title", `${bin.size} others`));
    return mark;
  }
  label.append(part("plate", String(bin.size)));
  if (bin.size > mostSigns) {
    const { title, status, word } = stock.itemAt(bin.weightiest);
    mark.ariaLabel = binName(bin, year, word === null ? title : `${title} (${word})`);
    // With its sign and word: what was only planned must not read as if it took place.
    label.append(
      toSigns([status], signOf),
      part("title", title, "bdi"),
      ...(word === null ? [] : [part("word", word)]),
      part("more", `+ ${bin.size - 1}, ${daysName(bin, year)}`),
    );
  } else {
    label.append(
      part("title", `events, ${daysName(bin, year)}`),
      toSigns(statusesOf(bin, stock), signOf),
    );
  }
  label.append(part("open", "show"));
  return mark;
}

/** Of more events, the page does not list the ids. */
const mostListed = 60;

function idsOf({ entries }: Bin, stock: Stock): readonly string[] {
  return entries().map((entry) => stock.itemAt(entry).id);
}

/** With more events, the weightiest is named. */
const mostSigns = 8;

function statusesOf({ entries }: Bin, stock: Stock): readonly Status[] {
  return entries().map((entry) => stock.itemAt(entry).status);
}

function toSigns(statuses: readonly Status[], signOf: SignOf): HTMLElement {
  const signs = part("signs");
  signs.append(...statuses.map(signOf));
  return signs;
}
