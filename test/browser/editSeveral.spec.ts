// The editor on the page of all articles: an event that two of them tell is edited in one, and its sidecar is the
// only one that changes.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expectNoFindings } from "./axe.ts";
import { test } from "./devServer.ts";
import { expect } from "./test.ts";

const first = "2024-06-14-north";
const second = "2024-06-16-coast";
const ofFirst = "Dahl and Reuel Meet in Arica";
const ofSecond = "Envoys on the Coast";

test.use({
  files: {
    [`${first}.txt`]: `${ofFirst}

Norwegian Foreign Minister Ada Dahl met her Peruvian counterpart Tomas Reuel in Arica on 14 June 2024.

Dahl visited Lima on 10 June 2024.
`,
    [`${second}.txt`]: `${ofSecond}

Foreign Minister Ada Dahl of Norway met Foreign Minister Tomas Reuel of Peru in Arica on 14 June 2024.

Reuel visited Quito on 11 June 2024.
`,
  },
  viewport: { width: 1440, height: 900 },
});
test.describe.configure({ mode: "default", timeout: 60_000 });

const editor = (page: Page) => page.locator("[data-editor]");
const title = (page: Page) => editor(page).getByRole("heading", { level: 2 }).first();
const headline = (page: Page) => page.locator(".reader").getByRole("heading", { level: 1 });
const rows = (page: Page) => page.locator("#list .row");
const written = (seeds: string, name: string) => {
  const file = join(seeds, `${name}.yaml`);
  return existsSync(file) ? readFileSync(file, "utf8") : null;
};

async function fill(page: Page, label: string, value: string) {
  const field = editor(page).getByLabel(label, { exact: true });
  await field.fill(value);
  await field.press("Enter");
}

/** The talks that both tell, on the page of all. */
async function openTalks(page: Page) {
  await page.goto("");
  await expect(rows(page)).toHaveCount(3, { timeout: 20_000 });
  await rows(page).last().click();
  await expect(page.locator("#card-title")).toContainText("Dahl");
}

test("an event of all articles is edited where its words were read, and nowhere else", async ({
  page,
  seeds,
}) => {
  await openTalks(page);
  const address = page.url();
  await page.keyboard.press("e");
  await expect(page).toHaveURL(`${address}?a=${first}`);
  await expect(headline(page)).toHaveText(ofFirst);
  await expect(title(page)).toContainText(/^3 .*Dahl/);
  await expect(title(page)).toBeFocused();
  await expect(editor(page)).toContainText("One other article tells it too");
  await expectNoFindings(page);
  await fill(page, "Title", "Dahl and Reuel hold talks");
  await expect.poll(() => written(seeds, first)).toContain("title: Dahl and Reuel hold talks");
  await expect(page).toHaveURL(
    new RegExp(`/event/dahl-and-reuel-hold-talks-2024-06/\\?a=${first}$`),
  );
  expect(written(seeds, second)).toBeNull();
  // closing it gives the page of all back, with the event
  await editor(page).getByRole("button", { name: "Close" }).click();
  await expect(page).toHaveURL(/\/event\/dahl-and-reuel-hold-talks-2024-06\/$/);
  await expect(page.locator("#card-title")).toContainText("Dahl and Reuel hold talks");
  await expect(page.getByRole("button", { name: "Edit" })).toBeFocused();
  expect(written(seeds, second)).toBeNull();
});

test("in an article it is edited as that one tells it, and stays at hand when the two part", async ({
  page,
  seeds,
}) => {
  await openTalks(page);
  await page.getByRole("link", { name: ofSecond, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`\\?a=${second}$`));
  await expect(headline(page)).toHaveText(ofSecond);
  // opened fresh, too
  await page.reload();
  await expect(headline(page)).toHaveText(ofSecond);
  await page.keyboard.press("e");
  await expect(title(page)).toContainText(/^3 .*Dahl/);
  await fill(page, "Date, in words or EDTF", "2 May 2024");
  await expect.poll(() => written(seeds, second)).toContain("date: 2024-05-02");
  // An event of its own now, with the first number and an address of its own.
  await expect(title(page)).toContainText(/^1 .*Dahl/);
  await expect(editor(page)).not.toContainText("tells it too");
  await expect(page).toHaveURL(new RegExp(`\\?a=${second}$`));
  await expect(headline(page)).toHaveText(ofSecond);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await expect(editor(page)).toContainText("One other article tells it too");
  await expect(title(page)).toContainText(/^3 .*Dahl/);
  expect(written(seeds, second)).toBeNull();
  expect(written(seeds, first)).toBeNull();
  // dropped by hand, the other article's is not taken in its place
  writeFileSync(join(seeds, `${second}.yaml`), "corrections:\n  - drop: met Foreign\n");
  await expect(page).toHaveURL(new RegExp(`/article/${second}/$`));
  await expect(editor(page)).toContainText("Dropped: not on the page.");
  await expect(headline(page)).toHaveText(ofSecond);
});

test("without an event it begins with what there is to check; Back leads out, and keys stay in", async ({
  page,
  seeds,
}) => {
  await page.goto("");
  await expect(rows(page)).toHaveCount(3, { timeout: 20_000 });
  await page.keyboard.press("e");
  await expect(page).toHaveURL(new RegExp(`/article/${first}/$`));
  await expect(rows(page)).toHaveCount(2);
  await expect(title(page)).toBeFocused();
  // The page's own key for all articles, on a heading and on a button of the form.
  await page.keyboard.press("a");
  await editor(page).getByRole("button", { name: "day of publication" }).focus();
  await page.keyboard.type("ao");
  await expect(editor(page)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/article/${first}/$`));
  await editor(page)
    .getByRole("button", { name: /^4 to check in 2 articles/ })
    .click();
  await expect(headline(page)).toHaveText(ofSecond);
  await page.goBack();
  await expect(headline(page)).toHaveText(ofFirst);
  await expect(editor(page)).toBeVisible();
  await page.goBack();
  await expect(editor(page)).toHaveCount(0);
  await expect(rows(page)).toHaveCount(3);
  await expect(page.locator("body")).not.toBeFocused();
  expect(written(seeds, second)).toBeNull();
});
