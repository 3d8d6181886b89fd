// The editor among several articles, in several tabs: its room, the way from article to article, files that go
// and come back, and what somebody else has saved meanwhile.

import { readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expectNoFindings } from "./axe.ts";
import { test } from "./devServer.ts";
import { expect } from "./test.ts";

const name = "2024-05-07-accord";
const other = "2024-05-09-oslo";

test.use({
  files: {
    [`${name}.txt`]:
      "Norway and Peru Sign Accord\n\nForeign Minister Ada Holm of Norway met Rosa Vidal in Lima on 3 May 2024. Vidal visited Oslo on 12 April 2024.\n",
    [`${other}.txt`]:
      "Vik in Oslo\n\nForeign Minister Bo Vik of Sweden visited Oslo on 8 May 2024.\n",
  },
  viewport: { width: 1440, height: 900 },
});
test.describe.configure({ mode: "default", timeout: 60_000 });

const editor = (page: Page) => page.locator("[data-editor]");
const title = (page: Page) => editor(page).getByRole("heading", { level: 2 }).first();
const field = (page: Page, label: string) => editor(page).getByLabel(label, { exact: true });

async function open(page: Page) {
  await page.goto("");
  await page.getByRole("button", { name: "Edit" }).click();
  // The first one waits for the parser.
  await expect(field(page, "Title")).toBeVisible({ timeout: 20_000 });
}

test("has the room of the page, and leads from article to article", async ({ page, seeds }) => {
  await open(page);
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(page.locator("#chart")).toBeHidden();
    const panel = await editor(page).boundingBox();
    expect(Math.min(panel?.height ?? 0, height - (panel?.y ?? 0))).toBeGreaterThan(0.6 * height);
    await expect(field(page, "Title")).toBeInViewport({ ratio: 1 });
  }
  const next = editor(page).getByRole("button", { name: "3 to check in 2 articles" });
  await next.press("Enter");
  await expect(title(page)).toContainText("Vik visits Oslo");
  await expect(title(page)).toBeFocused();
  await page.keyboard.press("r");
  const back = editor(page).getByRole("button", { name: "2 to check in 1 article" });
  await expect(back).toBeVisible();
  expect(readFileSync(join(seeds, `${other}.yaml`), "utf8")).toContain("checked:");
  await page.setViewportSize({ width: 390, height: 844 });
  const counted = await editor(page).locator("output").boundingBox();
  expect(counted?.height).toBeLessThan(40);
  // A phone's sheets are fetched when they are needed first.
  await expect(page.locator("#card-title")).toBeVisible();
  await expectNoFindings(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await back.click();
  await expect(title(page)).toBeFocused();
  await expect(editor(page)).toContainText("0 of 2 checked");
  await page.keyboard.press("e");
  await expect(page.locator("#chart").getByText("Vik visits Oslo")).toBeVisible();
});

test("says that its article is gone, and shows no other in its place", async ({ page, seeds }) => {
  await open(page);
  await expect(editor(page)).toContainText("0 of 2 checked");
  const shown = await title(page).textContent();
  const file = join(seeds, `${name}.txt`);
  renameSync(file, join(seeds, "2024-05-08-renamed.txt"));
  await expect(title(page)).toHaveText(`${name} is gone`);
  await expect(title(page)).toBeFocused();
  await expect(editor(page).getByRole("textbox")).toHaveCount(0);
  await page.keyboard.type("rds1");
  await expectNoFindings(page);
  renameSync(join(seeds, "2024-05-08-renamed.txt"), file);
  await expect(title(page)).toHaveText(shown ?? "");
  await expect(title(page)).toBeFocused();
});

test("does not write over what another tab has saved", async ({ page, context, seeds }) => {
  const written = () => readFileSync(join(seeds, `${name}.yaml`), "utf8");
  await open(page);
  const second = await context.newPage();
  await open(second);
  const before = await field(page, "Title").inputValue();
  await field(second, "Title").fill("Second");
  await field(page, "Title").fill("First");
  await field(page, "Title").press("Enter");
  await expect.poll(written).toContain("title: First");
  const asked = editor(second)
    .getByRole("alert")
    .filter({ hasText: "changed to “First” meanwhile" });
  await expect(asked).toBeVisible();
  // neither Enter nor leaving it writes
  await field(second, "Title").press("Enter");
  await field(second, "Title").press("Tab");
  await field(second, "Kind").focus();
  await expect(field(second, "Title")).toHaveValue("Second");
  expect(written()).toContain("title: First");
  await expectNoFindings(second);
  await asked.getByRole("button", { name: "Keep “First”" }).press("Enter");
  await expect(field(second, "Title")).toHaveValue("First");
  await expect(field(second, "Title")).toBeFocused();
  // the other way: one's own words, once they were compared
  await field(second, "Title").fill("Second");
  await field(page, "Title").fill(before);
  await field(page, "Title").press("Enter");
  await editor(second).getByRole("button", { name: "Save “Second”" }).click();
  await expect.poll(written).toContain("title: Second");
  await expect(field(page, "Title")).toHaveValue("Second");
});
