// The network is cut after page and styles: no script, no typeface, no picture. What there is can
// be read, and stands where the app would have put it.

import type { Page } from "@playwright/test";
import { article, events, some } from "./corpus.ts";
import { open } from "./page.ts";
import { expect, test } from "./test.ts";

/** Of the first screen: to words further down the app scrolls the article. */
const event = some(
  ({ passages: [first, ...others] }) =>
    others.length > 0 && first.start < (article.paragraphs[3]?.start ?? 0),
  "an event told in several passages, from the article's opening on",
);

test.use({ allowedErrors: /net::ERR_FAILED/ });

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test.describe(`${viewport.width} px wide`, () => {
    test.use({ viewport });

    test("the list can be read", async ({ page }) => {
      await cut(page, ["script", "font", "image"]);
      await page.goto("");
      const rows = page.locator(".list .row");
      await expect(rows).toHaveCount(events.length);
      for (const [i, { title }] of events.entries()) {
        await expect(rows.nth(i)).toBeVisible();
        await expect(rows.nth(i)).toContainText(title);
      }
    });

    // On phones the app keeps the article in a sheet, below which it stands before.
    const words = viewport.width > 900 ? [".headline", ".paragraph"] : [];
    for (const [path, kinds] of [
      ["", [".lead", ".chart", ".section-head", ".row", ".row-title", ...words]],
      [`event/${event.slug}/`, [".chart", ".card-title", ".card-when", ".why", ...words]],
    ] as const) {
      test(`${path ? "a card" : "all"} stands where the app puts it`, async ({ page }) => {
        await cut(page, ["script", "font", "image"]);
        await page.goto(path);
        const before = await boxes(page, kinds);
        await page.unroute("**/*");
        await cut(page, ["font", "image"]);
        await open(page, path);
        expect(await boxes(page, kinds)).toEqual(before);
      });
    }
  });
}

async function cut(page: Page, types: readonly string[]): Promise<void> {
  await page.route("**/*", (route) => {
    const request = route.request();
    // It comes before the styles, as the page does.
    const early = request.url().endsWith("/first.js");
    return types.includes(request.resourceType()) && !early ? route.abort() : route.continue();
  });
}

/** Where all that is seen of some kinds stands, in whole pixels, down the page. */
async function boxes(page: Page, kinds: readonly string[]): Promise<readonly string[]> {
  const found = await page.locator(kinds.join()).evaluateAll((all) =>
    all.flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const box = [y, x, height].map(Math.round).join(" ");
      return width > 0 && height > 0 ? [`${box} ${element.classList.value}`] : [];
    }),
  );
  return found.toSorted();
}
