// The address is the state.

import { at, events, some } from "./corpus.ts";
import { addressOf, expectNothingSelected, expectSelected, open, parts } from "./page.ts";
import { expect, test } from "./test.ts";
import { titleWithStatus } from "#format/status.ts";

const event = some(({ when }) => when !== null, "a dated event");

test("Back and Forward walk the selections", async ({ page, site }) => {
  const { row, card } = await open(page);
  await row(at(0)).click();
  await card.locator("a[rel=next]").click();
  await expectSelected(page, site, at(1));
  await page.goBack();
  await expectSelected(page, site, at(0));
  await page.goBack();
  await expectNothingSelected(page, site);
  await page.goForward();
  await page.goForward();
  await expectSelected(page, site, at(1));
});

test("a fresh load of an event's address shows that event", async ({ page, site }) => {
  await open(page, `event/${event.slug}/`);
  await expectSelected(page, site, event);
  await page.reload();
  await expectSelected(page, site, event);
});

test("the address without its last slash leads to the same event", async ({ page, site }) => {
  await open(page, `event/${event.slug}`);
  await expectSelected(page, site, event);
});

test("every event's address is a page of its own, with its title", async ({ page }) => {
  for (const { slug, title } of events) {
    const answer = await page.request.get(`event/${slug}/`);
    expect(answer.status()).toBe(200);
    const html = await answer.text();
    expect(html.match(/<h1[^>]*>/g)).toHaveLength(1);
    expect(html).toContain(title.replaceAll("&", "&amp;").replaceAll("'", "&#39;"));
  }
});

test("links are real: a click with a key opens the event in a tab of its own", async ({
  page,
  site,
  context,
}) => {
  const { row, bar, numbers } = await open(page);
  // The earliest: it stands in no bin of the busy days around publication.
  const earliest = at(0);
  for (const link of [row(earliest), bar(earliest), numbers(earliest).first()]) {
    const opened = context.waitForEvent("page");
    await link.click({ modifiers: ["ControlOrMeta"] });
    const tab = await opened;
    await expect(tab).toHaveURL(addressOf(site, earliest));
    await expect(parts(tab).cardTitle).toContainText(earliest.title);
    await tab.close();
  }
  await expectNothingSelected(page, site);
});

test("the title follows the selection", async ({ page }) => {
  const { row } = await open(page);
  const title = await page.title();
  await row(event).click();
  await expect(page).toHaveTitle(`${titleWithStatus(event)} · Dateline`);
  await page.goBack();
  await expect(page).toHaveTitle(title);
});

test("the same files work under any path", async ({ page, site }) => {
  // Everything the page asks for lies below the path it is served under.
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const { row } = await open(page, `event/${at(0).slug}/`);
  await page.keyboard.press("Escape");
  await row(event).click();
  expect(asked.filter((url) => !url.startsWith(site))).toEqual([]);
});

test.describe("an address that no event has", () => {
  // It asks for its scripts and styles wherever the root may be.
  test.use({ allowedErrors: /404|Refused to (?:execute|apply)/ });

  test("is answered with 404 and a page that says so", async ({ page }) => {
    const answer = await page.goto(`event/${event.slug.slice(0, -3)}/`);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page).toHaveTitle(/Dateline/);
  });

  for (const depth of ["event/X/", "event/X"]) {
    test(`is the page itself at ${depth}, in the chosen theme, and leads home`, async ({
      page,
      site,
    }) => {
      await open(page);
      await page.getByLabel("Theme").selectOption("dark");
      await page.goto(depth.replace("X", event.slug.slice(0, -3)));
      await expect(page.locator(".notice").getByRole("link", { name: event.title })).toBeVisible();
      await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
      await page.getByRole("link", { name: "All events" }).click();
      await expectNothingSelected(page, site);
    });
  }

  test.describe("without script", () => {
    test.use({ javaScriptEnabled: false });

    test("is a page that can be read", async ({ page }) => {
      await page.goto("event/nothing-of-this-name/");
      await expect(page.getByRole("heading", { name: "No event has this address" })).toBeVisible();
      await expect(page.getByText("delete the end of the address")).toBeVisible();
      await expect(page.locator(".wordmark")).toHaveCSS("font-weight", "650");
    });
  });

  test("offers the nearest events, where the page is there to answer", async ({ page, site }) => {
    const { cardTitle } = await open(page);
    const mistyped = event.slug.slice(0, -3);
    await page.evaluate((path) => {
      history.pushState(null, "", path);
      dispatchEvent(new PopStateEvent("popstate"));
    }, `${site}event/${mistyped}/`);
    await expect(page.getByText(mistyped)).toBeVisible();
    await expect(page).toHaveTitle("No event has this address · Dateline");
    await page.locator(".notice").getByRole("link", { name: event.title }).click();
    await expect(cardTitle).toContainText(event.title);
  });
});
