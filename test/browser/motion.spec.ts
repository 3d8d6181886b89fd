// Window and article glide to what is chosen; for a reader who asks for less motion they are there
// at once.

import type { Page } from "@playwright/test";
import { at } from "./corpus.ts";
import { expectSelected, open } from "./page.ts";
import { expect, test } from "./test.ts";

/** How many places the bars and the article take, from before an act until nothing moves any more. */
async function placesDuring(
  page: Page,
  act: () => Promise<void>,
): Promise<{ readonly bars: number; readonly article: number }> {
  const seen = await page.evaluateHandle(() => {
    const bars = new Set<string>();
    const article = new Set<number>();
    const look = () => {
      const boxes = [...document.querySelectorAll(".vis-center .bar")].map((bar) =>
        bar.getBoundingClientRect(),
      );
      bars.add(boxes.map(({ x, y, width }) => [x, y, width].map(Math.round).join(" ")).join());
      article.add(document.querySelector("#article")?.scrollTop ?? 0);
      // What a frame shows is set in it.
      requestAnimationFrame(() => setTimeout(look));
    };
    look();
    return { bars, article };
  });
  await act();
  const count = () => seen.evaluate(({ bars, article }) => [bars.size, article.size]);
  let [bars = 0, article = 0] = await count();
  for (;;) {
    await page.waitForTimeout(500);
    const [more = 0, further = 0] = await count();
    if (more === bars && further === article) return { bars, article };
    [bars, article] = [more, further];
  }
}

const zoom = async (page: Page) => page.getByRole("button", { name: "less time" }).click();

for (const [motion, glides] of [
  ["no-preference", true],
  ["reduce", false],
] as const) {
  test.describe(`motion: ${motion}`, () => {
    test.use({ contextOptions: { reducedMotion: motion } });

    test(`the window ${glides ? "glides" : "is there at once"}`, async ({ page }) => {
      await open(page);
      await page.waitForLoadState("networkidle");
      const { bars } = await placesDuring(page, () => zoom(page));
      if (glides) expect(bars).toBeGreaterThan(2);
      else expect(bars).toBe(2);
    });

    test(`the article ${glides ? "glides" : "is there at once"}`, async ({ page, site }) => {
      const { row, reader } = await open(page);
      await page.waitForLoadState("networkidle");
      await reader.evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight));
      const { article } = await placesDuring(page, () => row(at(0)).click());
      await expectSelected(page, site, at(0));
      if (glides) expect(article).toBeGreaterThan(2);
      else expect(article).toBeLessThanOrEqual(2);
    });
  });
}
