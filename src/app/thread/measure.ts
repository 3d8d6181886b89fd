// What the thread's geometry needs to know of one event, read off the page.
//
// Nothing is kept between two readings: what is measured is what is seen.

import { bars, landmarks, numbers, ticks } from "../view/parts.ts";
import type { BarBox, Box, Polyline, Plate, ThreadScene } from "./geometry.ts";
import { type End, type Related, relationLines } from "./related.ts";

/** null where there is nothing to join. */
export function measure(id: string): ThreadScene | null {
  const seam = landmarks.one("seam");
  const reader = landmarks.one("article");
  const desk = landmarks.one("desk");
  const stage = landmarks.one("stage");
  const beside = landmarks.one("chart") ?? landmarks.one("card");
  if (!seam || !reader || !desk || !beside) return null;
  const toward = boxOf(desk).left >= boxOf(seam).left ? 1 : -1;
  const edge = boxOf(beside);
  const content = toward > 0 ? edge.left : edge.right;
  return {
    toward,
    seam: boxOf(seam),
    desk: boxOf(desk),
    content,
    plates: platesOf(id, boxOf(reader)),
    ticks: ticks
      .all(id)
      .filter((tick) => tick.dataset["away"] !== undefined)
      .map(boxOf),
    rule: ruleOf(),
    stage: stage && belowAxis(stage),
    strip: stage && stripOf(boxOf(stage).bottom),
    bar: barOf(id, content, stage && belowAxis(stage)),
  };
}

/** The lines from an event's bar, which is at `own`, to what it is related to. */
export function linesTo(own: Box, related: readonly Related[]): readonly Polyline[] {
  const axis = landmarks.one("axis");
  if (!axis) return [];
  // It is as wide as the plot, which it stands over.
  const plot = boxOf(axis);
  const rtl = isRtl(axis);
  return related.flatMap(({ id, arrow, before }) => {
    const end = endOf(id, own) ?? (before === rtl ? "right" : "left");
    return relationLines(own, end, arrow, plot);
  });
}

/** Of the bars of an event the one that is nearest, down the window. */
function endOf(id: string, { top }: Box): End | null {
  const away = (box: Box) => Math.abs(box.top - top);
  const [nearest] = barsOf(id).toSorted(
    (a, b) => Number(a.bar.shared) - Number(b.bar.shared) || away(a.box) - away(b.box),
  );
  return nearest?.box ?? null;
}

/** The middle of the card's rule, down the window. */
export function ruleOf(): number | null {
  const card = landmarks.one("card");
  return card && boxOf(card).top + card.clientTop / 2;
}

function platesOf(id: string, view: Box): readonly Plate[] {
  const seen = numbers.all(id).filter((number) => {
    const { top, bottom } = boxOf(number);
    // Those of articles that are folded away have a place, too.
    return within((top + bottom) / 2, view) && !number.closest("details:not([open])");
  });
  return seen.map(plateOf);
}

export function plateOf(number: HTMLElement): Plate {
  const box = boxOf(number);
  // Of two side by side the second one is nearer to the seam.
  const blocked =
    columnOf(number) === "0" &&
    numbers.all().some((other) => columnOf(other) === "1" && meets(boxOf(other), box));
  return { box, blocked };
}

function columnOf(number: HTMLElement): string | undefined {
  return number.dataset["column"];
}

/**
 * Its own bar, or that of the bin or line which holds it. An event in several lanes has several: the
 * topmost in view is joined.
 */
function barOf(id: string, content: number, stage: Box | null): BarBox | null {
  const drawn = barsOf(id).toSorted(
    (a, b) => Number(a.bar.shared) - Number(b.bar.shared) || a.box.top - b.box.top,
  );
  const seen = drawn.find(({ box }) => stage && within((box.top + box.bottom) / 2, stage));
  const own = drawn[0]?.bar.shared === seen?.bar.shared ? seen : drawn[0];
  if (!own) return null;
  const { bar, box } = own;
  // Scrolled aside
  if (stage && (box.right < stage.left || box.left > stage.right)) return null;
  const { start, end } = bar.cut;
  const others = [...bars].filter((other) => other !== bar);
  return {
    box,
    cut: isRtl(bar.element) ? { left: end, right: start } : { left: start, right: end },
    shared: bar.shared,
    blocked: others.some(({ element }) => between(boxOf(element), box, content)),
  };
}

/** All that are drawn, its own and those of bins and lines. */
function barsOf(id: string) {
  return [...bars]
    .filter(({ element, tells }) => tells(id) && element.getClientRects().length > 0)
    .map((bar) => ({ bar, box: boxOf(bar.element) }));
}

function between(other: Box, box: Box, edge: number): boolean {
  const aside = edge <= box.left ? other.left < box.left : other.right > box.right;
  return other.right > other.left && meets(other, box) && aside;
}

function belowAxis(stage: HTMLElement): Box {
  const box = boxOf(stage);
  return { ...box, top: box.top + (landmarks.one("axis")?.offsetHeight ?? 0) };
}

function stripOf(chart: number): Box | null {
  const strip = landmarks.one("strip");
  const box = strip && boxOf(strip);
  return box && box.bottom > box.top && box.top >= chart - 1 ? box : null;
}

function isRtl(element: Element): boolean {
  return getComputedStyle(element).direction === "rtl";
}

function meets(a: Box, b: Box): boolean {
  return a.top < b.bottom && b.top < a.bottom;
}

function within(y: number, { top, bottom }: Pick<Box, "top" | "bottom">): boolean {
  return y >= top && y <= bottom;
}

function boxOf(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
}
