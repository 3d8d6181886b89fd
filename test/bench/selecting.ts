// Main-thread work from a press to the paint of its selection: by row, number, bar and key.

import type { Browser, Page } from "@playwright/test";
import { busyTimes, marks } from "./busy.ts";

/** Times in ms, by way of selecting. */
export type Times = Readonly<Record<"row" | "number" | "bar" | "key", readonly number[]>>;

/** `each` selections in each way. */
export async function measureSelecting(browser: Browser, page: Page, each: number): Promise<Times> {
  await page.evaluate(markPresses, marks);
  const press = (selector: string) => busyTimes(browser, page, () => presses(page, selector, each));
  return {
    row: await press(".list .row"),
    number: await press("#article a[data-events]"),
    bar: await press("#chart .host:not([hidden]) a.event .label"),
    key: await busyTimes(browser, page, () => steps(page, each)),
  };
}

/** Longer than the chart's animation, ms. */
const rest = 320;

/** Presses `times` of the visible elements, each with nothing selected before. */
async function presses(page: Page, selector: string, times: number): Promise<void> {
  for (let i = 0; i < times; i += 1) {
    // oxlint-disable no-await-in-loop -- one press after the other
    await page.evaluate(() => document.querySelector(".desk")?.scrollTo(0, 0));
    const at = await page.evaluate(placeOf, { selector, i });
    if (!at) continue;
    await page.mouse.move(at.x, at.y);
    await page.waitForTimeout(rest);
    await page.mouse.down();
    await page.mouse.up();
    await page.waitForTimeout(rest);
    await page.evaluate(() => history.back());
    await page.waitForTimeout(rest);
    // oxlint-enable no-await-in-loop
  }
}

/** Walks the events in the chart. */
async function steps(page: Page, times: number): Promise<void> {
  await page.locator("#chart .stage").focus();
  for (let i = 0; i < times; i += 1) {
    // oxlint-disable no-await-in-loop
    await page.keyboard.press("ArrowRight");
    await page.waitForTimeout(rest);
    // oxlint-enable no-await-in-loop
  }
}

/** The middle of the `i`-th of the elements that are not covered. */
function placeOf({ selector, i }: { selector: string; i: number }) {
  const places = [...document.querySelectorAll(selector)].flatMap((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + Math.min(width, 40) / 2, top + height / 2];
    return element.contains(document.elementFromPoint(x, y)) ? [{ x, y }] : [];
  });
  return places[i % places.length] ?? null;
}

/** Runs in the page: marks a press, and the task after the frame that shows its selection. */
export function markPresses({ from, to }: typeof marks): void {
  const onPress = ({ timeStamp }: Event) => {
    const before = location.pathname;
    requestAnimationFrame(() => {
      if (location.pathname === before) return;
      performance.mark(from, { startTime: timeStamp });
      const painted = new MessageChannel();
      painted.port1.addEventListener("message", () => performance.mark(to));
      painted.port1.start();
      painted.port2.postMessage(null);
    });
  };
  addEventListener("click", onPress, true);
  addEventListener("keydown", onPress, true);
}
