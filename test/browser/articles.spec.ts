// Seven articles on one story: a stranger's first minute, and what a hurried hand does between all of them and one.

import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expectNoFindings } from "./axe.ts";
import { test } from "./built.ts";
import { open, opened } from "./page.ts";
import { expect } from "./test.ts";

const folder = new URL("../dossiers/carmelo/", import.meta.url);
const files = readdirSync(folder);
test.use({
  seeds: Object.fromEntries(
    files.map((name) => [name, readFileSync(new URL(name, folder), "utf8")]),
  ),
});

// One worker builds the site once, within the time of its first walk.
test.describe.configure({ mode: "default", timeout: 60_000 });

const plata = "2024-03-08-plata";
const ledger = "2024-03-21-asuncion-ledger";
const entries = (page: Page) => page.locator("#article [data-article]");
const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const scrolled = (page: Page) => page.locator("#article").evaluate(({ scrollTop }) => scrollTop);

test("a stranger's first minute", async ({ page, corpus }) => {
  const { chart, list, cardTitle } = await open(page);
  const all = corpus.events.length;
  await expect(heading(page)).toHaveText("The Carmelo Port Dispute");
  await expect(page.locator(".lead")).toContainText(`Seven articles tell ${all} events`);
  await expect(chart.locator(".publication")).toHaveText(
    "Newest article, Saturday 28 September 2024",
  );
  // a treaty of 2011 is beyond the window that it begins with, and the strip over the chart says so
  const overview = page.locator(".overview");
  await expect(overview).toContainText("September 2011");
  await expect(overview.getByRole("slider")).toHaveAttribute("aria-valuetext", /2024$/);
  await page.getByRole("button", { name: "all", exact: true }).click();
  await expect(chart.getByRole("link", { name: /Uruguay and Paraguay conclude/ })).toBeVisible();
  await expect(page).toHaveURL(/2011/);
  await page.getByRole("link", { name: "Dateline" }).click();
  await expect(overview).toHaveAttribute("data-live");
  await expect(entries(page)).toHaveCount(7);
  await expectNoFindings(page);

  // on paper what is in it comes first
  await page.emulateMedia({ media: "print" });
  const lists = [page.locator("#article"), page.locator(".paper-chart"), list];
  const tops = await Promise.all(lists.map(async (one) => (await one.boundingBox())?.y ?? 0));
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  await page.emulateMedia({ media: "screen" });

  // what they say of a word
  await page.keyboard.press("/");
  await page.keyboard.type("barges");
  await expect(page.locator(".lead")).toContainText(` of ${all} events`);
  await expect(entries(page).first()).toContainText(/ of 9 events/);
  await page.getByRole("link", { name: `All ${all} events` }).click();
  await expect(list.locator(".row")).toHaveCount(all);
  await expect(entries(page).first()).toContainText(/\D9 events/);

  // into one of them, to an event of it, and back
  const own = corpus.events.filter((event) => tellsIt(event, ledger));
  await page.getByRole("link", { name: "Why Colonia fell through", exact: true }).click();
  await expect(heading(page)).toHaveText("Why Colonia fell through");
  await expect(list.locator(".row")).toHaveCount(own.length);
  await expect(page.locator(".lead")).toContainText(`${own.length} of the ${all} events`);
  await expect(chart.locator(".publication")).toHaveText("Published Thursday 21 March");
  const [first] = own;
  if (!first) throw new Error("The article must tell an event.");
  await page
    .locator("#article .paragraph a")
    .filter({ hasText: String(first.number) })
    .first()
    .click();
  await expect(cardTitle).toContainText(String(first.number));
  await page.goBack();
  await page.goBack();
  await expect(entries(page)).toHaveCount(7);
  await expect(list.locator(".row")).toHaveCount(all);
});

test("a press that comes twice is one step, and Back walks articles", async ({ page, corpus }) => {
  const { list } = await open(page);
  await page.getByRole("link", { name: "Why Colonia fell through", exact: true }).dblclick();
  await expect(heading(page)).toHaveText("Why Colonia fell through");
  await page.keyboard.press("]");
  await page.keyboard.press("]");
  await expect(heading(page)).toHaveText("Port talks yield a draft but no deal");
  await page.goBack();
  await page.goBack();
  await expect(heading(page)).toHaveText("Why Colonia fell through");
  await page.goBack();
  await expect(entries(page)).toHaveCount(7);
  await expect(list.locator(".row")).toHaveCount(corpus.events.length);
  await page.goForward();
  await expect(heading(page)).toHaveText("Why Colonia fell through");
});

test("an article opens at its beginning, wherever one was in another", async ({ page }) => {
  await open(page, `article/${ledger}/`);
  await page.locator("#article").evaluate((element) => element.scrollTo(0, 10_000));
  await expect.poll(() => scrolled(page)).toBeGreaterThan(0);
  await page.keyboard.press("]");
  await expect(heading(page)).toHaveText(/Statement on the Talks/);
  expect(await scrolled(page)).toBe(0);
});

test("an event within an article stays there after a reload, and in another tab", async ({
  page,
  context,
  corpus,
}) => {
  const event = corpus.events.find((each) => tellsIt(each, ledger) && tellsIt(each, plata));
  if (!event) throw new Error("Both articles must tell an event.");
  const { cardTitle, list } = await open(page, `event/${event.slug}/?a=${ledger}`);
  await expect(heading(page)).toHaveText("Why Colonia fell through");
  const other = await context.newPage();
  await other.goto(`event/${event.slug}/?a=${plata}`);
  await opened(other);
  await expect(heading(other)).toHaveText(/^Ministers to meet/);
  await page.reload();
  await opened(page);
  await expect(heading(page)).toHaveText("Why Colonia fell through");
  await expect(cardTitle).toContainText(String(event.number));
  // longer than the address takes to settle
  await page.waitForTimeout(600);
  await expect(page).toHaveURL(new RegExp(`event/${event.slug}/\\?a=${ledger}$`));
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(new RegExp(`article/${ledger}/$`));
  await expect(list.locator(".row").first()).toBeVisible();
  await expect(heading(other)).toHaveText(/^Ministers to meet/);
});

test("an article that does not tell the event is not stayed in", async ({ page, corpus }) => {
  const event = corpus.events.find((each) => !tellsIt(each, ledger));
  if (!event) throw new Error("The article must leave an event out.");
  await open(page, `event/${event.slug}/?a=${ledger}`);
  await expect(page.locator("#article h2")).toContainText(`event ${event.number}`);
  await expect(page).toHaveURL(new RegExp(`event/${event.slug}/$`));
});

for (const [old, now] of [
  [`?a=${ledger}`, `article/${ledger}/`],
  [`?in=${ledger}`, `article/${ledger}/`],
  [`?in=${ledger}&in=${plata}`, `article/${ledger}/`],
  [`?in=${ledger}&q=barges`, `article/${ledger}/?q=barges`],
  ["?a=gone", ""],
] as const) {
  test(`the address of before, ${old}, leads to ${now || "all articles"}`, async ({
    page,
    baseURL,
  }) => {
    await open(page, old);
    await expect(page).toHaveURL(`${baseURL}${now}`);
    await expect(entries(page)).toHaveCount(now === "" ? 7 : 0);
  });
}

test("words and numbers of an event that several tell lead on, to card, chart and list", async ({
  page,
  corpus,
}) => {
  const three = corpus.events.find(({ tellings }) => tellings?.length === 3);
  if (!three) throw new Error("Three articles must tell an event.");
  const { reader, cardTitle, bar, row } = await open(page, `event/${three.slug}/`);
  const current = reader.locator('a[aria-current="true"]');
  await expect(current).toHaveCount(3);
  await expect(current.first()).toHaveText(String(three.number));
  // one thread from the words of all
  const thread = page.locator('[data-thread="selected over"]');
  await expect(thread).toHaveAttribute("d", /^M.*M.*M/);
  await expectNoFindings(page);
  const others = reader.locator(`[data-event]:not([data-event="${three.id}"])`).first();
  const pressed = await others.getAttribute("data-event");
  const next = corpus.events.find(({ id }) => id === pressed);
  if (!next) throw new Error("Beside its words must stand those of another event.");
  await others.click();
  await expect(cardTitle).toContainText(next.title);
  await expect(bar(next)).toHaveAttribute("aria-current", "true");
  await page.goBack();
  await expect(current).toHaveCount(3);
  await reader
    .getByRole("link", { name: `Event ${next.number}, ` })
    .first()
    .press("Enter");
  await expect(cardTitle).toContainText(next.title);
  await page.keyboard.press("Escape");
  await expect(row(next)).toBeFocused();
});

test("what is asked moves the text to the first words that are left", async ({ page, corpus }) => {
  await page.setViewportSize({ width: 1280, height: 420 });
  const { reader } = await open(page, `article/${ledger}/`);
  const last = (await reader.locator(".paragraph a").all()).at(-1);
  const kind = await last?.getAttribute("data-events");
  const event = corpus.events.find(({ id }) => id === kind);
  if (!event) throw new Error("The last paragraph must tell an event.");
  await page.keyboard.press("/");
  await page.keyboard.type(event.title);
  await expect(page.locator(".lead")).toContainText("1 of ");
  const left = reader.locator("[data-events]").first();
  await expect(left).toBeInViewport();
  expect(await scrolled(page)).toBeGreaterThan(0);
  // where one reads by then, nothing moves
  const before = await scrolled(page);
  await page.keyboard.press("Escape");
  expect(await scrolled(page)).toBe(before);
});

test("on a phone an article's own events come first", async ({ page, corpus }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { list } = await open(page, `article/${ledger}/`);
  const others = corpus.events.filter((event) => event.when && !tellsIt(event, ledger)).length;
  await expect(list.locator(".rows > li:has(details)")).toHaveCount(1);
  await expect(list.locator(".rows > li").last()).toContainText(
    `${others} that other articles tell`,
  );
  const masthead = await page.locator(".masthead").boundingBox();
  expect(masthead?.height, "two lines").toBeLessThan(80);
  await expectNoFindings(page);
});

function tellsIt(
  { article, tellings }: { article: string; tellings: readonly { article: string }[] | null },
  id: string,
): boolean {
  return article === id || (tellings?.some((telling) => telling.article === id) ?? false);
}

test("what only others tell is thin in the chart, and leads to all of them", async ({ page }) => {
  const { chart } = await open(page, `article/${plata}/`);
  const others = chart.locator("[data-quiet]");
  await expect(others.first()).toBeVisible();
  await expect(others.first()).toHaveText(/^\d+(?: others)?$/);
  await expectNoFindings(page);
  await page.keyboard.press("o");
  await expect(others).toHaveCount(0);
  await page.keyboard.press("o");
  await chart.locator("a[data-quiet]").first().click();
  await expect(page.locator("#card-title")).toBeVisible();
  await expect(page).not.toHaveURL(/a=/);
  await page.goBack();
  await expect(heading(page)).toHaveText("Ministers to meet as Uruguay holds Paraguayan barges");
});

test("with the keyboard alone one goes into an article and out, and the focus along", async ({
  page,
}) => {
  const { reader } = await open(page);
  await entries(page).getByRole("link").first().press("Enter");
  await expect(heading(page)).toHaveText("The call that nobody was told about");
  await expect(reader).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText("The Carmelo Port Dispute");
  await expect(reader).toBeFocused();
});
