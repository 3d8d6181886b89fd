// Axe finds nothing: light and dark, wide and phone, with and without a selection.

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { some } from "./corpus.ts";
import { open } from "./page.ts";
import { expect, test } from "./test.ts";

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
  test.use({ allowedErrors: /404/ });

  test("its page", async ({ page }) => {
    await page.goto("event/nothing/");
    await expectNoFindings(page);
  });
});

async function expectNoFindings(page: Page): Promise<void> {
  // Labels of the chart have a halo of the ground's colour, a stroke that is painted under their
  // fill. Axe takes a stroke's colour for the text's.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { -webkit-text-stroke-width: 0 !important }");
    document.adoptedStyleSheets.push(sheet);
  });
  const { violations } = await new AxeBuilder({ page }).analyze();
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(" ")})`),
  );
  expect(findings).toEqual([]);
}
