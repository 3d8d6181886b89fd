// The chart for paper: the lanes of the page's chart, their rows filled in the order of happening.
// It is drawn in rows, so that a page may end between any two of them.

import { parseDay } from "#model/day.ts";
import type { NewsEvent } from "#model/event.ts";
import { assumedYear } from "../calendar.ts";
import { type KnownOfEvents, type Lane, nobody, toLanes } from "../lanes.ts";
import { publishedWords } from "../listing.ts";
import type { Sort } from "../sorts.ts";
import { statusWord } from "../status.ts";
import { type DrawnElement, draw, level, upright, words } from "./drawing.ts";
import { drawMark } from "./mark.ts";
import { ground } from "./smallAxis.ts";
import { type Tick, toTicks } from "./ticks.ts";
import { type Stretch, stretch, toWhole, type Whole } from "./whole.ts";

/** On a page 180 mm wide a day is 9 px of 680, a letter of 10.5 px takes 5.8 or less. */
const leastDay = 1.3;
const letter = 0.86;
const mostTicks = 16;
/** Kept free between neighbours of one row. */
const gap = 2.5;
const rowHeight = 26;
const headHeight = 17;

interface Paper {
  readonly whole: Whole;
  readonly ticks: readonly Tick[];
}

/** More would fill pages with what the list says more briefly. */
const mostDrawn = 400;

/** null where nothing has a date, or too much. `published` is the day of the one article, or of the newest (`isNewest`). */
export function drawPaperChart(
  events: readonly NewsEvent[],
  published: string | null,
  sort: Sort = "kind",
  known: KnownOfEvents = nobody,
  isNewest = false,
): DrawnElement | null {
  const whole = toWhole(events, published);
  if (!whole || events.length > mostDrawn) return null;
  const paper = { whole, ticks: toTicks(whole, mostTicks, letter) };
  const dated = events.filter(({ when }) => when !== null);
  const lanes = toLanes(dated, sort, known);
  return draw(
    "div",
    { class: "paper-chart", "aria-hidden": "true" },
    drawHead(paper, published, isNewest),
    ...lanes.all.map((lane) =>
      drawLane(
        lane,
        dated.filter((event) => lanes.of(event).includes(lane.id)),
        paper,
      ),
    ),
  );
}

function drawHead(
  { whole, ticks }: Paper,
  published: string | null,
  isNewest: boolean,
): DrawnElement {
  const at = whole.published;
  const day = published === null ? null : parseDay(published);
  const year = assumedYear(whole.start, whole.end, day);
  const text = published === null ? "" : publishedWords(published, year, isNewest);
  const end = at !== null && at + text.length * letter > 99;
  return draw(
    "svg",
    { class: "axis", width: "100%", height: 36 },
    ...ticks.flatMap(({ at: x, label, major }) => [
      upright(major ? "year" : "tick", x, major ? 16 : 20, 36),
      label ? words(major ? "major" : "minor", { at: x, y: 31, dx: 4 }, label) : null,
    ]),
    at === null ? null : upright("cap", at, 0, 36),
    at === null ? null : words("published", { at, y: 11, dx: end ? -5 : 5, end }, text),
  );
}

function drawLane({ name }: Lane, events: readonly NewsEvent[], paper: Paper): DrawnElement {
  const rows = toRows(events.map((event) => toLabel(event, paper.whole))).map((labels) =>
    drawRow(
      rowHeight,
      paper,
      ...labels.flatMap((label) => [
        drawLabel(label),
        drawMark(label.event, paper.whole, leastDay, 20),
      ]),
    ),
  );
  const head = drawRow(
    headHeight,
    paper,
    level("base", 0, 100, 0.5),
    words("minor", { at: 0, y: 13 }, name),
  );
  return draw(
    "div",
    {},
    // Its name and its first row stay on one page.
    draw("div", { class: "paper-lane" }, head, ...rows.slice(0, 1)),
    ...rows.slice(1),
  );
}

function drawRow(
  height: number,
  { whole: { published }, ticks }: Paper,
  ...children: readonly (DrawnElement | null)[]
): DrawnElement {
  return draw(
    "svg",
    { class: "axis", width: "100%", height },
    published === null ? null : ground(published, 0, height),
    ...ticks.map(({ at, major }) => upright(major ? "year" : "grid", at, 0, height)),
    published === null ? null : upright("cap", published, 0, height),
    ...children,
  );
}

interface Label {
  readonly event: NewsEvent;
  readonly number: string;
  readonly title: string;
  readonly word: string | null;
  /** Where it begins, and what it takes together with its bar, percent. */
  readonly at: number;
  readonly taken: Stretch;
}

/** It begins with the bar, or as much before it as it needs to end on the page. */
function toLabel(event: NewsEvent, whole: Whole): Label {
  const number = event.number === null ? "" : `${event.number} `;
  const word = statusWord(event);
  const most = Math.floor(100 / letter) - number.length - (word?.length ?? 0) - 1;
  const title =
    event.title.length > most ? `${event.title.slice(0, most - 1).trimEnd()}…` : event.title;
  const length = (number.length + title.length + 1 + (word?.length ?? 0)) * letter;
  const bar = event.when ? stretch(event.when, whole, leastDay) : { from: 0, to: 0 };
  const at = Math.max(0, Math.min(bar.from, Math.round((100 - length) * 100) / 100));
  const taken = { from: Math.min(at, bar.from), to: Math.max(at + length, bar.to) };
  return { event, number, title, word, at, taken };
}

/** As few rows as let none of them meet, each from the left. */
function toRows(labels: readonly Label[]): readonly (readonly Label[])[] {
  const rows: Label[][] = [];
  for (const label of labels) {
    const free = rows.find((row) => (row.at(-1)?.taken.to ?? 0) + gap <= label.taken.from);
    if (free) free.push(label);
    else rows.push([label]);
  }
  return rows;
}

function drawLabel({ number, title, word, at }: Label): DrawnElement {
  return words(
    "label",
    { at, y: 12 },
    number && draw("tspan", { class: "major" }, number),
    title,
    word && draw("tspan", { class: "minor" }, ` ${word}`),
  );
}
