// The editor of the dev server: an invented article is put right by looking at it, and its sidecar holds
// just what was changed.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expectNoFindings } from "./axe.ts";
import { test } from "./devServer.ts";
import { expect } from "./test.ts";

const name = "2024-05-07-accord";
const story = `Norway and Peru Sign Fishing Accord in Lima

LIMA — Norwegian Foreign Minister Ada Holm signed a fishing accord with her Peruvian counterpart Rosa Vidal in Lima on Tuesday.

Holm had called off a visit to Lima in January after Peruvian sailors boarded a Norwegian trawler. Vidal visited Oslo on 12 April.

The ministers shook hands on the pier.
`;
const sidecar = `# kept by hand
published: 2024-05-07 # as the mail says

corrections:
  - note: signed a fishing accord   # the text is with the ministry
    text: It has nine articles.
`;

test.use({
  files: { [`${name}.txt`]: story, [`${name}.yaml`]: sidecar },
  viewport: { width: 1440, height: 900 },
});
test.describe.configure({ mode: "default", timeout: 60_000 });

const editor = (page: Page) => page.locator("[data-editor]");
const field = (page: Page, label: string) => editor(page).getByLabel(label, { exact: true });

async function fill(page: Page, label: string, value: string) {
  await field(page, label).fill(value);
  await field(page, label).press("Enter");
}

const fileOf = (seeds: string) => readFileSync(join(seeds, `${name}.yaml`), "utf8");

async function openEvent(page: Page, title: RegExp) {
  await page.goto("");
  await page.locator(".row", { hasText: title }).click();
  await expect(page.locator(".card")).toBeVisible();
  await page.getByRole("button", { name: "Edit" }).click();
  await expect(editor(page).getByRole("heading", { level: 2 })).toContainText(title);
}

test("an article is repaired, and the sidecar holds that and nothing else", async ({
  page,
  seeds,
}) => {
  await openEvent(page, /visits Oslo/);
  await fill(page, "Title", "Vidal goes to Oslo");
  await expect.poll(() => fileOf(seeds)).toContain("title: Vidal goes to Oslo");
  // the page has it, and stays on the event
  await expect(page.locator("#chart")).toContainText("Vidal goes to Oslo");
  await fill(page, "Date, in words or EDTF", "13 April");
  await expect(field(page, "Date, in words or EDTF")).toHaveValue("2024-04-13");
  await editor(page).getByLabel("Status").selectOption("planned, possible");
  await expect.poll(() => fileOf(seeds)).toContain("status: planned, possible");
  await fill(page, "Place", "Bergen");
  await expect.poll(() => fileOf(seeds)).toContain("place: Bergen");
  await fill(page, "Add somebody: name, office, country", "Ada Holm");
  await expect.poll(() => fileOf(seeds)).toContain("Ada Holm");
  await fill(page, "Why you changed it, for readers", "The ministry says so.");
  await expect.poll(() => fileOf(seeds)).toContain("why: The ministry says so.");
  await page.getByRole("button", { name: "Right" }).click();
  await expect(editor(page)).toContainText("1 of");
  const written = fileOf(seeds);
  expect(written.startsWith(sidecar)).toBe(true);
  expect(written.slice(sidecar.length)).toBe(`  - amend: visited Oslo on
    title: Vidal goes to Oslo
    date: 2024-04-13
    status: planned, possible
    place: Bergen
    who: [Rosa Vidal, Ada Holm]
    why: The ministry says so.
checked:
  - event: visited Oslo on
    reading: ${/reading: (\w+)/.exec(written)?.[1] ?? ""}
`);

  // what a field had before, and then all of it, comes back step by step
  for (let steps = 0; steps < 7; steps++) {
    const before = fileOf(seeds);
    await editor(page).getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => fileOf(seeds)).not.toBe(before);
  }
  expect(fileOf(seeds)).toBe(sidecar);
  await expect(page.locator("#chart")).toContainText("Vidal visits Oslo");
  await expectNoFindings(page);
});

test("what is wrong is refused in plain words, and nothing is written", async ({ page, seeds }) => {
  await openEvent(page, /visits Oslo/);
  await fill(page, "Kind", "meating");
  await expect(editor(page).getByRole("alert")).toContainText("Did you mean `meeting`?");
  await fill(page, "Date, in words or EDTF", "when it rained");
  await expect(editor(page).getByRole("alert").last()).toContainText("No days can be read");
  expect(fileOf(seeds)).toBe(sidecar);
  // a file that was changed by hand in the meantime
  writeFileSync(join(seeds, `${name}.yaml`), "published: 2024-05-08\n");
  await fill(page, "Title", "Vidal goes to Oslo");
  await expect.poll(() => fileOf(seeds)).toMatch(/^published: 2024-05-08\n/);
});

test("with the keyboard alone: review, drop, undo", async ({ page, seeds }) => {
  await page.goto("");
  await expect(page.getByRole("button", { name: "Edit" })).toBeVisible();
  await page.keyboard.press("e");
  const title = editor(page).getByRole("heading", { level: 2 });
  const first = await title.textContent();
  await page.keyboard.press("s");
  await expect(title).not.toHaveText(first ?? "");
  await page.keyboard.press("d");
  await page.getByRole("button", { name: "It is no event." }).press("Enter");
  await expect.poll(() => fileOf(seeds)).toContain("- drop: ");
  expect(fileOf(seeds)).toContain("why: It is no event.");
  await page.keyboard.press("Control+z");
  await expect.poll(() => fileOf(seeds)).toBe(sidecar);
  await page.keyboard.press("e");
  await expect(editor(page)).toHaveCount(0);
});

test("words that are selected become an event", async ({ page, seeds }) => {
  await openEvent(page, /visits Oslo/);
  const line = page.locator(".paragraph-text", { hasText: "shook hands" });
  await line.selectText();
  const form = editor(page).getByRole("form", { name: "New event" });
  await form.getByLabel("Title").fill("Ministers shake hands");
  await form.getByLabel("Kind").fill("meeting");
  await form.getByLabel("Date").fill("2024-05-07");
  await form.getByRole("button", { name: "Add" }).click();
  await expect.poll(() => fileOf(seeds)).toContain("- add: The ministers shook hands on the pier.");
  await expect(page.locator("#chart")).toContainText("Ministers shake hands");
  expect(existsSync(join(seeds, `.${name}.yaml`))).toBe(false);
});

test.describe("a date that another leans on", () => {
  test.use({
    files: {
      [`${name}.txt`]:
        "Holm Travels\n\nForeign Minister Ada Holm of Norway met Bo Vik in Oslo on 3 May 2024. Two days later Holm visited Bergen.\n",
    },
  });

  test("is followed by one press", async ({ page, seeds }) => {
    await openEvent(page, /meets Bo Vik/);
    await expect(editor(page)).toContainText("Counted from this date: Holm visits Bergen");
    await fill(page, "Date, in words or EDTF", "2 May 2024");
    await editor(page).getByLabel("Part of the day").selectOption("evening");
    await expect.poll(() => fileOf(seeds)).toContain("date: 2024-05-02TEV");
    await editor(page).getByRole("button", { name: "Move it to 2024-05-04" }).click();
    await expect.poll(() => fileOf(seeds)).toContain("date: 2024-05-04");
    await expect(editor(page)).not.toContainText("Counted from this date");
  });
});

test("two events are joined, one is split off, and words are added and taken away", async ({
  page,
  seeds,
}) => {
  await openEvent(page, /visits Oslo/);
  await editor(page)
    .getByLabel("The same as")
    .selectOption({ label: "Peruvian sailors board a Norwegian trawler" });
  await expect.poll(() => fileOf(seeds)).toContain("- join: visited Oslo on");
  await expect(editor(page).locator("blockquote")).toHaveCount(2);
  await expect(page.locator("#chart")).not.toContainText("sailors board");
  await editor(page).getByRole("button", { name: "An event of its own" }).last().click();
  await expect.poll(() => fileOf(seeds)).toContain("- split: ");
  await expect(editor(page).locator("blockquote")).toHaveCount(1);
  await page.locator(".paragraph-text", { hasText: "shook hands" }).selectText();
  await editor(page)
    .getByRole("button", { name: /^Add the selected words/ })
    .click();
  await expect.poll(() => fileOf(seeds)).toContain("passages: [");
  await expect(editor(page).locator("blockquote")).toHaveCount(2);
  await editor(page).getByRole("button", { name: "Not its words" }).last().click();
  await expect(editor(page).locator("blockquote")).toHaveCount(1);
  await expectNoFindings(page);
});
