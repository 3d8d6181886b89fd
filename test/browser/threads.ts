// The thread as it is drawn, and the boxes of what it should join, both in px of the window.

import { expect, type Page } from "@playwright/test";

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type Line = readonly (readonly [number, number])[];

export interface Drawn {
  readonly over: readonly Line[];
  readonly span: readonly Line[];
  readonly under: readonly Line[];
  readonly plates: readonly Box[];
  /** Plates that another number stands beside. */
  readonly blocked: readonly Box[];
  readonly ticks: readonly Box[];
  readonly rule: number | null;
  /** Of the event, or of the bin that holds it; with the ends that are cut, left and right. */
  readonly bar: (Box & { readonly cut: readonly [boolean, boolean]; readonly bin: boolean }) | null;
  readonly stage: Box | null;
  readonly desk: Box;
  readonly seam: Box;
}

/** Once nothing moves any more. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        let frames = 4;
        const next = () => (frames-- > 0 ? requestAnimationFrame(next) : done());
        next();
      }),
  );
}

export async function drawn(page: Page, name: "selected" | "hovered", id: string): Promise<Drawn> {
  await settle(page);
  return page.evaluate(
    ([of, event]) => {
      const boxOf = (element: Element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return { left, top, right, bottom };
      };
      const all = (selector: string) => [...document.querySelectorAll(selector)];
      const one = (selector: string) => document.querySelector(selector);
      const lines = (part: string) => {
        const path = one(`path[data-thread="${of} ${part}"]`);
        const { x = 0, y = 0 } =
          path instanceof SVGPathElement
            ? (path.ownerSVGElement?.getBoundingClientRect() ?? {})
            : {};
        const moves = (path?.getAttribute("d") ?? "").split("M").filter(Boolean);
        return moves.map((move) =>
          move.split("L").map((point): [number, number] => {
            const [px = 0, py = 0] = point.split(" ").map(Number);
            return [px + x, py + y];
          }),
        );
      };
      const middle = ({ top, bottom }: { top: number; bottom: number }) => (top + bottom) / 2;
      const view = boxOf(one(".reader") ?? document.body);
      const inView = (box: { top: number; bottom: number }) =>
        middle(box) >= view.top && middle(box) <= view.bottom;
      const seam = boxOf(one("[data-seam]") ?? document.body);
      const numbers = all(".reader a[data-column]").map(boxOf);
      const plates = all(`.reader a[data-events="${event}"]`).map(boxOf).filter(inView);
      const toSeam = (box: { left: number }) => Math.abs(box.left - seam.left);
      const blocked = plates.filter((plate) =>
        numbers.some(
          (other) =>
            other.top < plate.bottom &&
            other.bottom > plate.top &&
            toSeam(other) < toSeam(plate) - 1,
        ),
      );
      const top = document.querySelector(".card");
      const mark = [
        ...all(`.event[data-event="${event}"]`),
        ...all(`.bin[data-members~="${event}"]`),
      ]
        .filter((each) => each.getClientRects().length > 0)
        .at(0);
      const bar = mark?.querySelector(".bar");
      const cut = ["data-cut-start", "data-cut-end"].map(
        (end) => mark?.parentElement?.hasAttribute(end) ?? false,
      );
      if (mark && getComputedStyle(mark).direction === "rtl") cut.reverse();
      const stage = one(".stage");
      return {
        over: lines("over"),
        span: lines("span"),
        under: lines("under"),
        plates,
        blocked,
        ticks: all(`[data-tick="${event}"]`)
          .filter((tick) => tick.getBoundingClientRect().height > 3)
          .map(boxOf),
        rule: top && boxOf(top).top + top.clientTop / 2,
        bar:
          bar && mark
            ? {
                ...boxOf(bar),
                cut: [cut[0] ?? false, cut[1] ?? false] as const,
                bin: mark.classList.contains("bin"),
              }
            : null,
        stage: stage && boxOf(stage),
        desk: boxOf(one(".desk") ?? document.body),
        seam,
      };
    },
    [name, id] as const,
  );
}

const near = (a: number | undefined, b: number) => a !== undefined && Math.abs(a - b) <= 1;

/** It runs across, and for more than the width of a line. */
export function isBranch([[x1, y1] = [0, 0], [x2, y2] = [0, 0], ...more]: Line): boolean {
  return more.length === 0 && y1 === y2 && Math.abs(x2 - x1) > 2;
}

/** Every branch begins at a number, tick or the rule; every riser at an end of the bar. */
export async function expectTrue(page: Page, id: string): Promise<Drawn> {
  const all = await drawn(page, "selected", id);
  const { over, span, under, plates, blocked, ticks, rule, bar, stage, desk } = all;
  expect(rule).not.toBeNull();
  const y = rule ?? 0;

  const branches = over.filter(isBranch);
  const ys = [
    ...plates.map((plate) =>
      blocked.includes(plate) ? plate.bottom + 1.5 : (plate.top + plate.bottom) / 2,
    ),
    ...ticks.map((tick) => (tick.top + tick.bottom) / 2),
  ];
  for (const at of ys) expect(branches.filter(([point]) => near(point?.[1], at))).not.toEqual([]);
  for (const [point] of branches) {
    const at = point?.[1] ?? Number.NaN;
    expect([...ys, y].map((each) => Math.abs(each - at)).toSorted((a, b) => a - b)[0]).toBeLessThan(
      1.01,
    );
  }

  const seen = y >= desk.top && y <= desk.bottom;
  const days = bar && !bar.bin && seen;
  expect(span).toHaveLength(days ? 1 : 0);
  if (days) {
    const [[from, to] = []] = span;
    expect(near(from?.[0], bar.left + (bar.cut[0] ? 9 : 0))).toBe(true);
    expect(near(to?.[0], bar.right - (bar.cut[1] ? 9 : 0))).toBe(true);
    expect(near(from?.[1], y)).toBe(true);
  }
  const narrow = bar && (bar.bin || (bar.right - bar.left <= 12 && !bar.cut[0] && !bar.cut[1]));
  const below = bar && stage && bar.bottom > stage.bottom;
  const risers =
    !bar || below
      ? []
      : narrow
        ? [(bar.left + bar.right) / 2]
        : [...(bar.cut[0] ? [] : [bar.left]), ...(bar.cut[1] ? [] : [bar.right])];
  expect(under).toHaveLength(risers.length);
  for (const [i, x] of risers.entries()) {
    const [top, foot] = under[i] ?? [];
    expect(near(top?.[0], x)).toBe(true);
    expect(near(foot?.[0], x)).toBe(true);
    expect(near(top?.[1], bar?.bottom ?? 0)).toBe(true);
    expect(near(foot?.[1], stage?.bottom ?? 0)).toBe(true);
  }
  return all;
}
