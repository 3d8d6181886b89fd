// An article of hundreds of events: near the part in view rows are whole and words marked, all else is there as words.

import { inventedArticle } from "../bench/invented.ts";
import { test } from "./built.ts";
import { opened } from "./page.ts";
import { expect } from "./test.ts";
import { expectTrue, settle } from "./threads.ts";

// One worker: the site is built once.
test.describe.configure({ mode: "default" });
test.use({ seeds: { "2044-03-05-long.txt": inventedArticle(250) } });

test("far rows are words, near ones are rows; an event far down is walked to and back", async ({
  page,
  corpus,
}) => {
  await page.goto("./");
  const { events } = corpus;
  const [far, last] = [events[150], events.at(-1)];
  if (!far || !last) throw new Error("too few events");
  const list = page.locator("#list");
  const rows = list.locator(".row");
  await expect(page.locator("#chart [data-shown]")).toBeVisible();
  // The words of all are there for the browser's find, and in the list of headings.
  for (const { title } of events) await expect(list).toContainText(title);
  expect(await rows.count()).toBeLessThan(150);
  await expect(list.getByRole("heading", { level: 3 })).toHaveCount(
    new Set(events.map(({ when }) => when?.edtf.slice(0, 4))).size,
  );

  const height = () => list.evaluate(({ scrollHeight }) => scrollHeight);
  const before = await height();
  await list.locator(".far").last().scrollIntoViewIfNeeded();
  const row = page.locator(`#row-${last.slug}`);
  await row.scrollIntoViewIfNeeded();
  expect(await rows.count()).toBeLessThan(150);
  expect(Math.abs((await height()) / before - 1)).toBeLessThan(0.02);

  // Chosen, left, and it has the focus again.
  await row.click();
  await expect(page.locator("#card-title")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(row).toBeFocused();
  await expect(row).toBeInViewport();

  // An address opened fresh: its row takes the focus, wherever it is.
  await page.goto(`./event/${far.slug}/`);
  await page.locator("#card-title").press("Escape");
  await expect(page.locator(`#row-${far.slug}`)).toBeFocused();
  await expect(page.locator(`#row-${far.slug}`)).toBeInViewport();
});

test("on paper all rows and numbers are there, on a phone they come as one scrolls", async ({
  page,
  corpus,
}) => {
  await page.goto("./");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#list .row")).toHaveCount(corpus.events.length);
  await expect(page.locator("#article a[data-events]")).toHaveCount(corpus.events.length);
  await page.emulateMedia({ media: "screen" });
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.locator("#list .far").first()).toBeVisible();
  const row = page.locator(`#row-${corpus.events[200]?.slug}`);
  await expect(row).toHaveCount(0);
  await page.locator("#list .rows").nth(5).scrollIntoViewIfNeeded();
  await expect(row).toBeVisible();
});

test("words far down are plain until one comes near, and led to, marked and joined like all", async ({
  page,
  corpus,
}) => {
  const [article] = corpus.articles;
  const told = corpus.events.toSorted((a, b) => a.passages[0].start - b.passages[0].start);
  // Far down the text, and near the top of the list.
  const far = told.findLast((event) => corpus.events.indexOf(event) < 20);
  const last = told.at(-1);
  if (!article || !far || !last) throw new Error("an article with many events");
  const marks = page.locator("#article [data-start]");
  const words = page.locator(`#article [data-start="${far.passages[0].start}"]`);
  await page.goto("");
  await opened(page);
  await expect(page.locator("[data-strokes]")).toHaveAttribute("d", /^M0 .*H1$/);

  const lines = page.locator("#article :is(.headline, .dek, .paragraph-text)");
  expect(await lines.allTextContents()).toEqual(
    article.paragraphs.map(({ start, end }) => article.text.slice(start, end)),
  );
  expect(await marks.count()).toBeLessThan(corpus.events.length / 2);
  await expect(words).toHaveCount(0);

  // Words that are not marked have their tick, to which the thread leads.
  const row = page.locator(`#row-${far.slug}`);
  await row.hover();
  await expect(page.locator(`[data-tick="${far.id}"][data-away]`)).toBeVisible();
  const before = await page.locator("#article").evaluate(({ scrollHeight }) => scrollHeight);
  await row.click();
  await expect(words).toBeInViewport();
  await expect(words).toHaveAttribute("data-selected");
  await settle(page);
  await expectTrue(page, far.id);
  // Around it all is marked; marks change no line.
  const beside = page.locator(
    `#article [data-start="${told[told.indexOf(far) - 1]?.passages[0].start}"]`,
  );
  await expect(beside).toBeAttached();
  await expect(page.locator("#article a[data-events]:not([data-column])")).toHaveCount(0);
  expect(await page.locator("#article").evaluate(({ scrollHeight }) => scrollHeight)).toBe(before);

  await page.goBack();
  await expect(page.locator("#article [data-selected]")).toHaveCount(0);

  // What the reader has selected stays selected, however far the text is moved.
  await words.selectText();
  const chosen = await page.evaluate(() => getSelection()?.toString());
  await page.locator("#article").evaluate((reader) => reader.scrollTo(0, 0));
  await expect(page.locator("#article [data-start]").first()).toBeInViewport();
  await expect(beside).toBeAttached();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(chosen);

  // A link from elsewhere to the last paragraph.
  const paragraph = article.paragraphs.findLast(({ start }) => start <= last.passages[0].start);
  await page.goto("method/");
  await page.goto(`#at-${paragraph?.start}`);
  await expect(page.locator(`#at-${paragraph?.start} a[data-column]`).last()).toBeInViewport();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the sheet opens at words far down, which are marked", async ({ page, corpus }) => {
    const far = corpus.events.toSorted((a, b) => a.passages[0].start - b.passages[0].start).at(-40);
    await page.goto(`event/${far?.slug}/`);
    await page.getByRole("link", { name: "Show in the article" }).first().click();
    const words = page.locator(`#article [data-start="${far?.passages[0].start}"]`);
    await expect(words).toBeInViewport();
    await expect(words).toHaveAttribute("data-selected");
  });
});
