// The legend: one sheet, by button and by key, that gives the focus back.

import { statuses } from "#model/event.ts";
import { expectNoFindings } from "./axe.ts";
import { at } from "./corpus.ts";
import { expectSelected, open } from "./page.ts";
import { expect, test } from "./test.ts";

test("the button opens it, the focus goes in, Escape gives it back", async ({ page }) => {
  await open(page);
  const button = page.getByRole("button", { name: "Legend" });
  const sheet = page.getByRole("dialog", { name: "Legend and keys" });
  await button.click();
  await expect(sheet.getByRole("button", { name: "Close" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await expect(button).toBeFocused();
  await button.click();
  await sheet.getByRole("button", { name: "Close" }).click();
  await expect(button).toBeFocused();
});

test("its samples move no number beside the article", async ({ page }) => {
  await open(page);
  const numbers = page.locator("#article a[data-column]");
  await expect(numbers.first()).toBeVisible();
  const tops = () =>
    numbers.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  const before = await tops();
  await page.getByRole("button", { name: "Legend" }).click();
  await expect(page.getByRole("dialog", { name: "Legend and keys" })).toBeVisible();
  // The article is measured when the samples' typefaces arrive, or the page is laid out again.
  await page.setViewportSize({ width: 1440, height: 899 });
  await page.evaluate(() => document.fonts.dispatchEvent(new Event("loadingdone")));
  await expect.poll(tops).toEqual(before);
});

test("? opens and closes it from wherever one is, and a card under it stays", async ({
  page,
  site,
}) => {
  const { row, cardTitle } = await open(page);
  const sheet = page.getByRole("dialog", { name: "Legend and keys" });
  await row(at(1)).click();
  await expect(cardTitle).toBeFocused();
  await page.keyboard.press("?");
  await expect(sheet).toBeVisible();
  await sheet.getByRole("heading", { name: "Keys", exact: true }).click();
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await expectSelected(page, site, at(1));
  await expect(cardTitle).toBeFocused();
  await page.keyboard.press("?");
  await expect(sheet).toBeVisible();
  await page.keyboard.press("?");
  await expect(sheet).toBeHidden();
  await expect(cardTitle).toBeFocused();
});

test("the key can be given up, which is remembered, and taken back", async ({ page }) => {
  const { row } = await open(page);
  const sheet = page.getByRole("dialog", { name: "Legend and keys" });
  const choice = sheet.getByRole("checkbox", { name: "The key ? opens this sheet" });
  await page.keyboard.press("?");
  await choice.uncheck();
  await page.keyboard.press("?");
  await expect(sheet).toBeVisible();
  await page.keyboard.press("Escape");
  await page.reload();
  await row(at(0)).focus();
  await page.keyboard.press("?");
  await expect(sheet).toBeHidden();
  const button = page.getByRole("button", { name: "Legend" });
  await expect(button).not.toHaveAttribute("aria-keyshortcuts");
  await button.click();
  await choice.check();
  await page.keyboard.press("?");
  await expect(sheet).toBeHidden();
  await page.keyboard.press("?");
  await expect(sheet).toBeVisible();
});

test("its numbers are seen, as large as those of the margin", async ({ page }) => {
  const { reader } = await open(page);
  const size = await reader.locator(".paragraph a[data-events]").first().boundingBox();
  await page.keyboard.press("?");
  const plates = page.getByRole("dialog").locator("dt [data-hovered]:not([data-start])");
  await expect(plates.first()).toBeVisible();
  const plate = await plates.first().boundingBox();
  expect(plate?.width).toBe(size?.width);
  expect(plate?.height).toBe(size?.height);
});

test("it draws every status, lasting, in doubt and without end, as the chart does", async ({
  page,
}) => {
  await open(page);
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog");
  for (const status of statuses) {
    const bars = sheet.locator(`.event[data-status="${status}"] .bar`);
    await expect(bars).toHaveCount(3);
    for (const bar of await bars.all()) await expect(bar).toBeInViewport();
  }
});

// Colours are the same at every width, so only one is walked in both schemes.
for (const [width, height, colorScheme] of [
  [1440, 900, "light"],
  [1440, 900, "dark"],
  [390, 844, "dark"],
  [320, 640, "light"],
] as const) {
  test.describe(`${width} px wide, ${colorScheme}`, () => {
    test.use({ viewport: { width, height }, colorScheme });

    test("it scrolls down alone, and axe finds nothing", async ({ page }) => {
      // A press that comes before the script opens nothing.
      await open(page);
      await page.getByRole("button", { name: "Legend" }).click();
      const sheet = page.getByRole("dialog");
      await expect(sheet).toBeVisible();
      const room = await sheet.evaluate((box) => box.scrollWidth - box.clientWidth);
      expect(room).toBe(0);
      await expectNoFindings(page);
    });
  });
}
