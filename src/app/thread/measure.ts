// What the thread's geometry needs to know of one event, read off the page.
//
// Nothing is kept between two readings: what is measured is what is seen.

import type { Bar, Box, Plate, Scene } from "./geometry.ts";

/** null where there is nothing to join. */
export function measure(id: string): Scene | null {
  const seam = document.querySelector("[data-seam]");
  const reader = document.querySelector(".reader");
  const desk = document.querySelector(".desk");
  const card = document.querySelector(".card");
  const beside = desk?.querySelector(".card, .chart");
  if (!seam || !reader || !desk || !beside) return null;
  const toward = boxOf(desk).left >= boxOf(seam).left ? 1 : -1;
  const edge = boxOf(beside);
  const content = toward > 0 ? edge.left : edge.right;
  const stage = desk.querySelector(".stage");
  const name = CSS.escape(id);
  return {
    toward,
    seam: boxOf(seam),
    desk: boxOf(desk),
    content,
    plates: platesOf(reader, id),
    ticks: [...seam.querySelectorAll(`[data-tick="${name}"][data-away]`)].map(boxOf),
    rule: card && boxOf(card).top + card.clientTop / 2,
    stage: stage && belowAxis(stage),
    strip: stage && stripOf(desk, boxOf(stage).bottom),
    bar: barOf(desk, name, content),
  };
}

function platesOf(reader: Element, id: string): readonly Plate[] {
  const view = boxOf(reader);
  const seen = numbersOf(reader, id).filter((number) => {
    const { top, bottom } = boxOf(number);
    return within((top + bottom) / 2, view);
  });
  return seen.map((number) => plateOf(number, reader));
}

/** The numbers of an event in the article or a part of it. */
export function numbersOf(part: Element, id: string): readonly Element[] {
  return [...part.querySelectorAll(`a[data-events="${CSS.escape(id)}"]`)];
}

export function plateOf(number: Element, reader: Element): Plate {
  const box = boxOf(number);
  // Of two side by side the second one is nearer to the seam.
  const blocked =
    number.getAttribute("data-column") === "0" &&
    [...reader.querySelectorAll('a[data-column="1"]')].some((other) => meets(boxOf(other), box));
  return { box, blocked };
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
