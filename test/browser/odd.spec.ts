// Odd articles: every one is a page without a fault, and nothing in it is cut off.

import { expectNoFindings } from "./axe.ts";
import { test } from "./built.ts";
import { articles } from "./odd.ts";
import { parts } from "./page.ts";
import { expect } from "./test.ts";

// One worker builds each site once.
test.describe.configure({ mode: "default", timeout: 120_000 });

/** What the sentence over the chart says of some of them, as told. */
const leads: Readonly<Record<string, RegExp>> = {
  "200 paragraphs with 150 events": /goes back in time/,
  "an article in order": /./,
  "one event": /The story has one event with a date/,
  "all on one day": /may go back in time: at every step the dates overlap/,
};

for (const [name, seeds] of Object.entries(articles)) {
  test.describe(name, () => {
    test.use({ seeds });

    test("is a page without a fault, wide and on a phone", async ({ page, corpus }) => {
      const { chart, bar, cardTitle } = parts(page);
      // Without script each has its link, wherever in the list it is.
      const html = await (await page.request.get("")).text();
      const links = html.slice(html.indexOf('id="list"')).matchAll(/href="([^"]*event\/[^"]*)"/g);
      expect(Array.from(links, ([, address]) => address)).toEqual(
        corpus.events.map(({ slug }) => expect.stringContaining(`event/${slug}/`)),
      );
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto("");
        await shown();
        expect(await cut()).toEqual([]);
        await expectNoFindings(page);
        const [first, last] = [corpus.events[0], corpus.events.at(-1)];
        for (const event of new Set([first, last])) {
          if (!event) continue;
          await page.goto(`event/${event.slug}/`);
          await shown();
          await expect(cardTitle).toContainText(event.title);
          if (width === 1440 && event.when) await expect(bar(event)).toBeInViewport();
          expect(await cut()).toEqual([]);
        }
      }

      /** As the script leaves it. */
      async function shown() {
        await expect(page.getByRole("main")).toBeVisible();
        if (corpus.articles.length === 0)
          await expect(page.getByRole("heading", { name: "No articles yet" })).toBeVisible();
        else await expect(page.locator("[data-seam], [data-sheet]").first()).toBeAttached();
        if (await chart.isVisible())
          await expect(chart.locator(".drawing[data-shown]")).toBeVisible();
        await page.evaluate(() => document.fonts.ready);
      }

      /** What is wider than the room it has. */
      async function cut(): Promise<readonly string[]> {
        return page.evaluate(() => {
          const texts = ".desk, .reader, .headline, .lead, .row-title, .card-title, .card-when";
          const boxes = [document.documentElement, ...document.querySelectorAll(texts)];
          const wider = boxes.filter(
            (box) => box.scrollWidth > box.clientWidth && box.clientWidth > 0,
          );
          return wider.map(({ className, textContent }) => `${className}: ${textContent}`);
        });
      }
    });
  });
}

for (const [name, lead] of Object.entries(leads)) {
  test.describe(name, () => {
    test.use({ seeds: articles[name] ?? {} });

    test("as told", async ({ page }) => {
      await page.goto("?lanes=told");
      const stage = page.getByRole("group", { name: /as told$/ });
      await expect(stage.getByRole("link").first()).toBeVisible();
      await expect(page.locator(".lead:visible")).toContainText(lead);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1440);
      await stage.focus();
      await page.keyboard.press("End");
      await expect(stage.locator("[aria-current] [data-plate]")).toBeInViewport();
      // However far it is scrolled, the words stay.
      await expect(stage.locator("[aria-current] q")).toBeInViewport({ ratio: 0.9 });
    });
  });
}

test.describe("no article, dark", () => {
  test.use({ seeds: articles["no article"] ?? {}, colorScheme: "dark" });

  test("is said", async ({ page }) => {
    await page.goto("");
    await expect(page.getByRole("heading", { name: "No articles yet" })).toBeVisible();
    await expectNoFindings(page);
  });
});

test.describe("the many", () => {
  test.use({ seeds: articles["200 paragraphs with 150 events"] ?? {} });

  test("are told, numbered and listed, all of them", async ({ corpus }) => {
    expect(corpus.events).toHaveLength(150);
    expect(corpus.articles[0]?.paragraphs.filter(({ number }) => number !== null)).toHaveLength(
      200,
    );
  });
});
