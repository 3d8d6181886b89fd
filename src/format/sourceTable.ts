// What each source tells, as the words of a table: of events by articles.

import type { Article } from "#model/article.ts";
import type { Differing, NewsEvent, Telling } from "#model/event.ts";
import type { SourceCell } from "#model/sourceCells.ts";
import { shorten } from "./shorten.ts";
import { statusNames } from "./outcome.ts";
import { valueOf } from "./sourceValues.ts";
import { nameOf } from "./toldBy.ts";
import { shortDate } from "./when.ts";

/** As a link, a list of downloads and the page name it. */
export const whatEachTells = "What each source tells";

/** What each cell says; also in the file, and to those who hear the page. */
const cellWords = {
  told: "told",
  otherwise: "told otherwise",
  outcome: "tells the outcome",
  out: "left out",
  early: "too early",
} as const;

export function cellWord(cell: SourceCell): string {
  if (cell.is === "told") return cellWords[cell.otherwise.length > 0 ? "otherwise" : "told"];
  return cellWords[cell.is];
}

const longestValue = 40;

/** What it says instead: "Sat 15 June"; a date without its year if that equals `year`. */
export function otherwiseShort(of: Differing, telling: Telling, year: number | null): string {
  if (of === "when") return shortDate(telling.when, year);
  if (of === "status") return statusNames[telling.status].toLowerCase();
  return shorten(valueOf(of, telling), longestValue);
}

/** "3 of 6", of those who could tell it; "only Meridian". */
export function toldByAble(
  { tellings, article }: NewsEvent,
  cells: readonly SourceCell[],
  articles: readonly Article[],
): string {
  if (!tellings) return `only ${nameOf(article, articles)}`;
  return `${tellings.length} of ${cells.filter(({ is }) => is !== "early").length}`;
}
