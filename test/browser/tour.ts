// A tour of the page with Tab alone: what it stops at, and what is wrong with a stop.

import type { Page } from "@playwright/test";
import { expect } from "./test.ts";

interface Stop {
  readonly name: string;
  readonly faults: readonly string[];
}

/** Presses Tab until the page is left or begins anew; every stop is marked `data-toured`. */
export async function tour(page: Page): Promise<readonly string[]> {
  const stops: string[] = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(look);
    if (!stop) return stops;
    expect(stop.faults, `the stop at ${stop.name}`).toEqual([]);
    stops.push(stop.name);
  }
}

/** What has the focus, and why it may not be seen; null where that is nothing new. */
export function look(): Stop | null {
  const element = document.activeElement;
  if (!element || element === document.body || element.hasAttribute("data-toured")) return null;
  element.setAttribute("data-toured", "");
  const label = element.getAttribute("aria-label") ?? element.textContent.trim();
  const name = `${element.localName} ${label.slice(0, 60)} ${element.getAttribute("href") ?? ""}`;

  const faults: string[] = [];
  const { outlineStyle, outlineWidth, visibility, opacity } = getComputedStyle(element);
  if (outlineStyle === "none" || outlineWidth === "0px") faults.push("has no ring");
  if (visibility !== "visible" || opacity === "0") faults.push("is not visible");
  if (element.closest("[aria-hidden='true'], [inert]"))
    faults.push("is hidden from a screen reader");

  const [box] = element.getClientRects();
  if (!box || box.width < 2 || box.height < 2) return { name, faults: [...faults, "has no box"] };
  const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
  const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
  if (right - left < 2 || bottom - top < 2) return { name, faults: [...faults, "is out of view"] };
  // A part larger than the window cannot be seen whole.
  const fits = box.height < innerHeight / 2;
  if (fits && (box.top < -1 || box.bottom > innerHeight + 1)) faults.push("is cut by the window");
  const across = [0.1, 0.5, 0.9].map((share) => left + share * (right - left));
  const down = (fits ? [0.2, 0.5, 0.8] : [0.5]).map((share) => top + share * (bottom - top));
  for (const x of across) {
    for (const y of down) {
      const over = document.elementFromPoint(x, y);
      if (over && (element.contains(over) || over.contains(element))) continue;
      faults.push(
        `lies under ${over?.outerHTML.slice(0, 60)} at ${Math.round(x)}, ${Math.round(y)}`,
      );
    }
  }
  return { name, faults };
}

/** Whatever can be pressed was a stop, but what lies in the chart's plot: that is one stop. */
export async function expectAllToured(page: Page): Promise<void> {
  const missed = await page
    .locator(":is(a[href], button, input, select, summary, [tabindex='0']):not([data-toured])")
    .filter({ visible: true })
    .evaluateAll((all) =>
      all.filter((each) => !each.closest(".stage")).map((each) => each.outerHTML.slice(0, 120)),
    );
  expect(missed).toEqual([]);
}
