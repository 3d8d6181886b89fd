// Above 1600 px the right half grows: it shows more, and no line gets longer.

import { events, some } from "./corpus.ts";
import { open } from "./page.ts";
import { expect, test } from "./test.ts";

const event = some(({ when }) => when !== null, "a dated event");
const dated = events.filter(({ when }) => when !== null);

test("above 1600 px the article stays as it is, and the words of each event stand in its row", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1600, height: 1080 });
  const { reader, row } = await open(page);
  const article = await reader.boundingBox();
  await expect(page.locator(".row-quote").first()).toBeHidden();
  await page.setViewportSize({ width: 2560, height: 1080 });
  expect((await reader.boundingBox())?.width).toBe(article?.width);
  for (const each of dated) {
    const box = await row(each).boundingBox();
    const quote = await row(each).locator("xpath=../blockquote").boundingBox();
    if (!box || !quote) throw new Error(`no row for ${each.title}`);
    expect(quote.x).toBeGreaterThanOrEqual(box.x + box.width);
    expect(quote.height).toBeLessThan(34);
    expect(quote.x + quote.width).toBeLessThanOrEqual(2560);
  }
});

test("above 1600 px no text of the card is too long to read", async ({ page }) => {
  await page.setViewportSize({ width: 2560, height: 1080 });
  const { card } = await open(page, `event/${event.slug}/`);
  for (const part of await card.locator("p, dd, blockquote").all())
    expect((await part.boundingBox())?.width ?? 0).toBeLessThan(660);
});
