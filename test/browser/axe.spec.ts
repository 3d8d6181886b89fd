// Axe finds nothing: light and dark, wide and phone, with and without a selection.

import { expectNoFindings } from "./axe.ts";
import { some } from "./corpus.ts";
import { open } from "./page.ts";
import { test } from "./test.ts";

const event = some(({ passages }) => passages.length > 1, "an event told in several passages");

const wide = { width: 1440, height: 900 };
const between = { width: 1024, height: 768 };
const phone = { width: 390, height: 844 };

for (const colorScheme of ["light", "dark"] as const) {
  for (const [name, viewport] of Object.entries({ wide, between, phone })) {
    test.describe(`${name}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });

      test("without a selection", async ({ page }) => {
        await open(page);
        await expectNoFindings(page);
      });

      test("with an event selected", async ({ page }) => {
        await open(page, `event/${event.slug}/`);
        await expectNoFindings(page);
      });
    });
  }
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
    await expectNoFindings(page);
  });
});
