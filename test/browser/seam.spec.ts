// The seam maps the article: it says what the selected event has out of view, and leads there.

import type { Page } from "@playwright/test";
import { some } from "./corpus.ts";
import { opened } from "./page.ts";
import { expect, test } from "./test.ts";
import { drawn, expectTrue, settle } from "./threads.ts";

const many = some(({ when, passages }) => when !== null && passages.length > 3, "one told often");

test("the seam's ways say how many and where, lead there, and do not overlap", async ({ page }) => {
  await page.goto(`event/${many.slug}/`);
  await opened(page);
  await expect(page.locator("[data-seam]")).toBeAttached();
  await takeInHand(page);
  await page.mouse.wheel(0, 1e6);
  await expect.poll(() => left(page)).toBeLessThan(1);
  const ways = page.getByRole("button", { name: / more (above|below): / });
  await settle(page);
  const all = await ways.evaluateAll((buttons) =>
    buttons.map((button) => {
      const { top, bottom, width, height } = button.getBoundingClientRect();
      return { top, bottom, width, height, count: Number(button.textContent) };
    }),
  );
  const { ticks } = await drawn(page, "selected", many.id);
  expect(all.reduce((sum, { count }) => sum + count, 0)).toBe(ticks.length);
  const sorted = all.toSorted((a, b) => a.top - b.top);
  for (const [i, { top, width, height }] of sorted.entries()) {
    expect(top).toBeGreaterThanOrEqual((sorted[i - 1]?.bottom ?? 0) - 0.5);
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  }
  await ways.last().click();
  await expect(page.locator(":focus")).toHaveAttribute("data-events", many.id);
  await expect(page.locator(":focus")).toBeInViewport();
  await expectTrue(page, many.id);
});

test("the part in view is where the article is", async ({ page }) => {
  await page.goto(`event/${many.slug}/`);
  await opened(page);
  await takeInHand(page);
  for (const share of [0, 0.3, 1]) {
    const seen = await page.locator(".reader").evaluate((reader, at) => {
      reader.scrollTop = at * (reader.scrollHeight - reader.clientHeight);
      return [reader.scrollTop, reader.clientHeight].map((px) => px / reader.scrollHeight);
    }, share);
    await settle(page);
    const drawnSeen = await page.locator("[data-seam]").evaluate((seam) => {
      const [map, view] = [seam, seam.querySelector("[data-view]") ?? seam].map((element) =>
        element.getBoundingClientRect(),
      );
      const height = map?.height ?? 1;
      return [((view?.top ?? 0) - (map?.top ?? 0)) / height, (view?.height ?? 0) / height];
    });
    for (const [i, each] of seen.entries()) expect(drawnSeen[i]).toBeCloseTo(each, 2);
  }
});

test("in a page read from right to left seam and thread stand in the mirror", async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver(() => document.documentElement?.setAttribute("dir", "rtl")).observe(
      document,
      { childList: true },
    );
  });
  await page.goto(`event/${many.slug}/`);
  await opened(page);
  await expect(page.locator("[data-seam]")).toBeAttached();
  const { seam, desk, over } = await expectTrue(page, many.id);
  expect(desk.right).toBeLessThanOrEqual(seam.left + 1);
  expect(over.length).toBeGreaterThan(2);
});

/** The pointer on the article, and the wheel turned: until then the page keeps the words level. */
async function takeInHand(page: Page): Promise<void> {
  await page.locator(".reader").hover();
  await page.mouse.wheel(0, 1);
}

/** How far the article can still be scrolled down, px. */
function left(page: Page): Promise<number> {
  return page
    .locator(".reader")
    .evaluate(
      ({ scrollHeight, scrollTop, clientHeight }) => scrollHeight - scrollTop - clientHeight,
    );
}
