// How long a press takes until the selection is painted: by row, by number, by bar, by key.
//
// The browser draws as soon as it can here. On a display a frame waits 0 to 16.7 ms more, by
// chance, which says nothing about the page.

import type { Page } from "@playwright/test";

export const eager = ["--disable-gpu-vsync", "--disable-frame-rate-limit"];

/** Times in ms, by the way of selecting. */
export type Times = Readonly<Record<"row" | "number" | "bar" | "key", readonly number[]>>;

export async function measureSelecting(page: Page, each: number): Promise<Times> {
  await page.evaluate(watchPresses);
  const row = await presses(page, ".list .row", each);
  const number = await presses(page, "#article a[data-events]", each);
  const bar = await presses(page, "#chart [data-shown] .host:not([hidden]) a.event", each);
  await page.locator("#chart .stage").focus();
  await page.keyboard.press("Home");
  await page.waitForTimeout(rest);
  await page.evaluate(() => (globalThis.seenPresses = []));
  for (let i = 0; i < each; i += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one press after the other
    await page.keyboard.press("ArrowRight");
    // oxlint-disable-next-line no-await-in-loop
    await page.waitForTimeout(rest);
  }
  return { row, number, bar, key: await page.evaluate(() => globalThis.seenPresses) };
}

/** Longer than the chart glides. */
const rest = 320;

/** Presses `each` of the elements in view, from nothing selected. */
async function presses(page: Page, selector: string, each: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let i = 0; i < each; i += 1) {
    // oxlint-disable no-await-in-loop -- one press after the other
    await page.keyboard.press("Escape");
    await page.waitForTimeout(rest);
    const at = await page.evaluate(placeOf, { selector, i });
    if (!at) continue;
    await page.mouse.move(at.x, at.y);
    await page.waitForTimeout(30);
    await page.evaluate(() => (globalThis.seenPresses = []));
    await page.mouse.down();
    await page.mouse.up();
    await page.waitForTimeout(rest);
    times.push(...(await page.evaluate(() => globalThis.seenPresses.slice(0, 1))));
    // oxlint-enable no-await-in-loop
  }
  return times;
}

/** The middle of the `i`-th of those that can be pressed where they are. */
function placeOf({ selector, i }: { selector: string; i: number }) {
  const places = [...document.querySelectorAll(selector)].flatMap((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + Math.min(width, 40) / 2, top + height / 2];
    return element.contains(document.elementFromPoint(x, y)) ? [{ x, y }] : [];
  });
  return places[i % places.length] ?? null;
}

declare global {
  var seenPresses: number[];
}

/** Runs in the page: from a press to the task after the frame that shows what it selected. */
function watchPresses(): void {
  globalThis.seenPresses = [];
  const onPress = ({ timeStamp }: Event) => {
    const before = location.pathname;
    requestAnimationFrame(() => {
      if (location.pathname === before) return;
      const painted = new MessageChannel();
      painted.port1.addEventListener("message", () =>
        globalThis.seenPresses.push(performance.now() - timeStamp),
      );
      painted.port1.start();
      painted.port2.postMessage(null);
    });
  };
  addEventListener("click", onPress, true);
  addEventListener("keydown", onPress, true);
}
