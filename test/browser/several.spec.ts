// Several articles: the page is about all of them, or about one.

import { expectNoFindings } from "./axe.ts";
import { test } from "./built.ts";
import type { Corpus } from "#model/corpus.ts";
import { open } from "./page.ts";
import { canal, seeds } from "./several.ts";
import { expect } from "./test.ts";

test.use({ seeds });

// One worker builds the site once.
test.describe.configure({ mode: "default" });

test("the page is about all, and one press leads into an article, to an event and back", async ({
  page,
  corpus,
}) => {
  const { row } = await open(page);
  const entries = page.locator("[data-article]");
  await expect(entries).toHaveCount(3);
  await expect(entries.first()).toContainText("Holm Travels");
  await expect(page.locator(".row")).toHaveCount(6);
  await page.getByRole("link", { name: "Holm Travels", exact: true }).click();
  await expect(page).toHaveURL(/article\/2024-03-05-holm\/$/);
  await expect(page.locator(".row")).toHaveCount(4);
  const [event] = corpus.events.filter(({ article }) => article === "2024-03-05-holm");
  if (!event) throw new Error("The article must tell an event.");
  await row(event).click();
  await expect(page.locator("#card-title")).toContainText(event.title);
  await expect(page).toHaveURL(/\?a=2024-03-05-holm$/);
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "← All 3 articles" }).click();
  await expect(page.locator(".row")).toHaveCount(6);
  await page.goBack();
  await expect(page.locator(".row")).toHaveCount(4);
});

test("keys go from article to article, and what only others tell opens in place or goes", async ({
  page,
}) => {
  await open(page, "article/2024-03-05-holm/");
  const others = page.locator(".list details");
  await expect(others).toHaveCount(1);
  await others.locator("summary").click();
  await expect(others.getByRole("link")).toHaveCount(2);
  await expectNoFindings(page);
  await page.keyboard.press("o");
  await expect(page).toHaveURL(/\?others=hidden$/);
  await expect(others).toHaveCount(0);
  await page.keyboard.press("[");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The Garden in Autumn");
  // a hurried hand: more often than there are articles
  for (let i = 0; i < 4; i++) await page.keyboard.press("]");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Holm Travels");
  await page.keyboard.press("a");
  await expect(page.locator("[data-article]")).toHaveCount(3);
  await page.getByRole("link", { name: "Holm Travels", exact: true }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The Garden in Autumn");
});

test("an event of all brings each article's words beside its card, and leads into it", async ({
  page,
  corpus,
}) => {
  const { row } = await open(page);
  for (const event of corpus.events.slice(0, 3)) {
    await row(event).click();
    await expect(page.locator("#card-title")).toContainText(event.title);
    await expect(page.locator("#article blockquote")).toContainText(
      event.passages[0].exact.split("\n")[0] ?? "",
    );
    await page.keyboard.press("Escape");
  }
});

test("where the chart spans several years, its dates name theirs", async ({ page }) => {
  const { chart } = await open(page);
  await expect(chart.locator(".bin .title")).toHaveText("events, 3 May – 9 Aug 2023");
});

test("the address of before leads into the article, whose day stands in the chart", async ({
  page,
}) => {
  const { chart, reader } = await open(page, "?in=2024-03-05-holm");
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Holm Travels");
  await expect(chart.locator(".publication")).toHaveText("Published Tuesday 5 March");
  await expect(page).toHaveURL(/article\/2024-03-05-holm\/$/);
});

test("an article's own page is readable without script", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}article/2024-03-05-holm/`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Holm Travels");
  await expect(page.locator(".row")).toHaveCount(4);
  await context.close();
});

test("a search of one article says what is in others, and leads there", async ({ page }) => {
  await open(page, "article/2024-03-05-holm/");
  await page.keyboard.press("/");
  await page.keyboard.type("president", { delay: 30 });
  const more = page.getByRole("link", { name: "2 more in other articles" });
  await more.click();
  await expect(page.locator(".row")).toHaveCount(6);
  await expect(more).toHaveCount(0);
  await page.goBack();
  await expect(page.locator(".row")).toHaveCount(4);
});

test.describe("an event that three articles tell, and differ on", () => {
  test.use({ seeds: canal });

  const told = (corpus: Corpus) => {
    const event = corpus.events.find(({ tellings }) => tellings?.length === 3);
    if (!event?.tellings) throw new Error("Three articles must tell an event.");
    return { path: `event/${event.slug}/`, tellings: event.tellings };
  };

  for (const colorScheme of ["light", "dark"] as const)
    for (const width of [1440, 1024, 390, 320])
      test(`has what each says, ${width} px, ${colorScheme}`, async ({ page, corpus }) => {
        const { path, tellings } = told(corpus);
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        await open(page, path);
        const card = page.locator(".card");
        await expect(card.getByText("One says Thursday 13 June, two say Friday 14")).toBeVisible();
        await expect(
          page.getByRole("heading", { name: /^Told by three, they differ/ }),
        ).toHaveCount(1);
        await expect(
          card.getByRole("table").getByRole("link", { name: "Coast Agency" }),
        ).toBeVisible();
        await expect(page.locator("#article blockquote")).toHaveCount(tellings.length);
        await expect(card.locator(".axis")).toBeVisible({ visible: width < 900 });
        const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        expect(isWide).toBe(false);
        await expectNoFindings(page);
      });

  test("says why each date is read so, by keyboard alone", async ({ page, corpus }) => {
    await open(page, told(corpus).path);
    const why = page.locator(".card summary").first();
    await page.locator("#card-title").focus();
    for (let i = 0; i < 4 && !(await why.evaluate((one) => one === document.activeElement)); i++)
      await page.keyboard.press("Tab");
    await expect(why).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.locator(".card details dd").first()).toBeVisible();
    await expectNoFindings(page, ".card");
    await page.keyboard.press("Escape");
    await expect(page.locator(".row")).toHaveCount(corpus.events.length);
  });

  test("opens an article at its words from the card of all", async ({ page, corpus }) => {
    await open(page, told(corpus).path);
    await page.getByRole("table").getByRole("link", { name: "Coast Agency" }).click();
    await expect(page).toHaveURL(/\?a=2024-06-16-coast$/);
    await expect(page.locator(".card-when")).toHaveText("Friday 14 June 2024");
    await page.goBack();
    await expect(page.getByRole("table")).toBeVisible();
  });

  for (const javaScriptEnabled of [true, false])
    test(`is printed with all words and reasons, script ${javaScriptEnabled ? "on" : "off"}`, async ({
      browser,
      baseURL,
      corpus,
    }) => {
      const { path, tellings } = told(corpus);
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(`${baseURL}${path}`);
      if (!javaScriptEnabled) {
        await expect(page.getByRole("table")).toBeVisible();
        await page.locator(".card summary").first().click();
        await expect(page.locator(".card details dd").first()).toBeVisible();
      }
      await page.emulateMedia({ media: "print" });
      await page.setViewportSize({ width: 680, height: 1000 });
      for (const { passages } of tellings)
        await expect(page.locator(".reader")).toContainText(passages[0].exact);
      for (const reason of await page.locator(".card details dl").all())
        await expect(reason).toBeVisible();
      await context.close();
    });
});
