// The keyboard alone reaches everything, and what has the focus is seen: it has its ring, stands in
// the window, and lies under nothing.

import { events, some } from "./corpus.ts";
import { open } from "./page.ts";
import { expect, test } from "./test.ts";
import { expectAllToured, tour } from "./tour.ts";

const often = some(({ passages }) => passages.length > 2, "an event told in many passages");
const short = some(({ passages }) => passages.length === 1, "an event told in one passage");

for (const [name, viewport] of Object.entries({
  wide: { width: 1440, height: 900 },
  between: { width: 1024, height: 768 },
  low: { width: 1280, height: 600 },
})) {
  test.describe(name, () => {
    test.use({ viewport });

    test("Tab reaches every event, every number and every control", async ({ page }) => {
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

    for (const event of [often, short]) {
      test(`Tab reaches everything on a card of ${event.passages.length} passages`, async ({
        page,
      }) => {
        await open(page, `event/${event.slug}/`);
        await tour(page);
        await expectAllToured(page);
      });
    }
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("Tab reaches every event and every control", async ({ page }) => {
    const { row } = await open(page);
    await tour(page);
    for (const event of events) await expect(row(event)).toHaveAttribute("data-toured");
    await expectAllToured(page);
  });

  test("Tab goes round in the card", async ({ page }) => {
    const { card } = await open(page, `event/${often.slug}/`);
    await tour(page);
    await expect(
      card.locator("a:visible:not([data-toured]), button:not([data-toured])"),
    ).toHaveCount(0);
  });
});

test("Tab reaches everything in the legend, and Shift+Tab goes the same way back", async ({
  page,
}) => {
  await open(page);
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "Legend and keys" });
  await expect(sheet).toBeVisible();
  await tour(page);
  await expect(sheet.locator(":is(button, input):not([data-toured])")).toHaveCount(1);
  await page.keyboard.press("Shift+Tab");
  await expect(sheet.locator(":focus")).toHaveCount(1);
});
