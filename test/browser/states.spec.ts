// Axe finds nothing in what opens, turns and grows: bins, sheets, no such event, and every way of
// reading. (The legend: legend.spec.ts.)

import type { Page } from "@playwright/test";
import { expectNoFindings } from "./axe.ts";
import { some } from "./corpus.ts";
import { open } from "./page.ts";
import { expect, test } from "./test.ts";

// Axe looks at every word of the page.
test.describe.configure({ timeout: 60_000 });

const event = some(({ when, passages }) => when !== null && passages.length > 1, "a dated event");
const path = `event/${event.slug}/`;

const link = (page: Page, name: string) => page.getByRole("link", { name, exact: true });

const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "less time": async (page) => {
    await open(page);
    await page.getByRole("button", { name: "less time" }).click();
  },
  "a bin opened": async (page) => {
    const { chart } = await open(page);
    await chart.locator(".bin").first().click();
    await expect(chart.getByRole("button", { name: "earlier" })).toHaveAttribute(
      "aria-disabled",
      "false",
    );
  },
  "an event hovered": async (page) => {
    const { row } = await open(page);
    await row(event).hover();
  },
  "an address that no event has": async (page) => {
    await open(page);
    await page.evaluate(() => {
      history.pushState(null, "", "event/nothing-of-this-name/");
      dispatchEvent(new PopStateEvent("popstate"));
    });
    await expect(page.getByRole("heading", { name: "No event has this address" })).toBeVisible();
  },
};

const sheets: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "the card": async (page) => {
    const { row, cardTitle } = await open(page);
    await row(event).click();
    await expect(cardTitle).toBeVisible();
  },
  "the article": async (page) => {
    const { reader } = await open(page);
    await link(page, "Read the article").click();
    await expect(reader).toBeVisible();
  },
  "the article over the card": async (page) => {
    const { reader } = await open(page, path);
    await link(page, "Show in the article").click();
    await expect(reader).toBeVisible();
  },
  "the chart": async (page) => {
    const { chart } = await open(page);
    await link(page, "Open the chart").click();
    await expect(chart.locator(".event").first()).toBeVisible();
  },
};

// Colours are the same at every width, so each width is walked in one scheme.
for (const [width, colorScheme] of [
  [1440, "dark"],
  [1024, "light"],
] as const) {
  test.describe(`${width} px, ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width, height: 800 } });

    for (const [name, reach] of Object.entries(states)) {
      test(name, async ({ page }) => {
        await reach(page);
        await expectNoFindings(page);
      });
    }
  });
}

test.describe("390 px, light", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  for (const [name, reach] of Object.entries(sheets)) {
    test(`${name} open`, async ({ page }) => {
      await reach(page);
      await expectNoFindings(page);
    });
  }
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`more contrast, ${colorScheme}`, () => {
    test.use({ contextOptions: { reducedMotion: "reduce", contrast: "more", colorScheme } });

    test("lines and words are stronger", async ({ page }) => {
      const { reader } = await open(page, path);
      const ofRoot = (name: string) =>
        page.evaluate((key) => {
          const probe = document.body.appendChild(document.createElement("span"));
          probe.style.color = `var(${key})`;
          const { color } = getComputedStyle(probe);
          probe.remove();
          return color;
        }, name);
      const second = await ofRoot("--ink2");
      const lines = await ofRoot("--rule2");
      const plain = reader.locator("p [data-start]:not([data-date], [data-selected])").first();
      await expect(plain).toHaveCSS("text-decoration-color", second);
      await expect(reader.locator(".paragraph-number").first()).toHaveCSS("color", second);
      await expect(reader).toHaveCSS("border-right-color", lines);
      await expectNoFindings(page);
    });
  });
}
