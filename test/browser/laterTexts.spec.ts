// Texts of many articles come after the page, or when they are to be shown.

import type { Page } from "@playwright/test";
import type { Files } from "../build/buildSite.ts";
import { test } from "./built.ts";
import { expect } from "./test.ts";

const rain = Array.from({ length: 800 }, () => "Nobody knew more than that, and the rain went on.");
const long = (...lines: readonly string[]) => [...lines, ...rain].join("\n\n");
const seeds: Files = {
  "2024-03-05-holm.txt": long(
    "Holm in Oslo",
    "Prime Minister Ada Holm met Per Lind in Oslo on 4 March.",
  ),
  "2024-04-05-lind.txt": long("Lind in Rome", "President Per Lind visited Rome on 3 April."),
  "2024-05-05-roca.txt": long("Roca in Lima", "President Ana Roca met Luis Vale in Lima on 2 May."),
};

// One worker: the site is built once.
test.describe.configure({ mode: "default" });
test.use({ seeds });

/** Holds texts back, all or those of a group, until `come` is called, which lets them through or fails them. */
async function holdTexts(page: Page, group = "*") {
  let come = (_how: "here" | "lost") => {};
  const coming = new Promise<"here" | "lost">((resolve) => {
    come = resolve;
  });
  await page.route(`**/texts-${group}`, async (route) =>
    (await coming) === "here" ? route.continue() : route.abort(),
  );
  return come;
}

test("a row pressed before its text is here: the page stays, then shows the words", async ({
  page,
}) => {
  const come = await holdTexts(page);
  await page.goto("./");
  await expect(page.locator("#chart [data-shown]")).toBeVisible();
  await page.locator(".row").first().click();
  await page.locator(".row").last().click();
  await expect(page.locator("#list")).toBeVisible();
  await expect(page.locator("#article")).toContainText("Holm in Oslo");
  come("here");
  // The last press counts.
  await expect(page.locator("#card-title")).toContainText("Roca");
  await expect(page.locator("#article")).toContainText("met Luis Vale in Lima");
  await page.goBack();
  await expect(page.locator("#card-title")).toContainText("Holm");
  await expect(page.locator("#article")).toContainText("met Per Lind in Oslo");
});

test("an article opened fresh works as soon as its own text is here", async ({ page }) => {
  await holdTexts(page, "[02]-*");
  await page.goto("./article/2024-04-05-lind/");
  await expect(page.locator("#chart [data-shown]")).toBeVisible();
  await page.locator("#article [data-events]").first().click();
  await expect(page.locator("#card-title")).toContainText("Lind");
  // What another article tells still waits.
  await page.goto("./article/2024-03-05-holm/");
  await expect(page.locator("#article")).toContainText("met Per Lind in Oslo");
  await expect(page.locator("#chart [data-shown]")).toBeHidden();
});

test.describe("a text that cannot be had", () => {
  test.use({ allowedErrors: /texts[-:]/ });
  test("is said where it would stand; the rest of the page works", async ({ page }) => {
    const come = await holdTexts(page);
    await page.goto("./");
    await expect(page.locator("#chart [data-shown]")).toBeVisible();
    come("lost");
    await page.locator(".row").first().click();
    await expect(page.getByText("What the articles say could not be loaded.")).toBeVisible();
    await page.goBack();
    await expect(page.locator("#list .row")).toHaveCount(3);
    await page.unroute("**/texts-*");
    await page.locator(".row").last().click();
    await page.reload();
    await expect(page.locator("#article")).toContainText("met Luis Vale in Lima");
  });
});
