// What comes out of a printer: list or card, then the article with its numbers, on white.

import type { Page } from "@playwright/test";
import { events, some } from "./corpus.ts";
import { expect, test } from "./test.ts";

const event = some(({ passages }) => passages.length > 1, "an event told in several passages");
const start = { path: "", part: ".list" };
/** With the width of a page of paper less its margins, CSS px. */
const papers = [
  { format: "A4", width: 680 },
  { format: "Letter", width: 702 },
];
const card = { path: `event/${event.slug}/`, part: ".card" };

for (const script of [true, false]) {
  test.describe(script ? "the page" : "without script", () => {
    // A printer knows no dark scheme.
    test.use({ javaScriptEnabled: script, colorScheme: "dark" });

    for (const { path, part } of [start, card]) {
      test(`prints the ${part.slice(1)} and the article`, async ({ page }) => {
        await page.goto(path, { waitUntil: "networkidle" });
        for (const { format } of papers) {
          const printed = await page.pdf({ format });
          const sheets = printed.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
          expect(sheets.length).toBeGreaterThan(1);
          expect(sheets.length).toBeLessThan(9);
        }
        await page.emulateMedia({ media: "print" });
        for (const { width } of papers) {
          await page.setViewportSize({ width, height: 1000 });
          await expect(page.locator(part)).toBeVisible();
          await expect(page.locator(".reader .headline")).toBeVisible();
          await expect(page.locator(".chart")).toBeHidden();
          await expect(page.locator(".paper-chart")).toBeVisible({ visible: part === ".list" });
          await expect(
            page.locator(".card-foot, .card-close").filter({ visible: true }),
          ).toHaveCount(0);

          const tops = await page
            .locator(`${part}, .reader`)
            .evaluateAll((all) =>
              all.map((box) => [box.getBoundingClientRect().top, box.matches(".reader")] as const),
            );
          expect(tops.toSorted(([a], [b]) => a - b).map(([, isArticle]) => isArticle)).toEqual([
            false,
            true,
          ]);
          const { ground, scroll, client } = await page.evaluate(() => ({
            ground: getComputedStyle(document.querySelector(".page") ?? document.body)
              .backgroundColor,
            scroll: document.documentElement.scrollWidth,
            client: document.documentElement.clientWidth,
          }));
          expect(ground).toBe("rgb(255, 255, 255)");
          expect(scroll).toBe(client);
        }
      });
    }
  });
}

test("each number in the margin stands beside its own paragraph", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("", { waitUntil: "networkidle" });
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 680, height: 1000 });
  const astray = await page.locator(".paragraph").evaluateAll((all) =>
    all.flatMap((paragraph) => {
      const box = paragraph.getBoundingClientRect();
      const numbers = [...paragraph.querySelectorAll("a[data-events]")];
      return numbers
        .map((number) => number.getBoundingClientRect())
        .filter(({ top, bottom }) => top < box.top - 8 || bottom > box.bottom + 8)
        .map(({ top }) => `${top}: ${paragraph.textContent}`);
    }),
  );
  expect(astray).toEqual([]);
});

const dated = events.filter(({ when }) => when !== null);

for (const script of [true, false]) {
  test.describe(script ? "the chart on paper" : "the chart on paper, without script", () => {
    test.use({ javaScriptEnabled: script, colorScheme: "dark" });

    test("names every event across the page", async ({ page }) => {
      await page.goto("", { waitUntil: "networkidle" });
      await page.emulateMedia({ media: "print" });
      for (const { width } of papers) {
        await page.setViewportSize({ width, height: 1000 });
        const labels = page.locator(".paper-chart .label");
        await expect(labels).toHaveCount(dated.length);
        const lanes = await page.locator(".paper-lane").count();
        expect(lanes).toBeGreaterThan(1);
        await expect(page.locator(".paper-chart .mark")).toHaveCount(dated.length);
        expect(await outside(page, width)).toEqual([]);
        // dark on white
        const ink = await labels.first().evaluate((text) => getComputedStyle(text).fill);
        expect(ink).toMatch(/^oklch\(0\.2/);
      }
    });
  });
}

test("the screen shows none of it", async ({ page }) => {
  await page.goto("", { waitUntil: "networkidle" });
  await expect(page.locator("#chart a").first()).toBeVisible();
  await expect(page.locator(".paper-chart")).toHaveCount(0);
});

test("a telephone prints the same, chart and article", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("", { waitUntil: "networkidle" });
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".paper-chart .label")).toHaveCount(dated.length);
  await expect(page.locator(".reader .headline")).toBeVisible();
  await expect(page.locator(".strip")).toHaveCount(0);
});

/** Words of the chart that do not end on the page. */
async function outside(page: Page, width: number): Promise<readonly string[]> {
  return page.locator(".paper-chart text").evaluateAll(
    (all, edge) =>
      all
        .filter((text) => {
          const { left, right } = text.getBoundingClientRect();
          return left < -1 || right > edge + 1;
        })
        .map((text) => text.textContent),
    width,
  );
}
