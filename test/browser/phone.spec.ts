// On a phone the halves stand one below the other, the list first.

import { at, some } from "./corpus.ts";
import { addressOf, open } from "./page.ts";
import { expect, test } from "./test.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const event = some(({ when }) => when !== null, "a dated event");

test("the list is in view at once, the article below it", async ({ page }) => {
  const { list, row, reader } = await open(page);
  await expect(row(at(0))).toBeInViewport();
  const listed = await list.boundingBox();
  const told = await reader.boundingBox();
  expect(told?.y).toBeGreaterThan(listed?.y ?? Number.NaN);
});

test("a tap on a row opens its card where one looks; Back returns to the row", async ({
  page,
  site,
}) => {
  const { row, cardTitle } = await open(page);
  await row(event).tap();
  await expect(cardTitle).toContainText(event.title);
  await expect(cardTitle).toBeInViewport();
  expect(page.url()).toBe(addressOf(site, event));
  await page.goBack();
  await expect(row(event)).toBeInViewport();
  expect(page.url()).toBe(site);
});

test("a tap on a number in the article leads to the card", async ({ page }) => {
  const { numbers, cardTitle } = await open(page);
  await numbers(event).first().tap();
  await expect(cardTitle).toContainText(event.title);
  await expect(cardTitle).toBeInViewport();
});

test("the chart is drawn once it comes near", async ({ page }) => {
  const { chart, bar, cardTitle } = await open(page);
  await chart.scrollIntoViewIfNeeded();
  await bar(event).tap();
  await expect(cardTitle).toContainText(event.title);
});
