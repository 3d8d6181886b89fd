// Searching, and narrowing to who, where and what. The article is invented, so that the numbers are
// known.

import type { Page } from "@playwright/test";
import { expectNoFindings } from "./axe.ts";
import { test } from "./built.ts";
import { open, parts } from "./page.ts";
import { expect } from "./test.ts";
import { search } from "./views.ts";

test.use({
  seeds: {
    "2024-03-05-envoys.txt": `Roca Meets Holm in Oslo After Delay

Foreign Minister Ana Roca of Peru met Danish Prime Minister Bo Holm in Oslo on Monday, and nobody told of the herring.

Roca met Chilean President Luis Vale in Lima in February. Vale visited Vienna on 12 January 2024. A visit by Holm to Lima was cancelled in December.

Roca may meet Holm again in June. Vale declined a meeting with Holm on 3 February 2024.
`,
  },
});
// One worker builds the site once.
test.describe.configure({ mode: "default", timeout: 60_000 });

const box = (page: Page) => page.getByRole("searchbox");
const rows = (page: Page) => page.locator("#list .row");
const choices = (page: Page) => page.getByRole("button", { name: "Who, where, what" });
const spoken = (page: Page) => page.locator(".page > output");

/** What the search marks, in the list, the chart and the article. */
async function marked(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get("found") ?? [])].map(String));
}

test("what is typed narrows list, chart and article, and is in the address", async ({ page }) => {
  const { chart, reader } = await open(page);
  const all = await rows(page).count();
  await box(page).fill("vienna");
  await expect(rows(page)).toHaveCount(1);
  expect(search(page)).toBe("?q=vienna");
  await expect(chart.locator(".stage a.event")).toHaveCount(1);
  await expect(reader.locator("a[data-column]")).toHaveCount(1);
  await expect(spoken(page)).toHaveText("1 of six events, January 2024.");
  expect(new Set(await marked(page))).toEqual(new Set(["Vienna", "vienna"]));
  await page.goBack();
  await expect(rows(page)).toHaveCount(all);
  await expect(box(page)).toHaveValue("");
  expect(await marked(page)).toEqual([]);
});

test("/ goes to the search, Enter to what it found, Escape back to where one was", async ({
  page,
}) => {
  await open(page);
  const link = page.getByRole("link", { name: "Method" });
  await link.focus();
  await page.keyboard.press("/");
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue("");
  await page.keyboard.type("lima");
  await expect(rows(page)).toHaveCount(2);
  await page.keyboard.press("Escape");
  await expect(link).toBeFocused();
  await expect(rows(page)).toHaveCount(2);
  await box(page).focus();
  await page.keyboard.press("Enter");
  await expect(parts(page).list).toBeFocused();
});

test("/ is a letter where single keys are turned off", async ({ page }) => {
  await open(page);
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("checkbox").uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("/");
  await expect(box(page)).not.toBeFocused();
});

test("an address that asks is answered when it is opened fresh, and names what it asks", async ({
  page,
}) => {
  await open(page, "?q=meet&status=held");
  await expect(rows(page)).toHaveCount(2);
  await expect(page).toHaveTitle(/^Held, “meet”: 2 of six events, .* · Dateline$/);
  await expect(page.locator('meta[name="description"]')).toHaveAttribute(
    "content",
    /^2 of six events/,
  );
  await expect(box(page)).toHaveValue("meet");
  // Numbers are places in time: they do not change.
  await expect(rows(page).last()).toContainText(/^[2-9]/);
});

test("where nothing is found it says what was searched, and offers the nearest word", async ({
  page,
}) => {
  await page.goto("?q=viexxna");
  const asked = page.getByRole("region", { name: "What was asked" });
  await expect(asked).toContainText("No event has “viexxna”. Searched were titles");
  await expect(rows(page)).toHaveCount(0);
  await asked.getByRole("link", { name: "vienna" }).click();
  await expect(rows(page)).toHaveCount(1);
});

test("words that no event rests on lead to their paragraph", async ({ page }) => {
  await page.goto("?q=herring");
  const asked = page.getByRole("region", { name: "What was asked" });
  await expect(asked).toContainText("where no event rests");
  await asked.getByRole("link", { name: "paragraph 1" }).click();
  await expect(page.locator("#article :focus")).toContainText("herring");
  expect(await marked(page)).toContain("herring");
});

test("choices narrow, their counts follow the others, and one press clears", async ({ page }) => {
  await open(page);
  await choices(page).click();
  const panel = page.getByRole("region", { name: "Who, where, what" });
  const peru = panel.getByRole("group", { name: "Who", exact: true }).getByLabel(/^Peru/);
  await peru.check();
  await expect(peru).toBeFocused();
  await expect(rows(page)).toHaveCount(3);
  await panel.getByLabel(/^Planned/).check();
  await expect(rows(page)).toHaveCount(1);
  expect(search(page)).toBe("?who=PE&status=planned");
  // Of Denmark's events one is planned, and it counts beside Peru's, which is of its own facet.
  await expect(panel.getByRole("group", { name: "Who", exact: true })).toContainText(/Denmark\s*1/);
  const asked = page.getByRole("region", { name: "What was asked" });
  await panel.getByLabel(/^Denmark/).check();
  await expect(asked).toHaveAccessibleName("What was asked: Denmark or Peru, Planned or hoped for");
  await expect(asked).toContainText(/Denmark ×\s*or\s*Remove Peru/);
  await asked.getByRole("link", { name: "Remove Denmark" }).click();
  await asked.getByRole("link", { name: "Remove Peru" }).click();
  expect(search(page)).toBe("?status=planned");
  await asked.getByRole("link", { name: /^All/ }).click();
  expect(search(page)).toBe("");
  await expect(rows(page)).toHaveCount(6);
  await panel.getByLabel("first day").fill("2024-03-01");
  await panel.getByLabel("last day").fill("2024-03-31");
  await expect(rows(page)).toHaveCount(1);
  expect(search(page)).toBe("?since=2024-03-01&until=2024-03-31");
  await panel.getByLabel("first day").fill("");
  await panel.getByLabel("last day").fill("");
  expect(search(page)).toBe("");
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
});

test("names on a card lead to their events, and to the one before and after", async ({ page }) => {
  const { cardTitle, card } = await open(page);
  await rows(page).filter({ hasText: "Lima" }).first().click();
  await expect(cardTitle).toBeVisible();
  const holm = card.getByRole("link", { name: "Bo Holm", exact: true });
  await holm.click();
  await expect(page.locator(".lead")).toContainText(
    /^Bo Holm, Prime Minister, Denmark: in 4 of six events/,
  );
  await expect(rows(page)).toHaveCount(4);
  await page.goBack();
  await expect(cardTitle).toBeVisible();
  await card.getByRole("link", { name: /^later, Bo Holm/ }).click();
  await expect(card).toContainText("declined");
});

test("the selected event stays in sight where the choice leaves it out", async ({
  page,
  corpus,
}) => {
  const [first] = corpus.events;
  if (!first) throw new Error("The article tells six events.");
  const { bar, numbers } = await open(page, `event/${first.slug}/?q=vienna`);
  await expect(bar(first)).toHaveAttribute("aria-current", "true");
  await expect(numbers(first).first()).toHaveAttribute("aria-current", "true");
});

test("a distance is measured from any event, and stays in the address", async ({ page }) => {
  const { card } = await open(page);
  await rows(page).first().click();
  await card.getByRole("link", { name: "Measure from here" }).click();
  await expect(card).toContainText("Choose another event to see the time between.");
  expect(search(page)).toMatch(/^\?with=/);
  await page.keyboard.press("Escape");
  await rows(page).last().click();
  await expect(card).toContainText(/months later, as seen from/);
  await card.getByRole("link", { name: "what lies between" }).click();
  await expect(rows(page)).toHaveCount(6);
  expect(search(page)).toMatch(/since=2023-12-01&until=2024-06-30/);
});

test("rows say more where the reader wants it, now and the next time", async ({ page }) => {
  await open(page);
  const rowsChoice = page.getByRole("combobox", { name: "Rows" });
  await rowsChoice.selectOption("with quotations");
  const first = page.locator("#list li").first();
  await expect(first.getByRole("blockquote").first()).toBeVisible();
  await page.reload();
  await expect(rowsChoice).toHaveValue("with quotations");
  await first.getByRole("link", { name: "Lima", exact: true }).click();
  expect(search(page)).toBe("?where=lima.pe");
});

test("files say that they hold all events, whatever is shown", async ({ page }) => {
  await open(page, "?q=vienna");
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await expect(page.getByRole("dialog")).toContainText("These files hold all six events");
});

for (const [width, height, colorScheme] of [
  [1440, 900, "dark"],
  [390, 844, "light"],
  [320, 640, "dark"],
] as const)
  test.describe(`${width} px, ${colorScheme}`, () => {
    test.use({ viewport: { width, height }, colorScheme });

    test("axe finds nothing, and nothing scrolls sideways", async ({ page }) => {
      for (const path of ["?who=bo-holm.dk", "?q=viexxna&where=PE", "?where=nowhere"]) {
        await page.goto(path);
        await expect(page.getByRole("region", { name: "What was asked" })).toBeVisible();
        await expectNoFindings(page);
      }
      await choices(page).click();
      await expect(page.getByLabel(/^Denmark/)).toBeVisible();
      await expectNoFindings(page);
      expect(
        await page.evaluate(() =>
          [document.documentElement, ...document.querySelectorAll(".desk, dialog")]
            .filter((each) => each.scrollWidth > each.clientWidth)
            .map(({ className }) => className),
        ),
      ).toEqual([]);
    });
  });
