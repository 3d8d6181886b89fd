// A page zoomed to 400 % is a small window; larger text is a window of few letters. All of it can
// be read and used in both.

import type { Page } from "@playwright/test";
import { expectNoFindings } from "./axe.ts";
import { some } from "./corpus.ts";
import { open } from "./page.ts";
import { expectReadable } from "./text.ts";
import { expect, test } from "./test.ts";

const event = some(({ passages }) => passages.length > 1, "an event told in several passages");
const path = `event/${event.slug}/`;

/** As a reader does in the browser's settings, where 16 px is usual; media queries follow it. */
async function setTextSize(page: Page, px: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard: px, fixed: px } });
}

/** Every state that a reader meets, one after the other; `look` is called on the list and on a card. */
async function walk(page: Page, look: () => Promise<void> = async () => {}): Promise<void> {
  const { reader } = await open(page);
  await expectReadable(page);
  await look();
  await page.getByRole("button", { name: "Legend" }).click();
  await expect(page.getByRole("dialog", { name: /Legend/ })).toBeVisible();
  await expectReadable(page);
  await page.keyboard.press("Escape");
  const read = page.getByRole("link", { name: "Read the article" });
  if (await read.isVisible()) {
    await read.click();
    await expect(reader).toBeVisible();
    await expectReadable(page);
  }
  const { cardTitle } = await open(page, path);
  await expect(cardTitle).toBeVisible();
  await expectReadable(page);
  await look();
}

/** The share of the window's height that stays covered while the text scrolls. */
async function covered(page: Page): Promise<number> {
  return page.evaluate(() => {
    const root = [...document.querySelectorAll("dialog[open]")].at(-1) ?? document.body;
    const staying = [...root.querySelectorAll("*")].filter((element) => {
      const { position } = getComputedStyle(element);
      return (
        (position === "sticky" || position === "fixed") &&
        element.localName !== "dialog" &&
        !element.closest(".stage, [class*=skip]")
      );
    });
    const heights = staying.map((element) => element.getBoundingClientRect().height);
    return heights.reduce((a, b) => a + b, 0) / innerHeight;
  });
}

for (const viewport of [
  { width: 360, height: 225 },
  { width: 320, height: 256 },
]) {
  test.describe(`400 %: ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test("all text is readable, little stays over it, and axe finds nothing", async ({ page }) => {
      await walk(page, async () => {
        expect(await covered(page)).toBeLessThan(0.25);
        await expectNoFindings(page);
      });
    });

    test("the chart opens, and its bars can be chosen", async ({ page }) => {
      const { chart, cardTitle } = await open(page);
      await page.getByRole("link", { name: "Open the chart" }).click();
      await chart.locator("a[data-event]").filter({ visible: true }).first().click();
      await expect(cardTitle).toBeVisible();
    });
  });
}

for (const viewport of [
  { width: 1920, height: 1080 },
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
]) {
  test.describe(`text of 200 % at ${viewport.width} px`, () => {
    test.use({ viewport });

    test("all text is readable", async ({ page }) => {
      await setTextSize(page, 32);
      await walk(page);
    });

    test("rows of the chart are as much higher as its labels", async ({ page }) => {
      await setTextSize(page, 32);
      const { chart } = await open(page);
      const strip = page.getByRole("link", { name: "Open the chart" });
      if (await strip.isVisible()) await strip.click();
      await expect(chart.locator(".label").first()).toBeAttached();
      const boxes = await chart.locator(".event .label").evaluateAll((all) =>
        all
          .map((label) => label.getBoundingClientRect())
          .filter(({ width, height }) => width > 0 && height > 0)
          .map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
      );
      expect(boxes.length).toBeGreaterThan(2);
      for (const [i, a] of boxes.entries())
        for (const b of boxes.slice(i + 1))
          expect(
            a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top,
          ).toBe(true);
    });
  });
}

test.describe("text of 130 % beside the chart", () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test("all text is readable", async ({ page }) => {
    await setTextSize(page, 21);
    await walk(page);
    await open(page);
    await expect(page.locator("[data-seam]")).toBeVisible();
  });
});
