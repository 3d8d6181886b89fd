// The whole view in the address: what one sees can be sent, and what is sent is what one sees.

import { at, some } from "./corpus.ts";
import { dated, draw, grid } from "./drawn.ts";
import { expectSelected, open, parts } from "./page.ts";
import { expect, test } from "./test.ts";
import { entries, expectRest, search } from "./views.ts";

const event = some(({ when }) => when !== null, "a dated event");

test.describe("the window", () => {
  test("moved by hand is written over the entry, and shown again by a fresh load", async ({
    page,
  }) => {
    const { control } = await draw(page);
    const before = await entries(page);
    for (let press = 0; press < 3; press++) await control("less time").click();
    await control("later").click();
    await expectRest(page, /^\?from=[-\dT:]+&to=[-\dT:]+$/);
    expect(await entries(page)).toBe(before);
    const near = await grid(page);
    const address = search(page);
    await page.reload();
    await draw(page, address);
    const again = await grid(page);
    expect(again).toHaveLength(near.length);
    for (const [i, x] of again.entries()) expect(Math.abs(x - (near[i] ?? 0))).toBeLessThan(3);
    await expectRest(page, address);
    await control("all").click();
    await expectRest(page, "");
  });

  test("is written once a hand rests, however often it moves", async ({ page }) => {
    const { stage, control } = await draw(page);
    await control("less time").click();
    await page.evaluate(() => {
      const write = history.replaceState.bind(history);
      history.replaceState = (...all: Parameters<typeof write>) => {
        document.body.dataset["writes"] = String(Number(document.body.dataset["writes"] ?? 0) + 1);
        write(...all);
      };
    });
    await stage.hover();
    for (let turn = 0; turn < 60; turn++) {
      await page.mouse.wheel(turn % 2 ? -40 : 60, 0);
    }
    await expectRest(page, /from=/);
    const writes = await page.locator("body").getAttribute("data-writes");
    expect(Number(writes)).toBeLessThanOrEqual(20);
  });

  test("that a selection needs is not written: the event says it", async ({ page, site }) => {
    const { bar } = await draw(page);
    const members = await page.locator(".bin:visible").first().getAttribute("data-members");
    const hidden = dated.find(({ id }) => id === members?.split(" ")[0]) ?? at(0);
    await parts(page).row(hidden).click();
    await expect(bar(hidden)).toBeVisible();
    await page.waitForTimeout(700);
    await expectSelected(page, site, hidden);
    const seen = await grid(page);
    await page.reload();
    await draw(page, `event/${hidden.slug}/`);
    expect(await grid(page)).toEqual(seen);
  });

  test("stays with a selection that lies in it, and Back leads to each", async ({ page }) => {
    const { stage, control } = await draw(page, `event/${event.slug}/`);
    await stage.focus();
    for (let press = 0; press < 3; press++) await page.keyboard.press("+");
    await expectRest(page, /from=/);
    const own = search(page);
    const near = await grid(page);
    await page.keyboard.press("Escape");
    await expectRest(page, own);
    expect(await grid(page)).toEqual(near);
    await control("all").click();
    await expectRest(page, "");
    await page.goBack();
    await expect(page.locator("#card-title")).toBeVisible();
    await page.waitForTimeout(700);
    expect(search(page)).toBe(own);
  });

  test("shows everything where it is broken, reversed or beyond all events", async ({ page }) => {
    await draw(page);
    const whole = await grid(page);
    for (const query of [
      "?from=2023-02-30&to=2023-06-19",
      "?from=x&to=y",
      "?to=2023-06-19",
      "?from=1066-10-14&to=1066-10-20",
      "?from=9000-01-01&to=2000-01-01",
    ]) {
      await draw(page, query);
      expect(await grid(page)).toEqual(whole);
      await expectRest(page, "");
    }
  });
});

test.describe("lanes", () => {
  test("are changed by keyboard, and Back changes them back", async ({ page }) => {
    const { chart } = await draw(page);
    const lane = chart.locator(".lane");
    const kinds = await lane.allTextContents();
    const link = (sort: string) => chart.getByRole("link", { name: `Lanes by ${sort}` });
    await expect(link("kind")).toHaveAttribute("aria-current", "true");
    await link("kind").focus();
    await page.keyboard.press("Tab");
    await expect(link("country")).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(link("country")).toHaveAttribute("aria-current", "true");
    await expect(link("country")).toBeFocused();
    expect(search(page)).toBe("?lanes=country");
    expect(await lane.allTextContents()).not.toEqual(kinds);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(search(page)).toBe("?lanes=place");
    await page.goBack();
    await page.goBack();
    await expect(link("kind")).toHaveAttribute("aria-current", "true");
    await expect(lane).toHaveText(kinds);
    await expect(link("article")).toHaveCount(0);
  });

  for (const sort of ["country", "place"]) {
    test(`by ${sort} hold every dated event once, and no name is cut`, async ({ page }) => {
      await draw(page, `?lanes=${sort}`);
      const drawn = await page
        .locator("#chart :is([data-event], [data-members])")
        .evaluateAll((all) =>
          all.flatMap(({ dataset }) => dataset["event"] ?? dataset["members"]?.split(" ") ?? []),
        );
      expect(drawn.toSorted()).toEqual(dated.map(({ id }) => id).toSorted());
      const cut = await page.locator("#chart .lane").evaluateAll(
        (all) =>
          all.filter((lane) => {
            const [box, words] = [lane, lane.firstElementChild ?? lane].map((element) =>
              element.getBoundingClientRect(),
            );
            return !box || !words || words.bottom > box.bottom + 1 || words.right > box.right + 1;
          }).length,
      );
      expect(cut).toBe(0);
    });
  }

  test("stay when an event is selected, from row, bar and number, and when it is left", async ({
    page,
    site,
  }) => {
    const { row, bar, numbers } = await open(page, "?lanes=country&order=told&utm=x");
    const kept = "?lanes=country&order=told&utm=x";
    for (const link of [row(at(0)), bar(at(0)), numbers(at(0)).first()]) {
      await link.click();
      await expect(page.locator("#card-title")).toContainText(at(0).title);
      expect(page.url()).toBe(`${site}event/${at(0).slug}/${kept}`);
      await page.locator("a[rel=next]").click();
      expect(page.url()).toBe(`${site}event/${at(1).slug}/${kept}`);
      await page.keyboard.press("Escape");
      await expect(page.locator(".card")).toHaveCount(0);
      expect(page.url()).toBe(`${site}${kept}`);
    }
  });

  test("go with a link into a tab of its own", async ({ page, site, context }) => {
    const { row, bar } = await open(page, "?lanes=country");
    for (const link of [row(at(0)), bar(at(0))]) {
      const opened = context.waitForEvent("page");
      await link.click({ modifiers: ["ControlOrMeta"] });
      const tab = await opened;
      await expect(tab).toHaveURL(`${site}event/${at(0).slug}/?lanes=country`);
      await tab.close();
    }
  });
});
