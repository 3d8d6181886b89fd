// Beside the branches of a fork, who gives each date.

import type { Article } from "#model/article.ts";
import { forkedDates } from "#model/tellings.ts";
import { counted } from "../number.ts";
import { groupsOf } from "../sourceValues.ts";
import { nameOf } from "../toldBy.ts";
import { type DrawnElement, words } from "./drawing.ts";
import { broad, type DrawnEvent, mostBranches } from "./mark.ts";
import { stretch, type Whole } from "./whole.ts";

/** Longer names of several would not fit a phone: letters. */
const longest = 26;

/** As many as the axis has lines for, from the top; the last one counts those that have none. */
export function branchNames(event: DrawnEvent, articles: readonly Article[]): readonly string[] {
  const { when, tellings = null, differs = [] } = event;
  if (articles.length === 0 || forkedDates({ when, tellings, differs }).length === 0) return [];
  const names = groupsOf("when", { tellings, differs }).map((group) => {
    const all = group.map(({ article }) => nameOf(article, articles)).join(", ");
    return group.length > 1 && all.length > longest ? counted(group.length, "article") : all;
  });
  const more = names.length - mostBranches;
  return more > 0 ? [...names.slice(0, mostBranches), `+ ${counted(more, "more date")}`] : names;
}

/** `least` and `letter` are percent, of a day and of a letter; `y` is the middle of the first branch. */
export function drawBranchNames(
  names: readonly string[],
  { when, tellings = null, differs = [] }: DrawnEvent,
  whole: Whole,
  { least, letter, y }: { readonly least: number; readonly letter: number; readonly y: number },
): readonly DrawnElement[] {
  const places = forkedDates({ when, tellings, differs }).flatMap(([first]) =>
    first ? [stretch(first, whole, least)] : [],
  );
  const start = Math.min(...places.map(({ from }) => from));
  return names.map((name, i) => {
    const to = places[i]?.to ?? start;
    const end = to + name.length * letter > 100;
    return words(
      "leeway",
      { at: end ? start : to, y: y + 4 + broad.step * i, dx: end ? -8 : 5, end },
      name,
    );
  });
}
