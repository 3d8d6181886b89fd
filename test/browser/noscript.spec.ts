// Without script: every page is readable, and leads to the others.

import { paragraphAt } from "#model/article.ts";
import { article, at, events, some } from "./corpus.ts";
import { addressOf } from "./page.ts";
import { expect, test } from "./test.ts";
import { titleWithStatus } from "#format/status.ts";

test.use({ javaScriptEnabled: false });

const flat = (text: string) => text.replaceAll(/\s+/g, " ").trim();

test("the start page is the whole list, in order, with quotations", async ({ page, site }) => {
  await page.goto("");
  const links = page.locator(".desk li a");
  const addresses = await links.evaluateAll((all) =>
    all.map((link) => (link instanceof HTMLAnchorElement ? link.href : "")),
  );
  expect(addresses).toEqual(events.map((event) => addressOf(site, event)));
  const quotations = await page.locator(".desk li blockquote").allTextContents();
  expect(quotations).toHaveLength(events.length);
  for (const [i, { passages }] of events.entries()) {
    expect(flat(quotations[i] ?? "")).toContain(flat(passages[0].exact));
  }
});

test("the start page holds the article, whole", async ({ page }) => {
  await page.goto("");
  const text = flat(await page.locator("#article").innerText());
  for (const { start, end } of article.paragraphs) {
    expect(text).toContain(flat(article.text.slice(start, end)));
  }
});

test("an event's page says what, when, what became of it, who, where and in which words", async ({
  page,
}) => {
  for (const event of events) {
    await page.goto(`event/${event.slug}/`);
    await expect(page).toHaveTitle(`${titleWithStatus(event)} · Dateline`);
    const card = page.locator(".card");
    await expect(card.getByRole("heading", { level: 2 })).toContainText(event.title);
    await expect(card.locator(".card-when")).not.toBeEmpty();
    await expect(card.locator(".card-status")).not.toBeEmpty();
    for (const { name } of event.participants) await expect(card).toContainText(name);
    if (event.place) await expect(card).toContainText(event.place.name.split(",")[0] ?? "");
    const quotes = (await card.locator("figure").allInnerTexts()).map(flat);
    for (const passage of event.passages) {
      const number = paragraphAt(article, passage)?.number;
      const place = new RegExp(number ? `aragraph ${number}\\b` : "");
      const quoted = quotes.filter((text) => text.includes(flat(passage.exact)));
      expect(quoted.filter((text) => place.test(text))).not.toEqual([]);
    }
    // As it is seen: the runner takes what stands in a noscript for no text.
    const source = await card.innerText();
    if (article.publisher) expect(source).toContain(article.publisher);
    if (article.rights) expect(source).toContain(article.rights);
  }
});

test("previous and next are links to the pages of the neighbours", async ({ page, site }) => {
  await page.goto(`event/${at(0).slug}/`);
  await expect(page.locator("a[rel=prev]")).toHaveCount(0);
  for (const event of events.slice(1)) {
    await page.locator("a[rel=next]").click();
    expect(page.url()).toBe(addressOf(site, event));
  }
  await expect(page.locator("a[rel=next]")).toHaveCount(0);
  await page.locator("a[rel=prev]").click();
  expect(page.url()).toBe(addressOf(site, at(events.length - 2)));
});

test("the list leads to an event and back", async ({ page, site }) => {
  const event = some(() => true, "an event");
  await page.goto("");
  await page.locator(`.desk li a[href$="event/${event.slug}/"]`).click();
  expect(page.url()).toBe(addressOf(site, event));
  await page.getByRole("link", { name: "Dateline" }).click();
  expect(page.url()).toBe(site);
});

test("all events, and each, can be taken away as files that are there", async ({ page, site }) => {
  const event = some(({ when }) => when !== null, "an event with a date");
  for (const [path, files] of [
    ["", ["events.ics", "events.csv", "events.json", "feed.xml"]],
    [`event/${event.slug}/`, ["event.ics", "event.csv", "event.json"]],
  ] as const) {
    await page.goto(path);
    const links = page.locator("a").filter({ hasText: /^(?:calendar|table|data|feed)$/ });
    const addresses = await links.evaluateAll((all) =>
      all.map((link) => (link instanceof HTMLAnchorElement ? link.href : "")),
    );
    expect(addresses).toEqual(files.map((file) => `${site}${path}${file}`));
    for (const address of addresses) {
      const answer = await page.request.get(address);
      expect(answer.status()).toBe(200);
      expect(await answer.text()).toContain(path ? event.title.slice(0, 20) : "");
    }
    const feed = page.locator('link[rel="alternate"][type="application/atom+xml"]');
    expect(await feed.evaluate((link) => (link instanceof HTMLLinkElement ? link.href : ""))).toBe(
      `${site}feed.xml`,
    );
  }
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("nothing of an event's page lies over its words, and its foot is as wide as the page", async ({
    page,
  }) => {
    await page.goto(`event/${at(1).slug}/`);
    await expect(page.locator(".card-close")).toHaveCSS("position", "static");
    await expect(page.locator(".card-foot")).toHaveCSS("position", "static");
    expect(await page.locator(".card-foot").boundingBox()).toMatchObject({ x: 0, width: 390 });
  });

  test("the line between rows stands under the quotation", async ({ page }) => {
    await page.goto("");
    await expect(page.locator(".row-quote").first()).toHaveCSS("border-bottom-width", "1px");
    const line = await page
      .locator(".row")
      .first()
      .evaluate((row) => getComputedStyle(row, "::after").content);
    expect(line).toBe("none");
  });
});
