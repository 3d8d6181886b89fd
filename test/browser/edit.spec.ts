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
  // A server that has just started reads first.
  await page.locator(".row", { hasText: title }).click({ timeout: 20_000 });
  await expect(page.locator(".card")).toBeVisible();
  // While the editor is open, a chart that was drawn before follows what is saved.
  await expect(page.locator("#chart").getByRole("link").first()).toBeAttached();
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
  await expect(page).toHaveURL(/\/event\/vidal-goes-to-oslo-/);
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
  await expect(page).toHaveURL(/\/event\/vidal-visits-oslo-/);
  await expectNoFindings(page);
});

test("what is wrong is refused in plain words, and nothing is written", async ({ page, seeds }) => {
  await openEvent(page, /visits Oslo/);
  await fill(page, "Kind", "meating");
  await expect(editor(page).getByRole("alert")).toContainText("Did you mean meeting?");
  await fill(page, "Date, in words or EDTF", "when it rained");
  await expect(editor(page).getByRole("alert").last()).toContainText("No days can be read");
  expect(fileOf(seeds)).toBe(sidecar);
  // a file that was changed by hand in the meantime
  writeFileSync(join(seeds, `${name}.yaml`), "published: 2024-05-08\n");
  await fill(page, "Title", "Vidal goes to Oslo");
  await expect.poll(() => fileOf(seeds)).toMatch(/^published: 2024-05-08\n/);
  // what a broken file stood in the way of is said until the file is mended
  writeFileSync(join(seeds, `${name}.yaml`), "published: [2024\n");
  const ofTheFile = editor(page).getByRole("alert").filter({ hasNotText: "No days can be read" });
  await expect(ofTheFile).toHaveCount(1);
  await fill(page, "Place", "Bergen");
  await expect(ofTheFile).toHaveCount(2);
  writeFileSync(join(seeds, `${name}.yaml`), sidecar);
  await expect(ofTheFile).toHaveCount(0);
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

test("words that are selected are shown in the form, and become an event when it is added", async ({
  page,
  seeds,
}) => {
  await openEvent(page, /visits Oslo/);
  await page.locator(".paragraph-text", { hasText: "shook hands" }).selectText();
  const press = (called: string) => editor(page).getByRole("button", { name: called }).click();
  const heading = editor(page).getByRole("heading", { level: 2 });
  await press("A new event");
  await expect(heading).toContainText("Ministers shake hands");
  await fill(page, "Title", "They shake hands");
  await expect(heading).toContainText("They shake hands");
  // Nothing is written by a change, by Escape, by leaving it, or by another event.
  await press("Leave it");
  await expect(heading).toContainText("visits Oslo");
  await page.locator(".paragraph-text", { hasText: "shook hands" }).selectText();
  await press("A new event");
  await expect(heading).toContainText("Ministers shake hands");
  await page.keyboard.press("Escape");
  await expect(heading).toContainText("visits Oslo");
  expect(fileOf(seeds)).toBe(sidecar);
  await page.locator(".paragraph-text", { hasText: "shook hands" }).selectText();
  await press("A new event");
  await fill(page, "Title", "They shake hands");
  await expect(heading).toContainText("They shake hands");
  await fill(page, "Date, in words or EDTF", "11 April 2024");
  await expect(field(page, "Date, in words or EDTF")).toHaveValue("2024-04-11");
  expect(fileOf(seeds)).toBe(sidecar);
  await press("Add it");
  await expect.poll(() => fileOf(seeds)).toContain("- add: The ministers shook hands on the pier.");
  expect(fileOf(seeds)).toMatch(
    /\n {4}title: They shake hands\n {4}kind: .*\n {4}date: 2024-04-11\n/,
  );
  await expect(page.locator("#chart, .list")).toContainText(["They shake hands"]);
  await expect(heading).toContainText("They shake hands");
  expect(existsSync(join(seeds, `.${name}.yaml.draft`))).toBe(false);
});

test("the days are seen while one types, and time words of the article are pressed", async ({
  page,
  seeds,
}) => {
  await openEvent(page, /visits Oslo/);
  const date = field(page, "Date, in words or EDTF");
  await date.fill("late 2023");
  await expect(editor(page)).toContainText("Some time between 1 October and 31 December 2023");
  await date.press("Escape");
  await expect(date).toHaveValue("2024-04-12");
  expect(fileOf(seeds)).toBe(sidecar);
  await date.focus();
  const said = page.locator(".paragraph-text", { hasText: "in Lima on Tuesday" });
  const box = await said.evaluate((element) => {
    const text = Array.from(element.querySelectorAll("*"), (one) => one.firstChild)
      .concat(element.firstChild)
      .find((one) => one?.nodeType === Node.TEXT_NODE && /Tuesday/.test(one.textContent ?? ""));
    if (!text) return null;
    const range = document.createRange();
    const at = text.textContent?.indexOf("Tuesday") ?? 0;
    range.setStart(text, at + 2);
    range.setEnd(text, at + 4);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.click(box?.x ?? 0, box?.y ?? 0);
  await expect.poll(() => fileOf(seeds)).toContain("date: 2024-05-07");
});

test("both versions are shown where the file was changed by hand", async ({ page, seeds }) => {
  await openEvent(page, /visits Oslo/);
  await page.route("**/@dateline/edit", async (route) => {
    const asked = route.request().postData() ?? "";
    // between the page's last word and this step
    if (asked.includes('"step"')) writeFileSync(join(seeds, `${name}.yaml`), "rights: ours\n");
    await route.continue();
  });
  await fill(page, "Title", "Vidal goes to Oslo");
  await expect(editor(page).getByRole("alert")).toContainText("has changed on the disk");
  await expect(editor(page).getByLabel("As the page knew it")).toContainText("# kept by hand");
  await expect(editor(page).getByLabel("As it is on the disk")).toContainText("rights: ours");
});

test.describe("events of one day", () => {
  test.use({
    files: {
      [`${name}.txt`]:
        "Holm in Oslo\n\nForeign Minister Ada Holm of Norway met Bo Vik in Oslo on 3 May 2024. Holm condemned a raid in Oslo on 3 May 2024.\n",
    },
  });

  test("are put in order", async ({ page, seeds }) => {
    await openEvent(page, /condemns/);
    const order = editor(page).getByRole("group", { name: "Order in that time" });
    await order.getByRole("button", { name: "Earlier" }).click();
    await expect.poll(() => fileOf(seeds)).toContain("before: met Bo Vik");
    await expect(order.getByRole("listitem").first()).toContainText("condemns");
    await order.getByRole("listitem").first().dragTo(order.getByRole("listitem").last());
    await expect.poll(() => fileOf(seeds)).toContain("after: met Bo Vik");
    await expect(order.getByRole("listitem").last()).toContainText("condemns");
  });
});

test("what was seen and left is added by one key; the legend has the keys", async ({
  page,
  seeds,
}) => {
  await page.goto("");
  await expect(page.getByRole("button", { name: "Edit" })).toBeVisible();
  await page.keyboard.press("e");
  await page.keyboard.press("l");
  const first = editor(page).getByRole("listitem").first();
  await expect(first).toContainText("Peru Sign");
  await expectNoFindings(page);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toContainText("Keys of the editor");
  await page.keyboard.press("a");
  await page.keyboard.press("Escape");
  expect(fileOf(seeds)).toBe(sidecar);
  await page.keyboard.press("a");
  await editor(page).getByRole("button", { name: "Add it" }).click();
  await expect.poll(() => fileOf(seeds)).toContain("- add: ");
  await expect(editor(page).getByRole("button", { name: "Events" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
});

test("the article has a headline, and its paragraphs zones", async ({ page, seeds }) => {
  await openEvent(page, /visits Oslo/);
  await editor(page).getByRole("button", { name: "The article" }).click();
  await fill(page, "Headline, where it is not the text’s", "An Accord on Fish");
  await expect.poll(() => fileOf(seeds)).toContain("headline: An Accord on Fish");
  await editor(page)
    .getByLabel(/^What this is: The ministers shook/)
    .selectOption("promo");
  await expect
    .poll(() => fileOf(seeds))
    .toContain("zones:\n  - paragraph: The ministers shook\n    zone: promo\n");
  await expectNoFindings(page);
});

test.describe("with several articles", () => {
  const first = "2020-01-02-first";
  test.use({
    files: {
      [`${first}.txt`]:
        "Vik in Rome\n\nForeign Minister Bo Vik of Norway visited Rome on 1 January 2020.\n",
      [`${name}.txt`]: story,
      [`${name}.yaml`]: sidecar,
    },
  });

  test("the editor stays in its article where an event goes", async ({ page, seeds }) => {
    await openEvent(page, /visits Oslo/);
    await page.locator(".paragraph-text", { hasText: "shook hands" }).selectText();
    await page.keyboard.press("a");
    await editor(page).getByRole("button", { name: "Add it" }).click();
    await expect(editor(page).getByRole("heading", { level: 2 })).toContainText("shake hands");
    await expect(page).toHaveURL(/shake-hands/);
    await editor(page).getByRole("button", { name: "Take it away again" }).click();
    await expect.poll(() => fileOf(seeds)).toBe(sidecar);
    await expect(page).not.toHaveURL(/shake-hands/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Fishing Accord");
    // by hand, too
    await page
      .locator(".reader")
      .getByRole("link", { name: /visits Oslo/ })
      .click();
    await expect(page).toHaveURL(/visits-oslo/);
    writeFileSync(join(seeds, `${name}.yaml`), `${sidecar}  - drop: visited Oslo on\n`);
    await expect(page).not.toHaveURL(/visits-oslo/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Fishing Accord");
    expect(existsSync(join(seeds, `${first}.yaml`))).toBe(false);
  });
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
    await expect(editor(page)).toContainText(
      "The date of “Holm visits Bergen” was counted from this one",
    );
    await fill(page, "Date, in words or EDTF", "2 May 2024");
    await editor(page).getByLabel("Part of the day").selectOption("evening");
    await expect.poll(() => fileOf(seeds)).toContain("date: 2024-05-02TEV");
    await editor(page).getByRole("button", { name: "Move it to 2024-05-04" }).click();
    await expect.poll(() => fileOf(seeds)).toContain("date: 2024-05-04");
    await expect(editor(page)).not.toContainText("was counted from this one");
  });
});

test("two events are joined, one is split off, and words are added and taken away", async ({
  page,
  seeds,
}) => {
  await openEvent(page, /visits Oslo/);
  await editor(page)
    .getByLabel(/^The same as/)
    .selectOption({ label: "Peruvian sailors board a Norwegian trawler" });
  const titles = editor(page).getByRole("group", { name: "title" });
  await titles.getByRole("radio", { name: "Peruvian sailors" }).check();
  await expectNoFindings(page);
  await editor(page).getByRole("button", { name: "Make them one" }).click();
  await expect.poll(() => fileOf(seeds)).toContain("- join: visited Oslo on");
  await expect(editor(page).locator("blockquote")).toHaveCount(2);
  expect(fileOf(seeds)).toContain("    take: [title]\n");
  await expect(page.locator("#chart")).not.toContainText("Vidal visits Oslo");
  await editor(page).getByRole("button", { name: "An event of its own" }).last().click();
  await expect.poll(() => fileOf(seeds)).toContain("- split: ");
  // words that are selected before the new one is at hand go with the old one
  await expect(editor(page).getByRole("button", { name: "Take it away again" })).toBeVisible();
  await expect(editor(page).locator("blockquote")).toHaveCount(1);
  await page.locator(".paragraph-text", { hasText: "shook hands" }).selectText();
  await editor(page).getByRole("button", { name: "Words of this event" }).click();
  await expect.poll(() => fileOf(seeds)).toContain("passages: [");
  await expect(editor(page).locator("blockquote")).toHaveCount(2);
  await editor(page).getByRole("button", { name: "Not its words" }).last().click();
  await expect(editor(page).locator("blockquote")).toHaveCount(1);
  // its end is moved by two words, and comes back
  const words = editor(page).locator("blockquote");
  const before = await words.textContent();
  await words.press("ArrowLeft");
  await words.press("ArrowLeft");
  await expect(words).not.toHaveText(before ?? "");
  await words.press("Escape");
  await expect(words).toHaveText(before ?? "");
  await words.press("Shift+ArrowRight");
  await words.press("Enter");
  await expect
    .poll(() => fileOf(seeds))
    .toMatch(/passages: \[Peruvian sailors boarded a Norwegian trawler\]/);
  await expectNoFindings(page);
});
