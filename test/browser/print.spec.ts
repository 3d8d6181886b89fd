// What comes out of a printer: list or card, then the article with its numbers, on white.

import { some } from "./corpus.ts";
import { expect, test } from "./test.ts";

const event = some(({ passages }) => passages.length > 1, "an event told in several passages");
const start = { path: "", part: ".list" };
const card = { path: `event/${event.slug}/`, part: ".card" };

for (const script of [true, false]) {
  test.describe(script ? "the page" : "without script", () => {
    // A printer knows no dark scheme.
    test.use({ javaScriptEnabled: script, colorScheme: "dark" });

    for (const format of ["A4", "Letter"]) {
      for (const { path, part } of [start, card]) {
        test(`prints the ${part.slice(1)} and the article on ${format}`, async ({ page }) => {
          await page.goto(path, { waitUntil: "networkidle" });
          const printed = await page.pdf({ format });
          const sheets = printed.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
          expect(sheets.length).toBeGreaterThan(1);
          expect(sheets.length).toBeLessThan(9);

          // A page of paper less its margins, CSS px.
          await page.setViewportSize({ width: format === "A4" ? 680 : 702, height: 1000 });
          await page.emulateMedia({ media: "print" });
          await expect(page.locator(part)).toBeVisible();
          await expect(page.locator(".reader .headline")).toBeVisible();
          await expect(page.locator(".chart")).toBeHidden();
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
        });
      }
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
