// Several articles: one timeline, and the article that is open beside it.

import { test } from "./built.ts";
import { open } from "./page.ts";
import { seeds } from "./several.ts";
import { expect } from "./test.ts";

test.use({ seeds });

// One worker builds the site once.
test.describe.configure({ mode: "default" });

test.describe("with motion", () => {
  test.use({ contextOptions: { reducedMotion: "no-preference" } });

  test("an event of another article brings its own words beside its card", async ({
    page,
    corpus,
  }) => {
    const { row, words } = await open(page);
    for (const event of [corpus.events[2], corpus.events[0], corpus.events[3]]) {
      if (!event) throw new Error("The articles must tell four events.");
      await row(event).click();
      await expect(page.locator("#card-title")).toContainText(event.title);
      await page.waitForTimeout(500);
      await expect(words(event)).toBeInViewport();
      await page.keyboard.press("Escape");
    }
  });
});

test("where the chart spans several years, its dates name theirs", async ({ page }) => {
  const { chart } = await open(page);
  await expect(chart.locator(".publication")).toHaveText("Published Wednesday 18 June 1975");
  await expect(chart.locator(".bin .title")).toHaveText("events, 3 May – 9 Aug 2023");
});

test("the article, its day and the window are those of what is found", async ({ page }) => {
  const { chart, reader } = await open(page, "?in=2024-03-05-holm");
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Holm Travels");
  await expect(chart.locator(".publication")).toHaveText("Published Tuesday 5 March");
  // An article that was left out is opened with all events.
  await reader.locator("summary").click();
  await reader.getByRole("link", { name: "Roca in Lima" }).click();
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Roca in Lima");
  expect(new URL(page.url()).search).toBe("?a=1975-06-18-roca");
});
