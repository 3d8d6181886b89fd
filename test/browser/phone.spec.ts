// On a phone the halves stand one below the other, the list first.

import { at, events, some } from "./corpus.ts";
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

test("each date stands at the rail, each title behind it, and marks are as tall as rows", async ({
  page,
}) => {
  const { row } = await open(page);
  for (const each of events.filter(({ when }) => when !== null)) {
    const box = await row(each).boundingBox();
    const rail = await row(each).locator(".rail").boundingBox();
    const title = await row(each).locator(".row-title").boundingBox();
    const when = await row(each).locator(".row-when").boundingBox();
    if (!box || !rail || !title || !when) throw new Error(`no row for ${each.title}`);
    expect(rail.x + rail.width / 2).toBeCloseTo(97.5, 0);
    expect(when.x + when.width).toBeCloseTo(82, 0);
    expect(title.x).toBeGreaterThanOrEqual(111);
    expect(box.height - rail.height).toBeLessThanOrEqual(17);
    expect(when.y + when.height).toBeLessThanOrEqual(box.y + box.height);
    expect(box.height).toBeGreaterThanOrEqual(44);
  }
});

test("the rail is the same before the script", async ({ page, site }) => {
  const tops = () =>
    page
      .locator(".rail, .row-published")
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
  const { row } = await open(page);
  await expect(row(at(0))).toBeVisible();
  const after = await tops();
  await page.route("**/*.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: "" }),
  );
  await page.goto(site);
  expect(await tops()).toEqual(after);
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
