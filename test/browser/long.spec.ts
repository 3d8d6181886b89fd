// A list of hundreds of events: rows near the part in view are whole, all others are there as their words.

import { inventedArticle } from "../bench/invented.ts";
import { test } from "./built.ts";
import { expect } from "./test.ts";

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

test("on paper all rows are whole, on a phone they come as one scrolls", async ({
  page,
  corpus,
}) => {
  await page.goto("./");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#list .row")).toHaveCount(corpus.events.length);
  await page.emulateMedia({ media: "screen" });
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.locator("#list .far").first()).toBeVisible();
  const row = page.locator(`#row-${corpus.events[200]?.slug}`);
  await expect(row).toHaveCount(0);
  await page.locator("#list .rows").nth(5).scrollIntoViewIfNeeded();
  await expect(row).toBeVisible();
});
