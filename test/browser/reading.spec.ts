// The rest of the view in the address: the order of the list, the paragraph of the article, and what
// is not ours.

import type { Page } from "@playwright/test";
import { article, at, some } from "./corpus.ts";
import { draw } from "./drawn.ts";
import { expectSelected, open } from "./page.ts";
import { expect, test } from "./test.ts";
import { entries, expectRest, search } from "./views.ts";

const event = some(({ when }) => when !== null, "a dated event");
const numbered = article.paragraphs.filter(({ number }) => number !== null);
const middle = numbered[Math.floor(numbered.length / 2)]?.number ?? 1;

/** The number of the paragraph that stands at the top of what scrolls the article. */
async function topmost(page: Page): Promise<number | null> {
  return page.evaluate(() => {
    const scroller = document.querySelector("dialog[open] .reader")
      ? document.querySelector("dialog[open]")
      : document.querySelector(".reader");
    const free = scroller && Number.parseFloat(getComputedStyle(scroller).scrollPaddingTop);
    const top = (scroller?.getBoundingClientRect().top ?? 0) + (free || 0);
    const first = [...document.querySelectorAll(".paragraph")].find((paragraph) => {
      const margin = Number.parseFloat(getComputedStyle(paragraph).scrollMarginTop) || 0;
      return paragraph.getBoundingClientRect().bottom > top + margin + 1;
    });
    const number = first?.querySelector(".paragraph-number")?.lastChild?.textContent;
    return number ? Number(number) : null;
  });
}

test.describe("the order of the list", () => {
  test("is changed by keyboard, kept by a fresh load, and undone by Back", async ({ page }) => {
    const { list } = await open(page);
    const titles = () => list.locator(".row-title").allTextContents();
    const happened = await titles();
    const told = list.getByRole("link", { name: "Order as told" });
    await told.focus();
    await page.keyboard.press("Enter");
    await expect(told).toHaveAttribute("aria-current", "true");
    await expect(told).toBeFocused();
    expect(search(page)).toBe("?order=told");
    const now = await titles();
    expect(now).not.toEqual(happened);
    expect(now.toSorted()).toEqual(happened.toSorted());
    await page.reload();
    await expect(list.locator(".row-title")).toHaveText(now);
    await page.goBack();
    await expect(list.locator(".row-title")).toHaveText(happened);
  });
});

test.describe("the paragraph", () => {
  test("follows the reader's hand, and a fresh load begins there", async ({ page }) => {
    const { reader } = await open(page);
    const before = await entries(page);
    await reader.hover();
    await page.mouse.wheel(0, 900);
    await expectRest(page, /^\?p=\d+$/);
    expect(await entries(page)).toBe(before);
    const number = await topmost(page);
    expect(search(page)).toBe(`?p=${number}`);
    await page.reload();
    await open(page, `?p=${number}`);
    await expect.poll(() => topmost(page)).toBe(number);
    await reader.hover();
    await page.mouse.wheel(0, -9000);
    await expectRest(page, "");
  });

  test("is dropped by a selection, which says where the article is, and comes back by Back", async ({
    page,
    site,
  }) => {
    const { row } = await open(page, `?p=${middle}`);
    await expect.poll(() => topmost(page)).toBe(middle);
    await row(at(0)).click();
    await expectSelected(page, site, at(0));
    await page.waitForTimeout(700);
    await expectSelected(page, site, at(0));
    await page.goBack();
    await expect.poll(() => topmost(page)).toBe(middle);
    await expectRest(page, `?p=${middle}`);
  });

  test("comes back by Back also where the selection did not wait for the hand to rest", async ({
    page,
  }) => {
    const { reader, row } = await open(page);
    await reader.hover();
    await page.mouse.wheel(0, 600);
    await expect.poll(() => topmost(page)).not.toBeNull();
    const number = await topmost(page);
    await row(at(0)).click();
    await expect.poll(() => topmost(page)).not.toBe(number);
    await page.goBack();
    await expect.poll(() => topmost(page)).toBe(number);
  });

  test("of an event's address wins over the event's words", async ({ page }) => {
    await open(page, `event/${at(0).slug}/?p=${middle}`);
    await expect.poll(() => topmost(page)).toBe(middle);
    await page.waitForTimeout(700);
    expect(await topmost(page)).toBe(middle);
  });

  test("that there is not leaves the article at its beginning", async ({ page }) => {
    await open(page, "?p=99999");
    await expectRest(page, "");
    expect(await topmost(page)).toBeNull();
  });
});

test("what is broken falls back and goes, what is not ours stays", async ({ page }) => {
  await draw(
    page,
    "?utm=a%20b&lanes=colour&p=-3&from=x&lanes=place&sign=%E2%9C%93&order=told&a=nobody",
  );
  await expectRest(page, "?order=told&utm=a+b&sign=%E2%9C%93");
  await expect(page.getByRole("link", { name: "Lanes by kind" })).toHaveAttribute(
    "aria-current",
    "true",
  );
});

test("the name of the page leads to its beginning", async ({ page }) => {
  await open(page, `event/${event.slug}/?lanes=place&order=told&p=${middle}&utm=1`);
  await page.getByRole("link", { name: "Dateline" }).click();
  await expect(page.locator(".card")).toHaveCount(0);
  expect(search(page)).toBe("?utm=1");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("the address of a paragraph opens the article there; Back leads to the list", async ({
    page,
    site,
  }) => {
    const { list } = await open(page, `?p=${middle}&lanes=place`);
    await expect(page.locator("dialog[data-sheet=article][open]")).toBeVisible();
    await expect.poll(() => topmost(page)).toBe(middle);
    await expectRest(page, `?lanes=place&p=${middle}`);
    await page.goBack();
    await expect(page.locator("dialog[open]")).toHaveCount(0);
    await expect(list).toBeInViewport();
    expect(page.url()).toBe(`${site}?lanes=place`);
  });

  test("lanes and window of the address are those of the chart's sheet", async ({ page }) => {
    const { control, chart } = await draw(page, "?lanes=country");
    await expect(chart.getByRole("link", { name: "Lanes by country" })).toHaveAttribute(
      "aria-current",
      "true",
    );
    await control("less time").click();
    await expectRest(page, /^\?lanes=country&from=.*&to=/);
    await chart.getByRole("link", { name: "Lanes by place" }).click();
    await expectRest(page, /^\?lanes=place&from=.*&to=/);
    await expect(page.locator("dialog[data-sheet=chart][open]")).toBeVisible();
  });

  test("the order is changed by a tap", async ({ page }) => {
    const { list } = await open(page);
    const first = await list.locator(".row-title").first().textContent();
    await list.getByRole("link", { name: "Order as told" }).tap();
    await expect(list.locator(".row-title").first()).not.toHaveText(first ?? "");
    expect(search(page)).toBe("?order=told");
  });
});
