// A bin in the chart: a button with the number of its events, their days and their signs.

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
  label.append(
    part("plate", String(bin.size)),
    part("title", `events, ${daysName(bin, year)}`),
    toSigns(bin, stock, signOf),
    part("open", "show"),
  );
  return mark;
}

/** Of more events, the page does not list the ids. */
const mostListed = 60;

function idsOf({ entries }: Bin, stock: Stock): readonly string[] {
  return entries().map((entry) => stock.itemAt(entry).id);
}

/** With more events, signs are counted by status. */
const mostSigns = 8;

function toSigns({ size, counts, entries }: Bin, stock: Stock, signOf: SignOf): HTMLElement {
  const signs = part("signs");
  if (size <= mostSigns) {
    signs.append(...entries().map((entry) => signOf(stock.itemAt(entry).status)));
    return signs;
  }
  for (const [status, count] of counts) signs.append(signOf(status), part("count", String(count)));
  return signs;
}
