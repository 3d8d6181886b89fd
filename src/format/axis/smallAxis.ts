// One event in the whole time: the axis under the date in words. It says nothing that the words do
// not say, so it is hidden from those who hear the page.

import type { Article } from "#model/article.ts";
import type { NewsEvent } from "#model/event.ts";
import { forkedDates } from "#model/tellings.ts";
import { leeway } from "../why.ts";
import { branchNames, drawBranchNames } from "./branches.ts";
import { draw, type DrawnElement, level, upright, words } from "./drawing.ts";
import { broad, drawMark, type DrawnEvent, mostBranches } from "./mark.ts";
import { toTicks } from "./ticks.ts";
import { stretch, toWhole, type Whole } from "./whole.ts";

/** On the narrowest phone a day is 9 px of 280, and a letter of 12 px takes 6.5 at most. */
const leastDay = 3.2;
const letter = 2.3;
const mostTicks = 7;

/**
 * null where the event, and so its axis, has no date. `events` are all that share the time; `published` is the day of the
 * article, or of the newest of `compared`, which are several.
 */
export function drawSmallAxis(
  event: DrawnEvent,
  events: readonly NewsEvent[],
  published: string | null,
  compared: readonly Article[] = [],
): DrawnElement | null {
  const whole = toWhole(events, published);
  if (!whole || !event.when) return null;
  const names = branchNames(event, compared);
  const label = names.length > 0 ? null : toLabel(event, whole);
  const publication = toPublication(whole, compared.length > 0 ? "Newest article" : "Published");
  // In one line while they stand apart.
  const low = label && publication && meet(label, publication) ? 16 : 0;
  const forked = broad.step * Math.max(0, names.length - 1);
  const axis = 37 + low + forked;
  const middle =
    25 + low + (broad.step * Math.max(0, Math.min(names.length, mostBranches) - 1)) / 2;
  return draw(
    "svg",
    { class: "axis", width: "100%", height: axis + 20, "aria-hidden": "true" },
    publication && ground(publication.at, 16, axis),
    level("base", 0, 100, axis),
    ...toTicks(whole, mostTicks, letter).flatMap(({ at, label: name, major }) => [
      upright("tick", at, axis, axis + 5),
      name ? words(major ? "major" : "minor", { at, y: axis + 16, dx: 4 }, name) : null,
    ]),
    publication && upright("cap", publication.at, 0, axis),
    publication && words("published", { ...publication, y: 11 }, publication.text),
    label && words("leeway", { ...label, y: 11 + low }, label.text),
    drawMark(event, whole, leastDay, middle, names.length > 0 ? broad : undefined),
    ...drawBranchNames(names, event, whole, { least: leastDay, letter, y: 25 }),
  );
}

/** What had not happened yet at publication. */
export function ground(at: number, top: number, bottom: number): DrawnElement {
  const size = { width: `${Math.round((100 - at) * 100) / 100}%`, height: bottom - top };
  return draw("rect", { class: "ground", x: `${at}%`, y: top, ...size });
}

interface AxisLabel {
  readonly at: number;
  readonly dx: number;
  readonly end: boolean;
  readonly text: string;
}

function toLabel({ when, tellings = null, differs = [] }: DrawnEvent, whole: Whole) {
  const isForked = forkedDates({ when, tellings, differs }).length > 0;
  const text = isForked ? "sources differ" : when && leeway(when);
  if (!when || !text) return null;
  const { from, to } = stretch(when, whole, leastDay);
  const end = from + text.length * letter > 100;
  return {
    at: end ? Math.max(to, text.length * letter) : from,
    dx: 0,
    end,
    text,
  } satisfies AxisLabel;
}

function toPublication({ published }: Whole, text: string): AxisLabel | null {
  if (published === null) return null;
  const end = published + text.length * letter > 100;
  return { at: published, dx: end ? -5 : 5, end, text };
}

function meet(a: AxisLabel, b: AxisLabel): boolean {
  const side = ({ at, end, text }: AxisLabel) => (end ? at - text.length * letter : at);
  const [left, right] = side(a) < side(b) ? [a, b] : [b, a];
  return side(left) + (left.text.length + 2) * letter > side(right);
}
