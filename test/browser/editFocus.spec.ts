// A hurried hand in the editor: what is typed goes into the field that was meant, or nowhere. No letter is a
// command by accident, and the focus is never lost.

import { readFileSync } from "node:fs";
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

test.use({
  files: { [`${name}.txt`]: story, [`${name}.yaml`]: "published: 2024-05-07\n" },
  viewport: { width: 1440, height: 900 },
});
test.describe.configure({ mode: "default", timeout: 120_000 });

const editor = (page: Page) => page.locator("[data-editor]");
const title = (page: Page) => editor(page).getByRole("heading", { level: 2 }).first();
const field = (page: Page, label: string) => editor(page).getByLabel(label, { exact: true });
const button = (page: Page, called: string) => editor(page).getByRole("button", { name: called });
const fileOf = (seeds: string) => readFileSync(join(seeds, `${name}.yaml`), "utf8");
const focused = (page: Page) => page.locator(":focus");

async function openEvent(page: Page, words: RegExp) {
  await page.goto("");
  await page.locator(".row", { hasText: words }).click();
  await expect(page.locator(".card")).toBeVisible();
  await page.keyboard.press("e");
  await expect(title(page)).toContainText(words);
  await expect(title(page)).toBeFocused();
}

/** Where the hand is: not lost, on the same event, and nothing is asked. */
async function expectAtHand(page: Page, words: RegExp) {
  await expect(focused(page)).toHaveCount(1);
  await expect(editor(page).locator("blockquote").first()).toContainText(words);
  await expect(editor(page).getByRole("group", { name: "Why" })).toHaveCount(0);
}

/** What a hurried hand types after a field. */
const letters = ["US", "DE", "rfds1"];

/** Saves by a key, types on at once, and finds that only lines of that key are other ones. */
async function expectOnly(
  page: Page,
  seeds: string,
  [key, line]: readonly [key: "Enter" | "Tab", line: string],
) {
  const before = fileOf(seeds).split("\n");
  await page.keyboard.press(key);
  for (const word of letters) await page.keyboard.type(word);
  await expect.poll(() => fileOf(seeds)).toContain(line);
  await expect(editor(page).locator("output")).not.toContainText("saving");
  await expectAtHand(page, /Vidal visited Oslo|visited Oslo/);
  await page.keyboard.press("Escape");
  await expect(focused(page)).toHaveCount(1);
  const own = /^[\s-]*(\w+):/.exec(line)?.[1] ?? line;
  const others = fileOf(seeds)
    .split("\n")
    .filter(
      (one) =>
        !before.includes(one) && !one.includes(own) && !/- (amend|note):|^corrections:/.test(one),
    );
  expect(others).toEqual([]);
}

test("typing on after a field was saved changes nothing but that field", async ({
  page,
  seeds,
}) => {
  await openEvent(page, /visits Oslo/);
  const fields: readonly (readonly [label: string, first: string, second: string, line: string])[] =
    [
      ["Title", "Vidal goes to Oslo", "Vidal in Oslo", "title: "],
      ["Kind", "meeting", "telephone call", "kind: "],
      ["Told by", "the ministry", "the embassy", "says: "],
      ["Date, in words or EDTF", "2024-04-13", "2024-04-14", "date: "],
      ["Place", "Bergen", "Tromsø", "place: "],
      ["Why you changed it, for readers", "It says so.", "It said so.", "why: "],
      ["A note, for readers", "One more.", "And another.", "text: "],
    ];
  for (const [label, first, second, line] of fields) {
    await field(page, label).fill(first);
    await expectOnly(page, seeds, ["Enter", line + first]);
    await field(page, label).fill(second);
    await expectOnly(page, seeds, ["Tab", line + second]);
  }
  await expectNoFindings(page);
});

test("a box that is open stays open, and what is chosen by letters waits for Enter", async ({
  page,
  seeds,
}) => {
  await openEvent(page, /visits Oslo/);
  await editor(page).locator("summary", { hasText: "Rosa Vidal" }).click();
  const box = editor(page).getByRole("group", { name: /Vidal/ });
  const inBox = (label: string) => box.getByLabel(label, { exact: true });
  const sort = box.getByRole("combobox");
  await inBox("Name").fill("Rosa Vidal Paz");
  await expectOnly(page, seeds, ["Tab", "Rosa Vidal Paz"]);
  await expect(inBox("Name")).toHaveValue("Rosa Vidal Paz");
  await inBox("Name").fill("Rosa Vidal Rey");
  await expectOnly(page, seeds, ["Enter", "Rosa Vidal Rey"]);
  await inBox("Office").fill("minister");
  await expectOnly(page, seeds, ["Tab", "office: minister"]);
  await inBox("Country, as in FR").fill("DE");
  await expectOnly(page, seeds, ["Tab", "country: DE"]);
  await expect(sort).toBeVisible();
  // a choice by letters is a draft, as a typed word is
  const written = fileOf(seeds);
  await sort.focus();
  await page.keyboard.type("g");
  await expect(sort).toHaveValue("group");
  await page.keyboard.press("Escape");
  await expect(sort).toHaveValue("person");
  expect(fileOf(seeds)).toBe(written);
  await sort.focus();
  await page.keyboard.type("g");
  await expectOnly(page, seeds, ["Enter", "sort: group"]);
  // words that are typed on a button press nothing
  await editor(page)
    .getByRole("button", { name: /^Take Rosa/ })
    .focus();
  const before = fileOf(seeds);
  await page.keyboard.type("United States");
  await page.keyboard.press("Enter");
  await expectAtHand(page, /visited Oslo/);
  expect(fileOf(seeds)).toBe(before);
  // a press that was meant takes the person away, and the focus stays in the field
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect.poll(() => fileOf(seeds)).not.toContain("Rosa");
  await page.keyboard.type("US");
  await expectAtHand(page, /visited Oslo/);
  // one person after the other
  const add = field(page, "Add somebody: name, office, country");
  await add.fill("Ada Holm");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Bo Vik, SE");
  await page.keyboard.press("Enter");
  await expect.poll(() => fileOf(seeds)).toMatch(/who: .*Ada Holm.*Bo Vik/s);
  await expect(add).toBeFocused();
  await expect(add).toHaveValue("");
  // the way back is taken away by its own press
  await button(page, "Who: back to what was read").press("Enter");
  await page.keyboard.type("US");
  await expect.poll(() => fileOf(seeds)).not.toContain("Bo Vik");
  await expectAtHand(page, /visited Oslo/);
});

test("each step leads to what is shown next", async ({ page, seeds }) => {
  await openEvent(page, /visits Oslo/);
  const before = fileOf(seeds);
  const shown = () => title(page).textContent();
  // Escape gives up what was typed and stays; once more it leads out of the form
  await page.keyboard.press("f");
  await expect(field(page, "Title")).toBeFocused();
  await page.keyboard.type("rfds1");
  await page.keyboard.press("Escape");
  await expect(field(page, "Title")).toHaveValue("Vidal visits Oslo");
  await page.keyboard.type("US");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(title(page)).toBeFocused();
  await expect(title(page)).toContainText("Vidal visits Oslo");
  // the question why belongs to the event
  await page.keyboard.press("d");
  await expect(editor(page).getByRole("group", { name: "Why" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expectAtHand(page, /visited Oslo/);
  await page.keyboard.press("d");
  const first = await shown();
  await page.keyboard.press("s");
  await expect(title(page)).not.toHaveText(first ?? "");
  await expect(title(page)).toBeFocused();
  await expect(editor(page).getByRole("group", { name: "Why" })).toHaveCount(0);
  await page.keyboard.press("d");
  await page.keyboard.press("e");
  await expect(page.getByRole("button", { name: "Edit" })).toBeFocused();
  await page.keyboard.type("rds1");
  await page.keyboard.press("e");
  await expect(title(page)).toBeFocused();
  await expect(editor(page).getByRole("group", { name: "Why" })).toHaveCount(0);
  // a letter outside the review is none of its keys
  await page.locator("#article").focus();
  await page.keyboard.type("rds1");
  expect(fileOf(seeds)).toBe(before);
  // words belong to one selection and one event
  await page.locator(".paragraph-text", { hasText: "shook hands" }).selectText();
  const words = editor(page).getByRole("region", { name: "Selected words" });
  await expect(words).toContainText("shook hands");
  await button(page, "Skip").click();
  await expect(title(page)).toBeFocused();
  await expect(words).toHaveCount(0);
  // twice, fast: two events, and no third
  await expect(editor(page)).toContainText("0 of");
  await page.keyboard.press("r");
  await page.keyboard.press("r");
  await expect(editor(page)).toContainText("2 of");
  await expect(title(page)).toBeFocused();
  expect(fileOf(seeds).match(/reading:/g)).toHaveLength(2);
  // undoing leads to the event that it changed
  await button(page, "The article").click();
  await page.keyboard.press("Control+z");
  await expect(editor(page)).toContainText("1 of");
  await expect(title(page)).toBeFocused();
  const undone = await shown();
  await page.keyboard.press("s");
  await expect(title(page)).not.toHaveText(undone ?? "");
  await page.keyboard.press("Control+Shift+z");
  await expect(title(page)).toHaveText(undone ?? "");
  await expect(editor(page)).toContainText("2 of");
});

test("joining, ordering and the other faces keep the focus", async ({ page, seeds }) => {
  await openEvent(page, /visits Oslo/);
  const same = editor(page).getByLabel(/^The same as/);
  await page.keyboard.press("j");
  await expect(same).toBeFocused();
  await same.selectOption({ label: "Peruvian sailors board a Norwegian trawler" });
  await button(page, "Make them one").press("Enter");
  await page.keyboard.type("US");
  await expect.poll(() => fileOf(seeds)).toContain("- join: visited Oslo on");
  await expectAtHand(page, /visited Oslo/);
  await expect(same).toBeFocused();
  const joined = fileOf(seeds);
  await page.keyboard.press("Escape");
  await page.keyboard.press("l");
  await expect(focused(page)).toHaveAttribute("aria-current", "true");
  await page.keyboard.press("s");
  await expect(focused(page)).toHaveAttribute("aria-current", "true");
  await button(page, "The article").press("Enter");
  await expect(title(page)).toBeFocused();
  const facts: readonly (readonly [string, string])[] = [
    ["Headline, where it is not the text’s", "headline: An Accord"],
    ["Publisher", "publisher: The Post"],
    ["Rights", "rights: ours"],
  ];
  for (const [label, line] of facts) {
    for (const key of ["Enter", "Tab"] as const) {
      const value = `${line.split(": ")[1]} ${key}`;
      await field(page, label).fill(value);
      await page.keyboard.press(key);
      for (const word of letters) await page.keyboard.type(word);
      await expect.poll(() => fileOf(seeds)).toContain(`${line} ${key}`);
      await expect(focused(page)).toHaveCount(1);
      await page.keyboard.press("Escape");
    }
  }
  await editor(page)
    .getByLabel(/^What this is: The ministers shook/)
    .focus();
  await page.keyboard.type("c");
  expect(fileOf(seeds)).not.toContain("zones:");
  await page.keyboard.press("Escape");
  await page.keyboard.press("e");
  await expect(editor(page)).toHaveCount(1);
  expect(
    fileOf(seeds)
      .split("\n")
      .filter((line) => !joined.includes(line)),
  ).toHaveLength(3);
});
