// On a phone the halves stand one below the other, the list first.

import type { Page } from "@playwright/test";
import { at, events, some } from "./corpus.ts";
import { addressOf, open, parts } from "./page.ts";
import { expect, test } from "./test.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const event = some(({ when }) => when !== null, "a dated event");

test("the list is in view at once", async ({ page }) => {
  const { row } = await open(page);
  await expect(row(at(0))).toBeInViewport();
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

test("a tap on a row opens its card as a sheet; Back returns to the row", async ({
  page,
  site,
}) => {
  const { row, card, cardTitle } = await open(page);
  await row(event).tap();
  await expect(cardTitle).toContainText(event.title);
  await expect(cardTitle).toBeFocused();
  expect(page.url()).toBe(addressOf(site, event));
  expect((await page.locator("dialog[open]").boundingBox())?.y).toBe(44);
  await page.goBack();
  await expect(card).toHaveCount(0);
  await expect(row(event)).toBeInViewport();
  expect(page.url()).toBe(site);
});

for (const [way, close] of Object.entries({
  "its word": async (page: Page) => parts(page).card.getByRole("link", { name: "close" }).tap(),
  "a tap on the strip above": async (page: Page) => page.touchscreen.tap(200, 20),
  Escape: async (page: Page) => page.keyboard.press("Escape"),
  "a swipe down": async (page: Page) => swipe(page, 60, 260),
})) {
  test(`${way} closes the card, and focus is on its row`, async ({ page }) => {
    const { row, card, cardTitle } = await open(page);
    await row(event).tap();
    await expect(cardTitle).toBeVisible();
    await close(page);
    await expect(card).toHaveCount(0);
    await expect(row(event)).toBeFocused();
  });
}

test("focus stays in the card", async ({ page }) => {
  const { cardTitle } = await open(page, `event/${event.slug}/`);
  await expect(cardTitle).toBeVisible();
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press("Tab");
    const outside = await page.evaluate(() => {
      const { activeElement, body } = document;
      return activeElement !== body && !activeElement?.closest("dialog");
    });
    expect(outside).toBe(false);
  }
});

test("next walks on inside the sheet, from its top", async ({ page }) => {
  const { card, cardTitle } = await open(page, `event/${at(0).slug}/`);
  await card.locator("a[rel=next]").tap();
  await expect(cardTitle).toContainText(at(1).title);
  await expect(cardTitle).toBeInViewport();
  await expect(cardTitle).toBeFocused();
});

test("the article opens at the passage, and Back returns to the card", async ({ page }) => {
  const { card, cardTitle, reader, words } = await open(page, `event/${event.slug}/`);
  await card.getByRole("link", { name: "Show in the article" }).tap();
  await expect(words(event)).toBeInViewport();
  await page.goBack();
  await expect(reader).toBeHidden();
  await expect(cardTitle).toBeInViewport();
});

test("a tap on a number in the article leads to the card", async ({ page }) => {
  const { numbers, cardTitle, reader } = await open(page);
  await page.getByRole("link", { name: "Read the article" }).tap();
  await numbers(event).first().tap();
  await expect(cardTitle).toContainText(event.title);
  await expect(reader).toBeHidden();
});

test("the strip opens the chart, whose bars lead to cards", async ({ page }) => {
  const { chart, cardTitle } = await open(page);
  await expect(chart).toBeHidden();
  await page.getByRole("link", { name: "Open the chart" }).tap();
  // Bars that stand too near one another are in a bin.
  const bar = chart.locator("a[data-event]").filter({ visible: true }).first();
  const id = await bar.getAttribute("data-event");
  await bar.tap();
  await expect(cardTitle).toContainText(some((each) => each.id === id, "the bar's event").title);
  await expect(cardTitle).toBeInViewport();
});

/** A finger's way from one height to another, in steps as a browser tells them. */
async function swipe(page: Page, from: number, to: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", y: number) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: type === "touchEnd" ? [] : [{ x: 200, y }],
    });
  await touch("touchStart", from);
  for (let y = from; y < to; y += 20) await touch("touchMove", y);
  await touch("touchMove", to);
  await touch("touchEnd", to);
}
