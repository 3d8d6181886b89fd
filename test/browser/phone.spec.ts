// On a phone the halves stand one below the other, the list first.

import type { Page } from "@playwright/test";
import { at, events, some } from "./corpus.ts";
import { addressOf, open } from "./page.ts";
import { expect, test } from "./test.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const event = some(({ when }) => when !== null, "a dated event");

test("the list is in view at once", async ({ page }) => {
  const { row } = await open(page);
  await expect(row(at(0))).toBeInViewport();
});

test("what it says to do can be done here", async ({ page }) => {
  const { list } = await open(page);
  await expect(list.getByText("Choose a row to see when, why and in which words.")).toBeVisible();
  await expect(page.locator(".lead")).toContainText("The number beside an event");
});

test("each date stands at the rail, each title behind it, and marks are as tall as rows", async ({
  page,
}) => {
  const { row } = await open(page);
  for (const each of events.filter(({ when }) => when !== null)) {
    const box = await row(each).boundingBox();
    const rail = await row(each).locator(".rail").boundingBox();
    const title = await row(each).locator(".row-title").boundingBox();
    const when = await row(each).locator(".row-when").boundingBox();
    if (!box || !rail || !title || !when) throw new Error(`no row for ${each.title}`);
    expect(rail.x + rail.width / 2).toBeCloseTo(97.5, 0);
    expect(when.x + when.width).toBeCloseTo(82, 0);
    expect(title.x).toBeGreaterThanOrEqual(111);
    const isStub = each.when?.earliest === null || each.when?.latest === null;
    if (isStub) expect(rail.height).toBe(36);
    else expect(box.height - rail.height).toBeLessThanOrEqual(17);
    expect(when.y + when.height).toBeLessThanOrEqual(box.y + box.height);
    expect(box.height).toBeGreaterThanOrEqual(44);
  }
});

test("the rail is the same before the script", async ({ page, site }) => {
  const tops = () =>
    page
      .locator(".rail, .row-published")
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
  const { row } = await open(page);
  await expect(row(at(0))).toBeVisible();
  const after = await tops();
  await page.route("**/assets/*.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: "" }),
  );
  await page.goto(site);
  expect(await tops()).toEqual(after);
});

test("the list hides nothing behind the strip", async ({ page }) => {
  await open(page);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  const last = await page.locator(".row").last().boundingBox();
  const strip = await page.locator(".strip").boundingBox();
  expect(strip?.height).toBeGreaterThanOrEqual(76);
  expect((last?.y ?? NaN) + (last?.height ?? NaN)).toBeLessThanOrEqual(strip?.y ?? NaN);
});

test("the strip says which part of the time the rows in view tell", async ({ page }) => {
  await open(page);
  const end = async () =>
    Number.parseFloat((await page.locator(".strip-view").getAttribute("x2")) ?? "");
  await expect(page.locator(".strip-view")).toHaveAttribute("x2", /%$/);
  const early = await end();
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expect.poll(end).toBeGreaterThan(early);
});

for (const width of [390, 320]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 640 } });

    test("nothing scrolls sideways, in no sheet either", async ({ page }) => {
      const { row } = await open(page);
      expect(await aside(page)).toEqual([]);
      await row(event).tap();
      expect(await aside(page)).toEqual([]);
      await page.getByRole("link", { name: "Show in the article" }).tap();
      expect(await aside(page)).toEqual([]);
      await open(page);
      await page.getByRole("link", { name: "Open the chart" }).tap();
      expect(await aside(page)).toEqual([]);
    });

    test("the card's foot names both neighbours, however long their titles", async ({ page }) => {
      const { card, cardTitle } = await open(page, `event/${at(0).slug}/`);
      const foot = card.locator(".card-foot");
      for (const [i, each] of events.entries()) {
        if (i > 0) await foot.locator('[rel="next"]').click();
        await expect(cardTitle).toContainText(each.title);
        await expect(foot).toBeInViewport();
        // two lines of title, two of status and distance
        expect((await foot.boundingBox())?.height).toBeLessThan(135);
        const steps = await foot.locator("a").evaluateAll((all) =>
          all.map((step) => {
            const own = step.getBoundingClientRect();
            const inside = [...step.children].every((part) => {
              const { left, right } = part.getBoundingClientRect();
              return right === 0 || (left >= own.left && right <= own.right);
            });
            return { width: own.width, height: own.height, inside };
          }),
        );
        expect(steps).toHaveLength(i === 0 || i === events.length - 1 ? 1 : 2);
        for (const step of steps) {
          expect(step.inside).toBe(true);
          expect(step.width).toBeCloseTo(width / 2, -1);
          expect(step.height).toBeGreaterThanOrEqual(44);
        }
      }
    });
  });
}

test("the card shows its days in the whole time, before the script as after it", async ({
  page,
  site,
}) => {
  const axis = page.locator(".card .axis");
  const boxes = () =>
    axis.evaluate((drawn) =>
      [drawn, ...drawn.querySelectorAll("*")].map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect();
        return [part.tagName, part.textContent, x, y, width, height].join(" ");
      }),
    );
  await open(page, `event/${event.slug}/`);
  await expect(page.locator("dialog[open] .axis")).toBeVisible();
  const after = await boxes();
  await page.route("**/assets/*.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: "" }),
  );
  await page.goto(addressOf(site, event));
  expect(await boxes()).toEqual(after);
  await page.setViewportSize({ width: 1024, height: 768 });
  await expect(axis).toBeHidden();
});

/** What is wider than its place. */
async function aside(page: Page): Promise<readonly string[]> {
  return page
    .locator(":root, dialog[open], .card, .reader, .desk")
    .evaluateAll((all) =>
      all
        .filter((box) => box.scrollWidth > box.clientWidth)
        .map((box) => box.outerHTML.slice(0, 40)),
    );
}
