// A page that was opened by double click: no server, so no script of the page, but a styled text.

import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { article, at, events } from "./corpus.ts";

const start = pathToFileURL(resolve("dist/index.html")).href;

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });

    test("the list and the article can be read, and one line says how to get the rest", async ({
      page,
    }) => {
      await page.goto(start);
      await expect(page.locator(".wordmark")).toHaveCSS("font-weight", "650");
      await expect(page.getByText("Opened as a file")).toBeVisible();
      await expect(page.locator(".list .row")).toHaveCount(events.length);
      await expect(page.locator(".row-quote").first()).toBeVisible();
      await expect(page.locator("#article")).toContainText(article.headline);
      for (const dead of [".chart", ".choice", "button:visible", "select"])
        await expect(page.locator(dead).filter({ visible: true })).toHaveCount(0);
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      expect(scroll).toBe(client);
    });

    test("links lead to the files of the events, and back", async ({ page }) => {
      await page.goto(start);
      await page.locator(".row").first().click();
      await expect(page).toHaveURL(start.replace("index.html", `event/${at(0).slug}/index.html`));
      await expect(page.locator(".card")).toContainText(at(0).title);
      await page.locator("a[rel=next]").click();
      await expect(page.locator(".card")).toContainText(at(1).title);
      await page.getByRole("link", { name: "Dateline" }).click();
      await expect(page).toHaveURL(start);
    });
  });
}
