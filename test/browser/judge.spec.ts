// Whether two are one, asked in the dev server: a judgement made, undone, made again, as a hurried hand does it; in
// two tabs; with a file that somebody else has changed.

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expectNoFindings } from "./axe.ts";
import { test } from "./devServer.ts";
import { expect } from "./test.ts";

const canal = "test/dossiers/canal";
test.use({
  files: Object.fromEntries(
    readdirSync(canal).map((name) => [name, readFileSync(join(canal, name), "utf8")]),
  ),
  viewport: { width: 1440, height: 900 },
});
test.describe.configure({ mode: "default", timeout: 90_000 });

const sheet = (page: Page) => page.getByRole("dialog");
const question = (page: Page) => sheet(page).getByRole("heading", { level: 3 }).first();
const titles = (page: Page) => sheet(page).locator("article h4").allTextContents();
const count = (page: Page) => page.locator("#list [data-event]").count();

async function open(page: Page) {
  await page.goto("");
  // The first walk waits for the parser.
  const name = page.getByRole("heading", { level: 1, name: "The canal" });
  await expect(name).toBeVisible({ timeout: 45_000 });
  await expect(page.getByRole("button", { name: "Edit" })).toBeVisible();
  await page.keyboard.press("q");
  await expect(question(page)).toHaveText("The same happening, or two?", { timeout: 20_000 });
}

test("a judgement is made, undone and made again, and nothing else in the file changes", async ({
  page,
  seeds,
}) => {
  const file = join(seeds, "judgements.yaml");
  const before = "# ours\n- different: [Ana Roca, Reuel]  # sure\n";
  writeFileSync(file, before);
  await open(page);
  await expect(question(page)).toBeFocused();
  const first = await titles(page);
  const line = (await sheet(page).locator("code").first().textContent()) ?? "";
  expect(line).toMatch(/^- same: \{2024-02-12-meridian: /);

  await page.keyboard.press("y");
  await expect.poll(() => readFileSync(file, "utf8")).toBe(`${before}${line}\n`);
  expect(await titles(page)).not.toEqual(first);
  await page.keyboard.press("z");
  await expect.poll(() => readFileSync(file, "utf8")).toBe(before);
  expect(await titles(page)).toEqual(first);
  await page.keyboard.press("n");
  const other = line.replace("same", "different");
  await expect.poll(() => readFileSync(file, "utf8")).toBe(`${before}${other}\n`);

  // As fast as a hand types: an answer, back, another, back, and the last.
  await page.keyboard.press("z");
  for (const key of ["y", "z", "n", "z"]) await page.keyboard.press(key);
  // Twice is once: nobody has read the next pair yet. Both are sent at once, or a busy machine makes them two answers.
  await Promise.all([page.keyboard.press("u"), page.keyboard.press("u")]);
  const last = line.replace("same", "unsure");
  await expect.poll(() => readFileSync(file, "utf8")).toBe(`${before}${last}\n`);
  await page.waitForTimeout(300);
  expect(readFileSync(file, "utf8")).toBe(`${before}${last}\n`);
  await expect(sheet(page).getByRole("alert")).toHaveCount(0);
});

test("what is judged is on the page, and is taken back after a reload", async ({ page, seeds }) => {
  const file = join(seeds, "judgements.yaml");
  await open(page);
  await expect(sheet(page)).toContainText("Dateline takes these for one, and is not sure.");
  const events = await count(page);
  await page.keyboard.press("n");
  await expect.poll(() => count(page)).toBe(events + 1);
  expect(existsSync(file)).toBe(true);

  await open(page);
  const next = await titles(page);
  await page.keyboard.press("z");
  await expect.poll(() => existsSync(file)).toBe(false);
  await expect.poll(() => count(page)).toBe(events);
  await expect.poll(() => titles(page)).not.toEqual(next);
});

test("another tab sees it, and writes over nothing that it has not seen", async ({
  page,
  context,
  seeds,
}) => {
  const file = join(seeds, "judgements.yaml");
  await open(page);
  const second = await context.newPage();
  await open(second);
  const first = await titles(page);
  await page.bringToFront();
  await page.keyboard.press("u");
  await expect.poll(() => existsSync(file)).toBe(true);
  await expect.poll(() => titles(second)).not.toEqual(first);

  // Somebody writes in an editor at the same moment.
  const own = `${readFileSync(file, "utf8")}# by hand\n`;
  await page.evaluate(() => {
    const { fetch: real } = globalThis;
    globalThis.fetch = async (...asked) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      return real(...asked);
    };
  });
  // The pair is read first: sooner it is the second press of a hurried hand.
  await page.waitForTimeout(400);
  await page.keyboard.press("y");
  writeFileSync(file, own);
  await expect(sheet(page).getByRole("alert")).toContainText("has changed on the disk");
  expect(readFileSync(file, "utf8")).toBe(own);
  const next = await titles(second);
  await page.keyboard.press("y");
  await expect.poll(() => readFileSync(file, "utf8")).toMatch(/# by hand\n- same: /);

  // Taken back in one, made again in the other.
  await expect.poll(() => titles(second)).not.toEqual(next);
  const after = await titles(page);
  await second.bringToFront();
  await second.keyboard.press("z");
  await expect.poll(() => readFileSync(file, "utf8")).toBe(own);
  await page.bringToFront();
  // Nobody is led away from the pair that is read; the one that came back stands before it.
  await expect(question(page)).toHaveAccessibleDescription(/^2 of /);
  expect(await titles(page)).toEqual(after);
  await page.keyboard.press("k");
  await page.keyboard.press("n");
  await expect.poll(() => readFileSync(file, "utf8")).toMatch(/# by hand\n- different: /);
});

test("from the card of an event that several tell", async ({ page, seeds }) => {
  const file = join(seeds, "judgements.yaml");
  await page.goto("");
  await page
    .locator("#list [data-event]")
    .filter({ hasText: "recalls its ambassador" })
    .first()
    .click();
  const card = page
    .getByRole("article")
    .filter({ has: page.getByRole("button", { name: "Copy link" }) });
  const ask = card.getByRole("button", { name: "Not one event?" });
  await ask.click();
  await expect(question(page)).toBeFocused();
  await expect(question(page)).toHaveAccessibleDescription(
    "Pair 1 of 1 of this event, the least likely first. Dateline takes these for one.",
  );
  const line = (await sheet(page).locator("code").first().textContent()) ?? "";
  for (const key of ["n", "n"]) await page.keyboard.press(key);
  await expect.poll(() => existsSync(file)).toBe(true);
  expect(readFileSync(file, "utf8")).toBe(`${line.replace("same", "different")}\n`);
  await expect(question(page)).toHaveText("No pair of this event is left to judge");
  await expect(ask).toHaveCount(0);
  await page.keyboard.press("z");
  await expect.poll(() => existsSync(file)).toBe(false);
  await expect(question(page)).toHaveText("The same happening, or two?");
  await expect(ask).toHaveCount(1);
  await page.keyboard.press("n");
  await expect(ask).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(page.locator("#card-title")).toBeFocused();
});

test("a sheet for the keyboard, for who hears it, and for a phone", async ({ page, seeds }) => {
  expect(readdirSync(seeds)).not.toContain("judgements.yaml");
  await open(page);
  await expectNoFindings(page);
  const first = await titles(page);
  await page.keyboard.press("j");
  expect(await titles(page)).not.toEqual(first);
  await expect(question(page)).toBeFocused();
  await expect(question(page)).toHaveAccessibleDescription(/^2 of \d+ pairs to judge/);
  await page.keyboard.press("k");
  expect(await titles(page)).toEqual(first);
  await page.keyboard.press("s");
  expect(await titles(page)).not.toEqual(first);
  // The page's own letters do nothing under it.
  await page.keyboard.press("t");
  await page.keyboard.press("e");
  await expect(sheet(page)).toBeVisible();
  await expect(page.locator("[data-editor]")).toHaveCount(0);
  await sheet(page).getByRole("button", { name: "Unsure" }).focus();
  await expect(sheet(page)).toContainText("U adds to judgements.yaml: - unsure: {");
  await page.setViewportSize({ width: 390, height: 844 });
  const wide = await sheet(page).evaluate((one) => one.scrollWidth - one.clientWidth);
  expect(wide).toBe(0);
  await page.keyboard.press("Escape");
  await expect(sheet(page)).toHaveCount(0);
});
