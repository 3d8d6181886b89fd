// One markup: the script takes over what stands in the page, and replaces nothing that it can keep.

import { at, events } from "./corpus.ts";
import { addressOf, opened } from "./page.ts";
import { expect, test } from "./test.ts";

const path = `event/${at(1).slug}/`;

test("the elements of the static page stay, on the start page and on an event's", async ({
  page,
}) => {
  // The walk fails on a console error, which is how a mismatch is told.
  for (const [address, kept] of [
    ["", [".reader", ".desk", ".lead", ".list", ".chart", ".row"]],
    [path, [".reader", ".desk", ".card", ".card-when", ".card .axis", ".chart", ".quote"]],
  ] as const) {
    await page.addInitScript((selectors) => {
      document.addEventListener("DOMContentLoaded", () => {
        for (const selector of selectors)
          document.querySelector(selector)?.setAttribute("data-kept", "");
      });
    }, kept);
    await page.goto(address);
    await opened(page);
    for (const selector of kept)
      await expect(page.locator(`${selector}[data-kept]`)).toHaveCount(1);
  }
});

test("links lead to the same places before script, after it, and from the next view", async ({
  page,
  site,
}) => {
  await page.goto(path);
  const { list } = await opened(page);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(site);
  const links = list.locator("a.row");
  const addresses = await links.evaluateAll((all) =>
    all.map((link) => (link instanceof HTMLAnchorElement ? link.href : "")),
  );
  expect(addresses).toEqual(events.map((event) => addressOf(site, event)));
});

test("what only the browser knows comes right after: query, theme, width", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("");
  await page.evaluate(() => localStorage.setItem("dateline-theme", "dark"));
  await page.goto("?order=told&lanes=place");
  await opened(page);
  await expect(page.getByRole("combobox", { name: "Theme" })).toHaveValue("dark");
  await expect(page.getByRole("link", { name: "Order as told" })).toHaveAttribute(
    "aria-current",
    "true",
  );
  // Longer than the page waits to write what it knows of its view into the address.
  await page.waitForTimeout(500);
  expect(new URL(page.url()).search).toBe("?lanes=place&order=told");
});

test("a page that the markup is not of is drawn anew", async ({ page }) => {
  const index = await (await page.request.get("")).text();
  await page.route("**/event/none/", (route) =>
    route.fulfill({ contentType: "text/html", body: index.replaceAll('="./', '="../../') }),
  );
  await page.goto("event/none/");
  await expect(page.getByRole("heading", { name: "No event has this address" })).toBeVisible();
});
