// Axe finds nothing: light and dark, wide and phone, with and without a selection.

import { expectNoFindings } from "./axe.ts";
import { some } from "./corpus.ts";
import { open } from "./page.ts";
import { expect, test } from "./test.ts";

const event = some(({ passages }) => passages.length > 1, "an event told in several passages");

// Colours are the same at every width, so only one is walked in both schemes.
for (const [width, height, colorScheme] of [
  [1440, 900, "light"],
  [1440, 900, "dark"],
  [1024, 768, "light"],
  [390, 844, "dark"],
] as const) {
  test.describe(`${width} px, ${colorScheme}`, () => {
    test.use({ viewport: { width, height }, colorScheme });

    test("without a selection, and with an event selected", async ({ page }) => {
      const { row, cardTitle } = await open(page);
      await expectNoFindings(page);
      await row(event).click();
      await expect(cardTitle).toBeVisible();
      await expectNoFindings(page);
    });
  });
}

test.describe("before the script", () => {
  for (const path of ["", `event/${event.slug}/`]) {
    test(path || "the start page", async ({ page }) => {
      // Axe itself is script, so only the app's is held back.
      await page.route("**/*.js", (route) =>
        route.fulfill({ contentType: "text/javascript", body: "" }),
      );
      await page.goto(path);
      await expectNoFindings(page);
    });
  }
});

test.describe("an address that is not there", () => {
  // It asks for its scripts and styles wherever the root may be, and axe reads them again where none is.
  test.use({
    allowedErrors: /404|Refused to (?:execute|apply)|Applying inline style|preload assets/,
  });

  test("its page", async ({ page }) => {
    await page.goto("event/nothing/");
    // The script draws it, and measures the article for its numbers.
    await expect(page.locator("#article").getByRole("link").first()).toBeVisible();
    await expectNoFindings(page);
  });
});
