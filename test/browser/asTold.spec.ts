// As told, down, and as it happened, across: the same events, joined by a path.

import type { Locator, Page } from "@playwright/test";
import { expectNoFindings } from "./axe.ts";
import { test as ofItsOwn } from "./built.ts";
import { events, some } from "./corpus.ts";
import { addressOf, open } from "./page.ts";
import { seeds } from "./several.ts";
import { expect, test } from "./test.ts";

const dated = events.filter(({ when }) => when !== null);
const told = dated.toSorted((a, b) => startOf(a) - startOf(b));
const event = some(({ when, status }) => when !== null && status === "held", "a held event");

function startOf({ passages }: (typeof events)[number]): number {
  return Math.min(...passages.map(({ start }) => start));
}

function stageOf(page: Page): Locator {
  return page.getByRole("group", { name: /as told$/ });
}

async function drawn(page: Page, path = "?lanes=told"): Promise<Locator> {
  await page.goto(path);
  const stage = stageOf(page);
  await expect(stage.getByRole("link").first()).toBeVisible();
  return stage;
}

/** The page itself never scrolls sideways. */
async function expectNoSideways(page: Page): Promise<void> {
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(client);
}

test("opened by its address it tells all dated events in order, and leads to the lanes and back", async ({
  page,
}) => {
  const stage = await drawn(page);
  const rows = stage.getByRole("link");
  await expect(rows).toHaveCount(dated.length);
  const numbers = await stage.locator("[data-plate]").allTextContents();
  expect(numbers).toEqual(told.map(({ number }) => String(number)));
  await expect(page.locator(".lead:visible")).toHaveCount(1);
  await expect(page.locator(".lead:visible")).toContainText(/story .*back in time/);

  // The link that was pressed goes away with the chart; the one in its place has the focus.
  await page.getByRole("link", { name: "Lanes by kind" }).press("Enter");
  await expect(page.locator("#chart .event").first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Lanes by kind" })).toBeFocused();
  await page.getByRole("link", { name: "Lanes as told" }).press("Enter");
  await expect(rows.first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Lanes as told" })).toBeFocused();
  await page.goBack();
  await expect(stage).toHaveCount(0);
});

test("columns are in order of happening, rows in order of telling", async ({ page }) => {
  const stage = await drawn(page);
  const places = await stage.locator("[data-plate]").evaluateAll((all) =>
    all.map((plate) => {
      const { x, y } = plate.getBoundingClientRect();
      return { number: Number(plate.textContent), x, y };
    }),
  );
  const down = places.map(({ y }) => y);
  expect(down).toEqual(down.toSorted((a, b) => a - b));
  const across = places.toSorted((a, b) => a.number - b.number).map(({ x }) => x);
  expect(across).toEqual(across.toSorted((a, b) => a - b));
});

test("a press selects, Escape and Back leave; the thread runs to the plate", async ({
  page,
  site,
}) => {
  const stage = await drawn(page);
  const row = stage.locator(`a[data-event="${event.id}"]`);
  await row.click();
  await expect(page.locator("#card-title")).toContainText(event.title);
  expect(page.url()).toBe(`${addressOf(site, event)}?lanes=told`);
  await expect(row).toHaveAttribute("aria-current", "true");
  await expect(row.locator("[data-plate]")).toBeInViewport();
  await expect(page.locator('[data-thread="selected under"]')).toHaveAttribute("d", /^M/);
  await page.keyboard.press("Escape");
  await expect(page.locator(".card")).toHaveCount(0);
  expect(page.url()).toBe(`${site}?lanes=told`);
  await page.goBack();
  await expect(page.locator("#card-title")).toContainText(event.title);
});

test("keys walk as told and as happened, and lead to the card", async ({ page }) => {
  const stage = await drawn(page);
  await stage.focus();
  for (const each of told.slice(0, 3)) {
    await page.keyboard.press("ArrowDown");
    await expect(stage.locator("[aria-current]")).toHaveAttribute("data-event", each.id);
  }
  await expect(stage).toBeFocused();
  await page.keyboard.press("End");
  await expect(stage.locator("[aria-current]")).toHaveAttribute(
    "data-event",
    told.at(-1)?.id ?? "",
  );
  await expect(stage.locator("[aria-current] [data-plate]")).toBeInViewport();
  await page.keyboard.press("ArrowLeft");
  const before = dated[(told.at(-1)?.number ?? 0) - 2];
  await expect(stage.locator("[aria-current]")).toHaveAttribute("data-event", before?.id ?? "");
  await page.keyboard.press("Enter");
  await expect(page.locator("#card-title")).toBeFocused();
});

test("hovering a row marks its words in the article, and the other way round", async ({ page }) => {
  const stage = await drawn(page);
  const row = stage.locator(`a[data-event="${told[0]?.id}"]`);
  await row.hover();
  await expect(page.locator("#article [data-hovered]").first()).toBeVisible();
  await page.locator(`#article a[data-events~="${told[0]?.id}"]`).first().hover();
  await expect(row).toHaveAttribute("data-hovered", "true");
});

for (const scheme of ["light", "dark"] as const) {
  test(`axe finds nothing, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await drawn(page);
    await expectNoFindings(page);
    await drawn(page, `event/${event.slug}/?lanes=told`);
    await expectNoFindings(page);
  });
}

for (const width of [390, 320]) {
  test(`at ${width} px it opens in the sheet, scrolls in its box only, and selects`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await open(page, "?lanes=told");
    await page.locator(".strip a, .strip button").first().click();
    const stage = stageOf(page);
    await expect(stage.getByRole("link").first()).toBeVisible();
    await expectNoSideways(page);
    expect((await stage.boundingBox())?.height).toBeGreaterThan(200);
    await expectNoFindings(page);
    await stage.getByRole("link").nth(1).click();
    await expect(page.locator("#card-title")).toContainText(told[1]?.title ?? "");
  });
}

test("read from right to left it is mirrored", async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      document.documentElement.dir = "rtl";
      observer.disconnect();
    }).observe(document, { childList: true });
  });
  const stage = await drawn(page);
  const first = await stage.getByText("1", { exact: true }).boundingBox();
  const last = await stage.getByText(String(dated.length), { exact: true }).boundingBox();
  expect(first?.x).toBeGreaterThan(last?.x ?? Number.POSITIVE_INFINITY);
  await stage.focus();
  await page.keyboard.press("Home");
  const number = Number(await stage.locator("[aria-current] [data-plate]").textContent());
  await page.keyboard.press("ArrowRight");
  await expect(stage.locator("[aria-current] [data-plate]")).toHaveText(String(number - 1));
});

ofItsOwn.describe("several articles", () => {
  ofItsOwn.use({ seeds });
  ofItsOwn(
    "as told is the one that the page is about, which the sentence names",
    async ({ page }) => {
      const stage = await drawn(page, "article/1975-06-18-roca/?lanes=told");
      await expect(stage.getByRole("link")).toHaveCount(2);
      await expect(page.locator(".lead:visible")).toContainText("As Lima Post tells it");
    },
  );
});
