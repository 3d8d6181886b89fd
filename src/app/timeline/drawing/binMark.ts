// A bin in the chart: a button with the number of its events, their days and their signs.

import { statuses } from "#model/event.ts";
import { type Bin, binName, daysName } from "../layout/bins.ts";
import { part, type SignOf } from "./elements.ts";

/** `year` is left out of its dates. */
export function toBinMark(bin: Bin, year: number | null, signOf: SignOf): HTMLElement {
  const mark = document.createElement("button");
  mark.type = "button";
  mark.className = "bin";
  // Like the bars: the chart is one tab stop, whose keys reach the members and open the bin.
  mark.tabIndex = -1;
  mark.ariaLabel = binName(bin, year);
  mark.dataset["members"] = bin.members.map(({ id }) => id).join(" ");
  mark.dataset["status"] = bin.status;
  mark.dataset["extent"] = bin.extent;
  const label = part("label");
  mark.append(label);
  if (bin.members[0]?.isQuiet) {
    mark.dataset["quiet"] = "";
    mark.title = mark.ariaLabel = `Of other articles: ${binName(bin, year)}`;
    label.append(part("title", `${bin.members.length} others`));
    return mark;
  }
  label.append(
    part("plate", String(bin.members.length)),
    part("title", `events, ${daysName(bin, year)}`),
    toSigns(bin, signOf),
    part("open", "show"),
  );
  return mark;
}

/** With more members, signs are counted by status. */
const mostSigns = 8;

function toSigns({ members }: Bin, signOf: SignOf): HTMLElement {
  const signs = part("signs");
  if (members.length <= mostSigns) {
    signs.append(...members.map(({ status }) => signOf(status)));
    return signs;
  }
  for (const status of statuses) {
    const count = members.filter((item) => item.status === status).length;
    if (count > 0) signs.append(signOf(status), part("count", String(count)));
  }
  return signs;
}
