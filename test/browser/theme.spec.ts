// Light and dark: by the system, or as chosen; remembered, and there before the first paint.

import { events } from "./corpus.ts";
import { expect, test } from "./test.ts";

const ground = () => getComputedStyle(document.documentElement).backgroundColor;

test("the choice holds at once, after a reload, on every page, and can be taken back", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("");
  const choice = page.getByRole("combobox", { name: "Theme" });
  await expect(choice).toHaveValue("system");
  const light = await page.evaluate(ground);
  await choice.selectOption("dark");
  const dark = await page.evaluate(ground);
  expect(dark).not.toBe(light);
  await page.reload();
  await expect(choice).toHaveValue("dark");
  expect(await page.evaluate(ground)).toBe(dark);
  await page.goto(`event/${events[0]?.slug}/`);
  await expect(choice).toHaveValue("dark");
  await choice.selectOption("system");
  expect(await page.evaluate(ground)).toBe(light);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await page.evaluate(ground)).toBe(dark);
});

test("the keyboard changes it", async ({ page }) => {
  await page.goto("");
  const choice = page.getByRole("combobox", { name: "Theme" });
  await choice.focus();
  await page.keyboard.type("dark");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("nothing is painted in the other theme first", async ({ page }) => {
  await page.goto("");
  await page.getByRole("combobox", { name: "Theme" }).selectOption("dark");
  // The app never starts: what stands there is the static page with first.js alone.
  await page.route("**/assets/*.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: "" }),
  );
  await page.goto(`event/${events[0]?.slug}/`);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  const blocks = await page
    .locator('head script[src$="first.js"]')
    .evaluate((script) => !script.hasAttribute("defer") && !script.hasAttribute("async"));
  expect(blocks).toBe(true);
});

test("without storage it works for the page", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("no storage", "SecurityError");
      },
    });
  });
  await page.goto("");
  await page.getByRole("combobox", { name: "Theme" }).selectOption("dark");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});
