// The elements of bins. They come and go while the window zooms, inside one frame, so they are
// made by hand; their signs are copies of those that React drew for their members.

import { type Bin, binName, daysName } from "./bins.ts";
import type { Hosts } from "./hosts.ts";
import type { Period } from "./items.ts";

export interface BinMarks {
  /** Makes what is new; the host of a bin is that of its id. `year` is left out of its dates. */
  readonly draw: (bins: readonly Bin[], year: number | null) => void;
  /** Which event is selected, inside a bin or not. */
  readonly select: (bins: readonly Bin[], id: string | null) => void;
}

export function createBinMarks(hosts: Hosts, onOpen: (period: Period) => void): BinMarks {
  return {
    draw(bins, year) {
      for (const bin of bins) {
        const host = hosts.of(bin.id);
        if (host.firstChild) continue;
        host.append(toMark(bin, year, hosts, () => onOpen(bin.period)));
      }
    },
    select(bins, id) {
      for (const bin of bins) {
        const current = bin.members.some((item) => item.id === id);
        hosts.of(bin.id).firstElementChild?.toggleAttribute("data-current", current);
      }
    },
  };
}

function toMark(bin: Bin, year: number | null, hosts: Hosts, onOpen: () => void): HTMLElement {
  const mark = document.createElement("button");
  mark.type = "button";
  mark.className = "bin";
  // As with the bars: the chart is one stop, whose arrows reach the members.
  mark.tabIndex = -1;
  mark.ariaLabel = binName(bin, year);
  mark.dataset["status"] = "held";
  mark.dataset["extent"] = "solid";
  mark.addEventListener("click", onOpen);
  const signs = part("signs");
  signs.append(
    ...bin.members.flatMap(({ id }) => hosts.of(id).querySelector(".sign")?.cloneNode(true) ?? []),
  );
  const label = part("label");
  label.append(
    part("plate", String(bin.members.length)),
    part("title", `events, ${daysName(bin.period, year)}`),
    signs,
    part("open", "open"),
  );
  const bar = part("bar");
  bar.append(part("texture"));
  mark.append(label, bar);
  return mark;
}

function part(className: string, text = ""): HTMLElement {
  const element = document.createElement("span");
  element.className = className;
  element.textContent = text;
  return element;
}
