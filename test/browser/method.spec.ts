// The page on method: one gets there and back, its links lead to the words and the events they
// name, and it reads without script.

import type { Locator, Page } from "@playwright/test";
import { expectNoFindings } from "./axe.ts";
import { article, events } from "./corpus.ts";
import { settle } from "./drawn.ts";
import { expect, test } from "./test.ts";
import { expectReadable } from "./text.ts";

const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const flat = (text: string) => text.replaceAll(/\s+/g, " ").trim();

test("leads there from the start and from an event, and back", async ({ page, site }) => {
  for (const path of ["", `event/${events[0]?.slug}/`]) {
    await page.goto(path);
    const address = page.url();
    await page.getByRole("link", { name: "Method" }).click();
    expect(page.url()).toBe(`${site}method/`);
    await expect(page).toHaveTitle("Method · Dateline");
    await expect(page.getByRole("link", { name: "Method", exact: true })).toHaveAttribute(
      "aria-current",
      "page",
    );
    await page.goBack();
    expect(page.url()).toBe(address);
  }
  await page.goto("method/");
  await page.getByRole("link", { name: "Dateline", exact: true }).click();
  expect(page.url()).toBe(site);
});

test("says in words how to come back, in the theme that was chosen", async ({ page, site }) => {
  await page.goto("");
  await page.getByLabel("Theme").selectOption("dark");
  await page.goto("method/");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.getByRole("link", { name: "All events" }).click();
  await expect(page).toHaveURL(site);
});

test("a paragraph's link shows the paragraph, and an event's its card", async ({ page, site }) => {
  await page.goto("method/");
  const first = lastParagraphLink(page);
  const start = await startOf(first);
  await first.click();
  expect(page.url()).toBe(`${site}#at-${start}`);
  const paragraph = page.locator(`#at-${start}`);
  await expect(page.locator("#chart")).toBeAttached();
  await expect(paragraph).toBeInViewport();
  await expect(paragraph).toBeFocused();
  await page.goBack();

  await page.getByText("What was used").click();
  const link = page.locator("#seen details li > a").first();
  const title = flat(await link.innerText());
  await link.click();
  await expect(page.locator("#card-title")).toContainText(title.replace(/^\S+ /, ""));
});

test.describe("on a phone", () => {
  test.use({ viewport: phone });

  test("a paragraph opens in the article's sheet, and Back closes it", async ({ page }) => {
    await page.goto("method/");
    const link = lastParagraphLink(page);
    const start = await startOf(link);
    await link.click();
    const sheet = page.getByRole("dialog", { name: "Article" });
    await expect(sheet).toBeVisible();
    await expect(page.locator(`#at-${start}`)).toBeInViewport();
    await page.goBack();
    await expect(sheet).toBeHidden();
    await page.goBack();
    await expect(page).toHaveTitle("Method · Dateline");
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("it is whole, and its links lead to what they name", async ({ page, site }) => {
    await page.goto("");
    await page.getByRole("link", { name: "Method" }).click();
    expect(page.url()).toBe(`${site}method/`);
    const seen = page.locator("#seen");
    await expect(seen).toContainText(article.publisher ?? "Not given");
    await expect(seen).toContainText(article.rights ?? "Not given");
    const quotes = await seen.locator(".seen").allTextContents();
    expect(quotes.length).toBeGreaterThan(0);
    const text = flat(article.text);
    for (const quote of quotes) {
      const words = flat(quote)
        .replace(/^“(?:… ?)?/, "")
        .replace(/(?: …)?”$/, "");
      expect(text).toContain(words);
    }
    const links = await seen
      .locator("a[href]")
      .evaluateAll((all) =>
        all.map((link) => (link instanceof HTMLAnchorElement ? link.href : "")),
      );
    for (const link of new Set(links.filter((each) => each.startsWith(site)))) {
      const response = await page.request.get(link);
      expect(response.status()).toBe(200);
      const id = new URL(link).hash.slice(1);
      if (id !== "") expect(await response.text()).toContain(`id="${id}"`);
    }
  });
});

test("the keyboard reaches every link and every list, and sees where it is", async ({ page }) => {
  await page.goto("method/");
  const stops = page.locator("main :is(a, summary, [tabindex])").filter({ visible: true });
  const count = await stops.count();
  await page.getByRole("link", { name: "Method", exact: true }).focus();
  for (let i = 0; i < count; i++) {
    await page.keyboard.press("Tab");
    await expect(stops.nth(i)).toBeFocused();
  }
  const outline = await stops.last().evaluate((stop) => getComputedStyle(stop).outlineStyle);
  expect(outline).toBe("solid");
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const [name, viewport] of Object.entries({ wide, phone })) {
    test.describe(`${name}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });

      test("axe finds nothing", async ({ page }) => {
        await page.goto("method/");
        const closed = page.locator("details:not([open])");
        await closed.evaluateAll((all) => all.map((each) => each.setAttribute("open", "")));
        await expectNoFindings(page);
      });
    });
  }
}

for (const path of ["method/", ""]) {
  test(`nothing of “${path}” scrolls sideways, and the header has room`, async ({ page }) => {
    await page.goto(path);
    for (const width of [1440, 1024, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await page.locator(".masthead a.tool").last().waitFor();
      await settle(page);
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      expect(scroll).toBe(client);
      const boxes = await page.locator(".masthead :is(a, button, select)").evaluateAll((all) =>
        all.map((tool) => {
          const { left, right, top, height } = tool.getBoundingClientRect();
          return { left, right, row: Math.round((top + height / 2) / 16), height };
        }),
      );
      // On phones the search has a row of its own below.
      const placed = boxes.toSorted((a, b) => a.row - b.row || a.left - b.left);
      for (const [i, { left, right, row, height }] of placed.entries()) {
        expect(height).toBeLessThan(30); // one line
        expect(right).toBeLessThanOrEqual(width);
        const before = placed[i - 1];
        if (before?.row === row) expect(left).toBeGreaterThanOrEqual(before.right);
      }
    }
  });
}

for (const [name, px] of [
  ["400 %", 16],
  ["text of 200 %", 32],
] as const) {
  test(`${name}: all of it is readable`, async ({ page }) => {
    await page.setViewportSize(px === 16 ? { width: 320, height: 256 } : phone);
    const session = await page.context().newCDPSession(page);
    await session.send("Page.setFontSizes", { fontSizes: { standard: px, fixed: px } });
    await page.goto("method/");
    await expectReadable(page);
  });
}

/** The last one is far from the top of the article. */
function lastParagraphLink(page: Page): Locator {
  return page.locator('#seen .seen-at > a[href*="#at-"]').last();
}

async function startOf(link: Locator): Promise<string> {
  return (await link.getAttribute("href"))?.split("#at-")[1] ?? "";
}
