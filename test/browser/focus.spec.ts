// Where the focus is after what one looks at has changed: never lost, and always seen.

import { at, events, some } from "./corpus.ts";
import { type Parts, open } from "./page.ts";
import { expect, test } from "./test.ts";
import { look } from "./tour.ts";

const often = some(({ passages }) => passages.length > 2, "an event told in many passages");

test("Back and Forward put it on the card, and on the row that was left", async ({ page }) => {
  const { row, card, cardTitle } = await open(page);
  await row(at(0)).focus();
  await page.keyboard.press("Enter");
  await card.locator("a[rel=next]").focus();
  await page.keyboard.press("Enter");
  await expect(cardTitle).toContainText(at(1).title);
  await expect(cardTitle).toBeFocused();
  await page.goBack();
  await expect(cardTitle).toContainText(at(0).title);
  await expect(cardTitle).toBeFocused();
  await page.goBack();
  await expect(row(at(0))).toBeFocused();
  await page.goForward();
  await expect(cardTitle).toBeFocused();
});

test("every passage of an event is reached from its card, and seen", async ({ page }) => {
  const { card, reader } = await open(page, `event/${often.slug}/`);
  const links = card.locator("figcaption a[href^='#']");
  await expect(links).toHaveCount(often.passages.length);
  for (const link of await links.all()) {
    await link.focus();
    await page.keyboard.press("Enter");
    await expect(reader.locator(".paragraph:focus [data-selected]").first()).toBeInViewport();
    // A paragraph may be left and come to again.
    await page.evaluate(() => document.activeElement?.removeAttribute("data-toured"));
    expect((await page.evaluate(look))?.faults).toEqual([]);
  }
});

const ways: Readonly<Record<string, (parts: Parts) => Promise<void>>> = {
  "a row": ({ row }) => row(at(1)).focus(),
  "a number": ({ numbers }) => numbers(at(1)).first().focus(),
};

for (const [name, start] of Object.entries(ways)) {
  test(`from ${name} it goes to the card, and by Escape to the row`, async ({ page }) => {
    const all = await open(page);
    await start(all);
    await page.keyboard.press("Enter");
    await expect(all.cardTitle).toBeFocused();
    expect((await page.evaluate(look))?.faults).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(all.row(at(1))).toBeFocused();
    expect((await page.evaluate(look))?.faults).toEqual([]);
  });
}

test("it shows on the card's title after a key, not after a press, in the chart as in the list", async ({
  page,
}) => {
  const { bar, row, cardTitle } = await open(page);
  const shows = () => cardTitle.evaluate((title) => title.matches(":focus:focus-visible"));
  for (const place of [bar(at(0)), row(at(0))]) {
    await place.click();
    await expect(cardTitle).toBeFocused();
    expect(await shows()).toBe(false);
    await page.keyboard.press("Escape");
  }
  await page.keyboard.press("Enter");
  await expect(cardTitle).toBeFocused();
  expect(await shows()).toBe(true);
});

test("the legend gives it back to the chart, the card and the article", async ({ page }) => {
  const { chart, card, numbers } = await open(page, `event/${at(1).slug}/`);
  for (const place of [
    chart.getByRole("group", { name: /^Chart of/ }),
    card.getByRole("button", { name: "Copy link" }),
    numbers(at(1)).first(),
  ]) {
    await place.focus();
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Legend and keys" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(place).toBeFocused();
  }
});

test("an address that no event has takes it to the notice that says so", async ({ page, site }) => {
  const { row } = await open(page);
  await row(at(0)).press("Enter");
  await page.evaluate((path) => {
    history.pushState(null, "", path);
    dispatchEvent(new PopStateEvent("popstate"));
  }, `${site}event/gone/`);
  await expect(page.getByRole("heading", { name: "No event has this address" })).toBeFocused();
  expect((await page.evaluate(look))?.faults).toEqual([]);
});

test("the first view leaves it alone", async ({ page }) => {
  await open(page, `event/${events[0]?.slug}/`);
  await expect(page.locator("body")).toBeFocused();
});
