// Nothing scrolls sideways, and nothing moves when the script takes over.

import { some } from "./corpus.ts";
import { open } from "./page.ts";
import { expect, test } from "./test.ts";

const event = some(({ passages }) => passages.length > 1, "an event told in several passages");

for (const width of [320, 390, 768, 900, 1024, 1200, 1440, 1920]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 844 } });

    for (const path of ["", `event/${event.slug}/`]) {
      test(`${path ? "a card" : "the list"} does not scroll sideways`, async ({ page }) => {
        await open(page, path);
        const { scroll, client } = await page.evaluate(() => ({
          scroll: document.documentElement.scrollWidth,
          client: document.documentElement.clientWidth,
        }));
        expect(scroll).toBe(client);
      });
    }
  });
}

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });

    for (const path of ["", `event/${event.slug}/`]) {
      test(`the script shifts nothing on ${path ? "an event's page" : "the start page"}`, async ({
        page,
      }) => {
        await page.addInitScript(() => {
          Reflect.set(window, "shift", 0);
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              Reflect.set(
                window,
                "shift",
                Reflect.get(window, "shift") + Reflect.get(entry, "value"),
              );
            }
          }).observe({ type: "layout-shift", buffered: true });
        });
        await open(page, path);
        await page.waitForLoadState("networkidle");
        const shift = await page.evaluate(() => Number(Reflect.get(window, "shift")));
        expect(shift).toBeLessThanOrEqual(0.02);
      });
    }
  });
}
