// What keys do, and where the focus goes. tour.spec.ts walks the page with Tab alone.

import { at } from "./corpus.ts";
import { expectNothingSelected, expectSelected, open, parts } from "./page.ts";
import { expect, test } from "./test.ts";

test("the first stops lead straight to each part", async ({ page }) => {
  const { list } = await open(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(parts(page).reader).toBeFocused();
  await page.getByRole("link", { name: "To the list of events" }).focus();
  await page.keyboard.press("Enter");
  await expect(list).toBeFocused();
  await page.getByRole("link", { name: "To the chart" }).focus();
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.closest("#chart") !== null)).toBe(true);
});

test("Enter on a row opens its card and moves there; Escape moves back", async ({ page, site }) => {
  const { row, cardTitle } = await open(page);
  await row(at(2)).focus();
  await page.keyboard.press("Enter");
  await expectSelected(page, site, at(2));
  await expect(cardTitle).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(row(at(2))).toBeFocused();
});

test("Enter on a number in the margin opens its card", async ({ page, site }) => {
  const { numbers, cardTitle } = await open(page);
  await numbers(at(3)).first().focus();
  await page.keyboard.press("Enter");
  await expectSelected(page, site, at(3));
  await expect(cardTitle).toBeFocused();
});

test("Escape leaves the keyboard in the chart whose events it walks", async ({ page, site }) => {
  const { chart } = await open(page);
  const stage = chart.getByRole("group", { name: /^Chart of/ });
  await stage.focus();
  await page.keyboard.press("End");
  await expect(stage).toBeFocused();
  await page.keyboard.press("Escape");
  await expectNothingSelected(page, site);
  await expect(stage).toBeFocused();
});

test("Enter on a bar that a reading program has gone to opens that bar's card", async ({
  page,
}) => {
  const { chart } = await open(page);
  const bar = chart.locator("a.event").last();
  const address = await bar.evaluate((link) =>
    link instanceof HTMLAnchorElement ? link.href : "",
  );
  await bar.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(address);
});
