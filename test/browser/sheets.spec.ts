// Sheets from below: card, article and chart on a phone, and every way in which they close.

import type { Page } from "@playwright/test";
import { at, some } from "./corpus.ts";
import { addressOf, open } from "./page.ts";
import { expect, test } from "./test.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const event = some(({ when }) => when !== null, "a dated event");
/** It fills more than a sheet. */
const long = some(({ passages }) => passages.length > 1, "an event told in several passages");

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

test("its word, a tap on the strip above, Escape and a pull close the card, and focus is on its row", async ({
  page,
}) => {
  const { row, card, cardTitle } = await open(page);
  for (const close of [
    async () => card.getByRole("link", { name: "close" }).tap(),
    async () => page.touchscreen.tap(200, 20),
    async () => page.keyboard.press("Escape"),
    async () => pull(page, 60, 400),
  ]) {
    await row(event).tap();
    await expect(cardTitle).toBeVisible();
    // A finger finds the head where it comes to rest.
    await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)));
    await close();
    await expect(card).toHaveCount(0);
    await expect(row(event)).toBeFocused();
  }
});

test.describe("offline", () => {
  // A slow browser may still be after the icon.
  test.use({ allowedErrors: /DISCONNECTED .*favicon\.svg/ });

  test("the first pull is heard, though nothing more can be fetched", async ({ page }) => {
    const { row, card, cardTitle } = await open(page);
    await page.waitForFunction(() =>
      performance.getEntriesByType("resource").some(({ name }) => name.includes("watchPulls")),
    );
    await page.context().setOffline(true);
    await row(event).tap();
    await expect(cardTitle).toBeVisible();
    await pull(page, 60, 400);
    await expect(card).toHaveCount(0);
  });
});

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
  await expect(cardTitle).toBeFocused();
  await expect(chart).toBeHidden();
  await page.goBack();
  await expect(bar).toBeInViewport();
  await page.goBack();
  await expect(chart).toBeHidden();
});

test("the page behind an open sheet cannot be reached or moved", async ({ page }) => {
  const { row, cardTitle } = await open(page);
  await row(event).tap();
  await expect(cardTitle).toBeVisible();
  const before = await page.evaluate(() => window.scrollY);
  await page.mouse.move(200, 20);
  await page.mouse.wheel(0, 400);
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
  const reached = await row(event).evaluate((link) => {
    link.focus();
    const { left, top } = link.getBoundingClientRect();
    return document.activeElement === link || document.elementFromPoint(left, top) === link;
  });
  expect(reached).toBe(false);
});

for (const name of ["Read the article", "Open the chart"]) {
  test(`“${name}”: Escape, its word and a pull close it, and focus is back`, async ({ page }) => {
    await open(page);
    const link = page.getByRole("link", { name });
    const sheet = page.locator("dialog[open]");
    for (const close of [
      async () => page.keyboard.press("Escape"),
      async () => sheet.getByRole("button", { name: "close" }).tap(),
      async () => pull(page, 60, 460),
    ]) {
      await link.tap();
      await expect(sheet).toBeVisible();
      await close();
      await expect(sheet).toHaveCount(0);
      await expect(link).toBeFocused();
    }
  });
}

test("the sheet follows the finger, and springs back from a short way", async ({ page }) => {
  const { row, card } = await open(page);
  await row(event).tap();
  const sheet = page.locator("dialog[open]");
  const top = async () => (await sheet.boundingBox())?.y;
  await expect.poll(top).toBe(44);
  // It listens from its first frame on.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  const finger = await touch(page);
  await finger.down(60);
  for (let y = 70; y <= 160; y += 10) await finger.move(y);
  await expect.poll(top).toBe(144);
  // It rests, so that it is not thrown.
  await page.waitForTimeout(150);
  await finger.up();
  await expect.poll(top).toBe(44);
  await expect(card).toBeVisible();
});

test("a finger in a scrolled card scrolls it, one at the head pulls it", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 560 });
  const { card } = await open(page, `event/${long.slug}/`);
  const sheet = page.locator("dialog[open]");
  const scrolled = async () => sheet.evaluate((box) => box.scrollTop);
  await sheet.evaluate((box) => box.scrollTo(0, 150));
  await expect.poll(scrolled).toBe(150);
  await pull(page, 200, 300);
  await expect.poll(scrolled).toBeLessThan(150);
  await expect(card).toBeVisible();
  await sheet.evaluate((box) => box.scrollTo(0, 150));
  await pull(page, 60, 460);
  await expect(card).toHaveCount(0);
});

test.describe("with motion", () => {
  test.use({ contextOptions: { reducedMotion: "no-preference" } });

  test("a pulled sheet glides away, and comes again whole", async ({ page }) => {
    const { row, card } = await open(page);
    await row(event).tap();
    await expect(card).toBeVisible();
    await pull(page, 60, 400);
    await expect(card).toHaveCount(0);
    await row(event).tap();
    await expect.poll(async () => (await page.locator("dialog[open]").boundingBox())?.y).toBe(44);
  });
});

/** A finger's way from one height to another, in steps as a browser tells them. */
async function pull(page: Page, from: number, to: number): Promise<void> {
  const finger = await touch(page);
  await finger.down(from);
  for (let y = from; y < to; y += 20) await finger.move(y);
  await finger.move(to);
  await finger.up();
}

async function touch(page: Page) {
  const session = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", y?: number) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: y === undefined ? [] : [{ x: 200, y }],
    });
  return {
    down: async (y: number) => send("touchStart", y),
    move: async (y: number) => send("touchMove", y),
    up: async () => send("touchEnd"),
  };
}

for (const [width, height] of [
  [768, 1024],
  [844, 390],
] as const) {
  test.describe(`the chart's sheet, ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test("has air in its buttons and none over them, which stay when the strip comes", async ({
      page,
    }) => {
      const { chart } = await open(page);
      await page.getByRole("link", { name: "Open the chart" }).click();
      const closer = chart.getByRole("button", { name: "less time" });
      await expect(closer).toBeVisible();
      await expect(closer).toHaveCSS("padding-left", "8px");
      const box = await closer.boundingBox();
      const head = await page.locator("dialog[open] .sheet-close").boundingBox();
      expect((box?.y ?? 0) - (head?.y ?? 0) - (head?.height ?? 0)).toBeLessThan(24);
      await closer.click();
      await expect(chart.locator(".overview[data-live]")).toBeVisible();
      expect(await closer.boundingBox()).toEqual(box);
    });
  });
}
