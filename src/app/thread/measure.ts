// What the thread's geometry needs to know of one event, read off the page.
//
// Nothing is kept between two readings: what is measured is what is seen.

import { landmarks, numbers, ticks } from "../view/parts.ts";
import type { Bar, Box, Plate, Scene } from "./geometry.ts";

/** null where there is nothing to join. */
export function measure(id: string): Scene | null {
  const seam = landmarks.one("seam");
  const reader = landmarks.one("article");
  const desk = landmarks.one("desk");
  const beside = landmarks.one("chart") ?? landmarks.one("card");
  if (!seam || !reader || !desk || !beside) return null;
  const stage = desk.querySelector(".stage");
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
    strip: stage && stripOf(desk, boxOf(stage).bottom),
    bar: barOf(desk, CSS.escape(id), content),
  };
}

/** The middle of the card's rule, down the window. */
export function ruleOf(): number | null {
  const card = landmarks.one("card");
  return card && boxOf(card).top + card.clientTop / 2;
}

function platesOf(id: string, view: Box): readonly Plate[] {
  const seen = numbers.all(id).filter((number) => {
    const { top, bottom } = boxOf(number);
    return within((top + bottom) / 2, view);
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

/** Its own bar, or that of the bin or line which holds it. */
function barOf(desk: Element, name: string, content: number): Bar | null {
  const own = drawn(desk, `.event[data-event="${name}"]`);
  const mark =
    own ??
    drawn(desk, `.bin[data-members~="${name}"]`) ??
    drawn(desk, `.reach:has([data-event="${name}"])`);
  const bar = mark?.querySelector(".bar");
  const host = mark?.parentElement;
  if (!mark || !bar || !host) return null;
  const box = boxOf(bar);
  const cut = [host.hasAttribute("data-cut-start"), host.hasAttribute("data-cut-end")];
  const [left = false, right = false] = isRtl(host) ? cut.toReversed() : cut;
  const others = [...desk.querySelectorAll(".host .bar")].filter((other) => other !== bar);
  return {
    box,
    cut: { left, right },
    shared: !own,
    blocked: others.some((other) => between(boxOf(other), box, content)),
  };
}

function drawn(desk: Element, selector: string): Element | null {
  const found = [...desk.querySelectorAll(selector)];
  return found.find((mark) => mark.getClientRects().length > 0) ?? null;
}

function between(other: Box, box: Box, edge: number): boolean {
  const aside = edge <= box.left ? other.left < box.left : other.right > box.right;
  return other.right > other.left && meets(other, box) && aside;
}

function belowAxis(stage: Element): Box {
  const axis = stage.querySelector<HTMLElement>(".vis-panel.vis-top")?.offsetHeight ?? 0;
  const box = boxOf(stage);
  return { ...box, top: box.top + axis };
}

function stripOf(desk: Element, chart: number): Box | null {
  const strip = desk.querySelector(".strip-of-time");
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
