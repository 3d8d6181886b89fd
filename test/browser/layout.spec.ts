// Nothing scrolls sideways, and nothing moves when the script takes over.

import { some } from "./corpus.ts";
import { settle } from "./drawn.ts";
import { open, opened } from "./page.ts";
import { expect, test } from "./test.ts";

const event = some(({ passages }) => passages.length > 1, "an event told in several passages");

// A page that is loaded at a width is read in zoom.spec.ts and phone.spec.ts.
for (const path of ["", `event/${event.slug}/`]) {
  test(`${path ? "a card" : "the list"} does not scroll sideways at any width`, async ({
    page,
  }) => {
    await open(page, path);
    for (const width of [2560, 1920, 1440, 1200, 1024, 900, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      await opened(page);
      await settle(page);
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      expect([width, scroll]).toEqual([width, client]);
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
        // The script is held until styles and typefaces are there, so that only its own shifts count.
        let release = () => {};
        const released = new Promise<void>((done) => {
          release = done;
        });
        await page.route("**/assets/*.js", async (route) => {
          await released;
          await route.continue();
        });
        await page.goto(path, { waitUntil: "commit" });
        await page.waitForFunction(() => document.styleSheets.length > 0);
        await page.evaluate(() => document.fonts.ready);
        const shifts = await page.evaluateHandle(() => {
          const values: number[] = [];
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) values.push(Number(Reflect.get(entry, "value")));
          }).observe({ type: "layout-shift" });
          return values;
        });
        release();
        await opened(page);
        await page.waitForLoadState("networkidle");
        const sum = await shifts.evaluate((values) => values.reduce((a, b) => a + b, 0));
        expect(sum).toBeLessThanOrEqual(0.02);
      });
    }
  });
}
