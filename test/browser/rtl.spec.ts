// Read from right to left, as a translated page is: everything is where a mirror would show it.

import type { Page } from "@playwright/test";
import { expectNoFindings } from "./axe.ts";
import { events, some } from "./corpus.ts";
import { expectSelected, open } from "./page.ts";
import { expect, test } from "./test.ts";

const dated = events.filter(({ when }) => when !== null);
const event = some(({ when, passages }) => when !== null && passages.length === 1, "a dated event");

async function turn(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      document.documentElement.dir = "rtl";
      observer.disconnect();
    }).observe(document, { childList: true });
  });
}

interface Ends {
  readonly left: number;
  readonly right: number;
}

/** In document order, from the left edge of the page; what is not laid out is left out. */
async function ends(page: Page, selector: string): Promise<readonly Ends[]> {
  return page.locator(selector).evaluateAll((all) =>
    all
      .map((element) => element.getBoundingClientRect())
      .filter(({ width, height }) => width > 0 && height > 0)
      .map(({ left, right }) => ({ left, right })),
  );
}

/** From the right edge of the page instead. */
function mirrored(all: readonly Ends[], width: number): readonly Ends[] {
  return all.map(({ left, right }) => ({ left: width - right, right: width - left }));
}

const parts = {
  page: ".reader, .desk, .wordmark, [data-seam], .paragraph-number, .reader [data-events]:is(a)",
  list: ".row-number, .row .sign, .row-told",
  card: ".card-date, .card-words, .card-foot a",
  chart: ".controls, .lane, .stage .bar, .event, .bin, .publication, .publication span",
  axis: ".vis-grid, .vis-text:not(.vis-measure)",
} as const;

for (const { width, height } of [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height } });

    for (const path of ["", `event/${event.slug}/`]) {
      test(`${path ? "a card" : "the list"} and the chart are mirrored`, async ({ page }) => {
        await open(page, path);
        await page.waitForLoadState("networkidle");
        const before = new Map<string, readonly Ends[]>();
        for (const selector of Object.values(parts))
          before.set(selector, await ends(page, selector));
        await turn(page);
        await open(page, path);
        await page.waitForLoadState("networkidle");
        for (const [selector, was] of before) {
          const now = await ends(page, selector);
          expect(now).toHaveLength(was.length);
          const image = mirrored(was, width);
          for (const [i, { left, right }] of now.entries()) {
            expect(Math.abs(left - (image[i]?.left ?? NaN)), `${selector} ${i}`).toBeLessThan(2.5);
            expect(Math.abs(right - (image[i]?.right ?? NaN)), `${selector} ${i}`).toBeLessThan(
              2.5,
            );
          }
        }
        await expectNoFindings(page);
      });
    }
  });
}

test("the arrow keys walk as time runs", async ({ page, site }) => {
  await turn(page);
  const { chart } = await open(page);
  await chart.getByRole("group", { name: /^Chart of/ }).focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowLeft");
  const [first, second] = dated;
  if (!first || !second) throw new Error("The seeds must hold two dated events.");
  await expectSelected(page, site, second);
  await page.keyboard.press("ArrowRight");
  await expectSelected(page, site, first);
});

test("a sideways wheel moves what lies there into view", async ({ page }) => {
  await turn(page);
  const { chart } = await open(page);
  const later = chart.getByRole("button", { name: "later" });
  const earlier = chart.getByRole("button", { name: "earlier" });
  await chart.getByRole("button", { name: "less time" }).click();
  await chart.locator(".stage").hover();
  for (let i = 0; i < 40; i++) await page.mouse.wheel(-200, 0);
  await expect(later).toHaveAttribute("aria-disabled", "true");
  await expect(earlier).toHaveAttribute("aria-disabled", "false");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("the rail stands at the right, and nothing scrolls sideways", async ({ page }) => {
    await turn(page);
    const { row, cardTitle } = await open(page);
    const rail = await row(event).locator(".rail").boundingBox();
    const title = await row(event).locator(".row-title").boundingBox();
    if (!rail || !title) throw new Error("The row is not drawn.");
    expect(rail.x + rail.width / 2).toBeCloseTo(390 - 97.5, 0);
    expect(title.x + title.width).toBeLessThanOrEqual(390 - 111);
    await row(event).tap();
    await expect(cardTitle).toBeVisible();
    await expectNoFindings(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
