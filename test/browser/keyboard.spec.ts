// The keyboard alone reaches and does everything.

import type { Page } from "@playwright/test";
import { at, events } from "./corpus.ts";
import { expectNothingSelected, expectSelected, open, parts } from "./page.ts";
import { expect, test } from "./test.ts";

/** Presses Tab through the whole page; the labels of its stops, in order. */
async function tour(page: Page): Promise<readonly string[]> {
  const stops: string[] = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body || element.hasAttribute("data-toured")) return null;
      element.setAttribute("data-toured", "");
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const name = element.getAttribute("aria-label") ?? element.textContent.trim();
      const ring = outlineStyle === "none" ? "no ring" : outlineWidth;
      return { name: `${element.localName} ${element.getAttribute("href") ?? name}`, ring: ring };
    });
    if (!stop) return stops;
    expect(stop.ring, `focus ring of ${stop.name}`).not.toMatch(/no ring|^0px/);
    stops.push(stop.name);
  }
}

test("Tab reaches every event, every number and every control, each with its ring", async ({
  page,
}) => {
  const { row, numbers } = await open(page);
  await tour(page);
  for (const event of events) {
    await expect(row(event)).toHaveAttribute("data-toured");
    for (const number of await numbers(event).all()) {
      await expect(number).toHaveAttribute("data-toured");
    }
  }
  await expectAllToured(page);
});

test("Tab reaches everything on a card", async ({ page }) => {
  await open(page, `event/${at(1).slug}/`);
  await tour(page);
  await expectAllToured(page);
});

/** Whatever can be pressed was a stop, but the chart's links and bins: the chart is one stop. */
async function expectAllToured(page: Page): Promise<void> {
  const missed = await page
    .locator(
      ":is(a[href], button:not(.bin), input, select, summary, [tabindex='0']):not([data-toured])",
    )
    .filter({ visible: true })
    .evaluateAll((all) =>
      all
        .filter((element) => !element.closest("#chart") || element.localName === "button")
        .map((element) => element.outerHTML.slice(0, 120)),
    );
  expect(missed).toEqual([]);
}

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
