// The article's words stay text: they can be pressed, and also selected, copied and found.

import type { Locator, Page } from "@playwright/test";
import { eventName } from "#format/name.ts";
import { sharing } from "#model/sharing.ts";
import { article, events, some } from "./corpus.ts";
import { expectNothingSelected, expectSelected, open } from "./page.ts";
import { expect, test } from "./test.ts";

/** A paragraph of the body that tells events. */
const paragraph = article.paragraphs.find(
  (each) =>
    each.zone === "body" &&
    events.some(({ passages }) =>
      passages.some(({ start, end }) => each.start <= start && end <= each.end),
    ),
);
const text = paragraph ? article.text.slice(paragraph.start, paragraph.end) : "";
const id = `#at-${paragraph?.start}`;

test("pressing words of several events selects the innermost, then the next one around", async ({
  page,
  site,
}) => {
  await open(page);
  const shared = page.locator("#article [data-shared]").first();
  const ids = (await shared.getAttribute("data-events"))?.split(" ") ?? [];
  expect(ids.length).toBeGreaterThan(1);
  const hovered = page.locator("#article a[data-hovered]").first();
  for (const next of [...ids, ids[0]]) {
    const start = await startOf(shared);
    await page.mouse.move(start.x + 2, start.y);
    // The dark number says beforehand which event a press selects.
    await expect(hovered).toHaveAttribute("data-events", next ?? "");
    await page.mouse.click(start.x, start.y);
    const event = events.find((each) => each.id === next);
    if (event) await expectSelected(page, site, event);
    // The pointer that has pressed points at nothing until it moves.
    await page.waitForTimeout(100);
    await expect(page.locator("[data-hovered]")).toHaveCount(0);
  }
});

test("such words stay under the pointer that presses them", async ({ page }) => {
  const { cardTitle } = await open(page);
  const shared = page.locator("#article .paragraph-text [data-shared]").first();
  const before = await startOf(shared);
  const titles = new Set<string>();
  for (let i = 0; i < 2; i++) {
    await page.mouse.click(before.x, before.y);
    await expect(cardTitle).toBeFocused();
    // The article would move in the frame after the card has come.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(requestAnimationFrame.bind(null, done))),
    );
    titles.add(await cardTitle.innerText());
    expect(await startOf(shared)).toEqual(before);
  }
  expect(titles.size).toBe(2);
});

test("the keyboard finds the others of such words on the card, innermost first", async ({
  page,
  site,
}) => {
  const event = some((each) => sharing(each, events).length > 1, "an event in others' words");
  const { cardTitle, card } = await open(page, `event/${event.slug}/`);
  const others = sharing(event, events);
  const links = card.locator("figcaption a[data-event]");
  const names = await links.evaluateAll((all) => all.map((each) => each.ariaLabel));
  expect(names).toEqual(others.map(eventName));
  await links.first().focus();
  await page.keyboard.press("Enter");
  const [innermost] = others;
  if (innermost) await expectSelected(page, site, innermost);
  await expect(cardTitle).toBeFocused();
});

test("the keyboard finds a number for each event of such words", async ({ page }) => {
  await open(page);
  const told = page.locator(".paragraph", { has: page.locator("[data-shared]") }).first();
  const shared = told.locator("[data-shared]").first();
  const ids = (await shared.getAttribute("data-events"))?.split(" ") ?? [];
  expect(ids.length).toBeGreaterThan(1);
  for (const each of ids) {
    const number = told.locator(`a[data-events="${each}"]`);
    await number.focus();
    await expect(number).toBeFocused();
    await expect(shared).toHaveAttribute("data-events", new RegExp(each));
  }
});

test("a paragraph is copied as it is written, without numbers", async ({ page, context, site }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  await page.locator(id).evaluate((element) => getSelection()?.selectAllChildren(element));
  await page.keyboard.press("ControlOrMeta+c");
  expect((await copied(page)).trim()).toBe(text);
  await expectNothingSelected(page, site);
});

test("the article is copied line by line, and nothing beside it", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  await page.evaluate(() => {
    const lines = document.querySelectorAll("#article .paragraph");
    const [first, last] = [lines[0], lines[lines.length - 1]];
    const range = document.createRange();
    if (first) range.setStartBefore(first);
    if (last) range.setEndAfter(last);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  });
  await page.keyboard.press("ControlOrMeta+c");
  const lines = (await copied(page)).split(/\n+/).filter((line) => line !== "");
  expect(lines).toEqual(article.paragraphs.map(({ start, end }) => article.text.slice(start, end)));
});

test("dragging over marked words selects text, and no event", async ({ page, site }) => {
  await open(page);
  const box = await page.locator(`${id} [data-events]`).first().boundingBox();
  if (!box) throw new Error("The words have no box.");
  await page.mouse.move(box.x + 2, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, box.y + 10, { steps: 4 });
  await page.mouse.up();
  const chosen = await page.evaluate(() => String(getSelection()));
  expect(chosen.length).toBeGreaterThan(2);
  expect(article.text).toContain(chosen);
  await expectNothingSelected(page, site);
});

test("words are found across the marks", async ({ page }) => {
  await open(page);
  const found = await page.evaluate((words) => {
    getSelection()?.removeAllRanges();
    // What the browser's own search does; no standard, but everywhere.
    const find: unknown = Reflect.get(window, "find");
    return typeof find === "function" && find.call(window, words) === true;
  }, text.slice(0, 60).trim());
  expect(found).toBe(true);
});

function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** A point in the first of some words, seen. The box of words that run over a line's end begins elsewhere. */
async function startOf(words: Locator): Promise<{ readonly x: number; readonly y: number }> {
  await words.scrollIntoViewIfNeeded();
  return words.evaluate((element) => {
    const [line] = element.getClientRects();
    if (!line) throw new Error("The words have no box.");
    return { x: line.left + 3, y: line.top + 10 };
  });
}
