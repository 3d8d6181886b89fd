// The places on a map: to it and back, narrowing by a pin and by the list, and that it fits.

import type { Page } from "@playwright/test";
import { expectNoFindings } from "./axe.ts";
import { test as built } from "./built.ts";
import { open } from "./page.ts";
import { seeds } from "./several.ts";
import { expect, test } from "./test.ts";

const pins = (page: Page) => page.locator("#chart").getByRole("link", { name: /: .* events?$/ });
const places = (page: Page) => page.locator("#chart").getByRole("group", { name: "Places" });

async function expectFits(page: Page) {
  const sideways = await page.evaluate(() => {
    const all = [
      document.documentElement,
      ...document.querySelectorAll("dialog[open], #chart, #chart *"),
    ];
    const scrolls = ({ scrollWidth, clientWidth }: Element) => scrollWidth > clientWidth;
    const isCut = (each: Element) =>
      ["auto", "scroll"].includes(getComputedStyle(each).overflowX) || each.tagName === "HTML";
    return all
      .filter((each) => isCut(each) && scrolls(each))
      .map((each) => each.outerHTML.slice(0, 80));
  });
  expect(sideways).toEqual([]);
}

/** No pin hides another, and no name another or a pin. */
async function expectApart(page: Page) {
  const meeting = await pins(page).evaluateAll((links) => {
    const parts = links.flatMap((link) =>
      [...link.children].map((part) => ({ link, part, box: part.getBoundingClientRect() })),
    );
    return parts.flatMap((a, i) =>
      parts.slice(i + 1).flatMap((b) => {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        const meets = across > 1 && down > 1;
        return a.link !== b.link && meets ? [`${a.part.textContent}, ${b.part.textContent}`] : [];
      }),
    );
  });
  expect(meeting).toEqual([]);
}

test("leads from the lanes to the map and back", async ({ page }) => {
  const { chart } = await open(page);
  const choice = chart.getByRole("link", { name: "Lanes on a map" });
  const before = await choice.boundingBox();
  await choice.click();
  await expect(page).toHaveURL(/\?lanes=map$/);
  await expect(pins(page).first()).toBeVisible();
  // Nothing moves under the hand.
  expect(await choice.boundingBox()).toEqual(before);
  await expect(choice).toHaveAttribute("aria-current", "true");
  await chart.getByRole("link", { name: "Lanes by place" }).click();
  await expect(page).toHaveURL(/\?lanes=place$/);
  await expect(chart.locator(".stage")).toBeVisible();
  await page.goBack();
  await expect(pins(page).first()).toBeVisible();
});

test("a pin narrows the view to its places, and shows all again", async ({ page }) => {
  const { list } = await open(page, "?lanes=map");
  const all = await list.getByRole("link", { name: /./ }).count();
  const pin = pins(page).first();
  const name = (await pin.getAttribute("aria-label")) ?? "";
  await pin.click();
  await expect(page).toHaveURL(/where=/);
  await expect(pin).toHaveAttribute("aria-current", "true");
  await expect(pin).toHaveAttribute("aria-label", name);
  expect(await list.getByRole("link", { name: /./ }).count()).toBeLessThan(all);
  await expect(places(page).locator("input:checked")).toHaveCount(name.split(";").length);
  await pin.click();
  await expect(page).toHaveURL(/\?lanes=map$/);
});

test("a place in the list does what its pin does, by keyboard too", async ({ page }) => {
  await open(page, "?lanes=map");
  const vienna = places(page).getByRole("checkbox", { name: /Vienna/ });
  await vienna.focus();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/where=vienna\.at/);
  await expect(vienna).toBeFocused();
  const pin = pins(page).filter({ hasText: "Vienna" });
  await expect(pin).toHaveAttribute("aria-current", "true");
  await pin.focus();
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(/where=/);
});

test("counts follow what is chosen elsewhere, and the selected event's place is marked", async ({
  page,
}) => {
  const { list } = await open(page, "?lanes=map&status=cancelled");
  await expect(pins(page).filter({ hasText: "Vienna" })).toHaveAttribute(
    "aria-label",
    /: no events$/,
  );
  await page.goto("?lanes=map");
  await list
    .getByRole("link", { name: /Vienna/ })
    .first()
    .click();
  await expect(pins(page).filter({ hasText: "Vienna" })).toHaveAttribute("data-selected", "true");
});

// Colours are the same at every width, so only one is walked in both schemes.
for (const [width, height, colorScheme] of [
  [1440, 900, "light"],
  [1440, 900, "dark"],
  [1024, 768, "light"],
  [390, 844, "dark"],
  [320, 640, "light"],
] as const) {
  test.describe(`${width} px, ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width, height } });

    test("fits, and axe finds nothing", async ({ page }) => {
      const { chart } = await open(page, "?lanes=map");
      if (width < 900) await page.locator(".strip a").click();
      await expect(pins(page).first()).toBeVisible();
      await expect(places(page)).toBeVisible();
      await expectFits(page);
      await expectApart(page);
      await expectNoFindings(page);
      const map = await chart.locator("svg").first().boundingBox();
      const list = await places(page).boundingBox();
      if (map && list && width < 900) expect(list.y).toBeGreaterThan(map.y + map.height);
    });
  });
}

test("stands on paper", async ({ page }) => {
  await open(page, "?lanes=map");
  await page.emulateMedia({ media: "print" });
  await expect(pins(page).first()).toBeVisible();
  await expect(places(page)).toBeHidden();
});

built.describe("several articles", () => {
  built.use({ seeds });

  built("have one map", async ({ page }) => {
    const { chart } = await open(page, "?lanes=map");
    await expect(
      pins(page)
        .filter({ hasText: /Lima|Quito/ })
        .first(),
    ).toBeVisible();
    await expect(
      pins(page)
        .filter({ hasText: /Oslo|Helsinki|Tallinn/ })
        .first(),
    ).toBeVisible();
    await expect(chart.getByRole("link", { name: "Lanes by article" })).toBeVisible();
    await expectApart(page);
    await places(page).getByRole("checkbox", { name: /Oslo/ }).click();
    await expect(page).toHaveURL(/where=oslo\.no/);
  });
});

built.describe("no place at a point", () => {
  built.use({
    seeds: {
      "2024-03-05-roca.txt":
        "Roca Abroad\n\nPresident Ana Roca visited Kenya on 9 June 2023.\n\nPresident Ana Roca met President Luis Vale on 3 May 2023.",
    },
  });

  built("is said, and the list has what there is", async ({ page }) => {
    const { chart } = await open(page, "?lanes=map");
    await expect(chart.getByText("so there is no map")).toBeVisible();
    await expect(pins(page)).toHaveCount(0);
    await expectNoFindings(page);
  });
});
