// The window in words: how many events it shows, and which days.

import { figure } from "#format/number.ts";
import { spokenDate } from "#format/when.ts";
import { printDay } from "#model/day.ts";
import type { Stock } from "../layout/stock.ts";
import type { Period } from "../../view/view.ts";
import { toDays } from "./overview.ts";
import { reach } from "../layout/window.ts";

/** "From 16 to 19 June 2023" */
export function daysIn(window: Period): string {
  const { first, last } = toDays(window);
  const [earliest, latest] = [printDay(first), printDay(last)];
  const edtf = `${earliest}/${latest}`;
  return spokenDate({ edtf, earliest, latest, extent: "throughout", part: null });
}

/** "6 of 22 events. From 16 to 19 June 2023."; "All 22 events." if it shows the whole time. */
export function windowWords(
  { length, countIn }: Pick<Stock["own"], "length" | "countIn">,
  window: Period,
  limits: Period,
): string {
  const all = `${figure(length)} event${length === 1 ? "" : "s"}`;
  if (!reach(window, limits).wider) return `All ${all}.`;
  return `${figure(countIn(window))} of ${all}. ${daysIn(window)}.`;
}
