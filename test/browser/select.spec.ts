// Selecting anywhere selects everywhere.

import { article, at, events, some } from "./corpus.ts";
import { expectNothingSelected, expectSelected, open, parts } from "./page.ts";
import { expect, test } from "./test.ts";
import { expectRest } from "./views.ts";

const dated = some(({ when }) => when !== null, "a dated event");
/** The earliest: it stands in no bin of the busy days around publication. */
const alone = at(0);
const often = some(({ passages }) => passages.length > 1, "an event told in several passages");

test("a row of the list selects in the chart, the article and the address", async ({
  page,
  site,
}) => {
  const { row } = await open(page);
  await row(dated).click();
  await expectSelected(page, site, dated);
});

test("a bar of the chart selects in the article and opens the card", async ({ page, site }) => {
  const { bar } = await open(page);
  await bar(alone).click();
  await expectSelected(page, site, alone);
});

test("a number in the margin selects in the chart and opens the card", async ({ page, site }) => {
  const { numbers } = await open(page);
  await numbers(often).last().click();
  await expectSelected(page, site, often);
});

test("words of the article select the event that rests on them", async ({ page, site }) => {
  const { words, cardTitle } = await open(page);
  await words(dated).click({ position: { x: 4, y: 8 } });
  await expect(cardTitle).toBeVisible();
  const id = await words(dated).getAttribute("data-events");
  await expectSelected(
    page,
    site,
    some((event) => id?.split(" ")[0] === event.id, "the innermost event of these words"),
  );
});

test("a selection brings one of its passages into view", async ({ page }) => {
  const last = some(
    ({ passages: [primary] }) => primary.start > article.text.length * 0.8,
    "an event told near the article's end",
  );
  const { row, words } = await open(page);
  await expect(words(last)).not.toBeInViewport();
  await row(last).click();
  await expect(words(last)).toBeInViewport();
});

test("so does one made in the chart by keyboard, and the address says nothing of the article", async ({
  page,
  site,
}) => {
  const { chart, words } = await open(page);
  const stage = chart.getByRole("group", { name: /^Chart of/ });
  const drawn = events.filter(({ when }) => when !== null);
  await stage.focus();
  for (const [key, event] of [
    ["End", drawn.at(-1)],
    ["ArrowLeft", drawn.at(-2)],
    ["Home", drawn[0]],
    ["ArrowRight", drawn[1]],
  ] as const) {
    if (!event) throw new Error("The seeds must hold two dated events.");
    await page.keyboard.press(key);
    await expectSelected(page, site, event);
    await expect(words(event)).toBeInViewport();
  }
  await expectRest(page, "");
  await expect(stage).toBeFocused();
});

test("every event can be selected from its row, and Escape returns to the row", async ({
  page,
  site,
}) => {
  const { row } = await open(page);
  for (const event of events) {
    await row(event).click();
    await expectSelected(page, site, event);
    await page.keyboard.press("Escape");
    await expect(row(event)).toBeFocused();
  }
  await expectNothingSelected(page, site);
});

test("previous and next walk the order of the list", async ({ page, site }) => {
  const { row, card } = await open(page);
  await row(at(0)).click();
  await expect(card.getByRole("link", { name: /←/ })).toHaveCount(0);
  for (const event of events.slice(1)) {
    await card.locator("a[rel=next]").click();
    await expectSelected(page, site, event);
  }
  await expect(card.locator("a[rel=next]")).toHaveCount(0);
  await card.locator("a[rel=prev]").click();
  await expectSelected(page, site, at(events.length - 2));
});

test("the card quotes the primary passage and says why the event has its date", async ({
  page,
}) => {
  const { card } = await open(page, `event/${dated.slug}/`);
  const quoted = dated.passages[0].exact.replaceAll(/\s+/g, " ");
  await expect(card.locator("blockquote").first()).toContainText(quoted);
  await expect(card.getByRole("heading", { name: "Why this date" })).toBeVisible();
  const { reason, words } = dated.when?.derivation ?? { reason: "", words: [] };
  await expect(card).toContainText(reason);
  for (const { text } of words) await expect(card).toContainText(text);
  for (const { name } of dated.participants) await expect(card).toContainText(name);
});

test("copy link copies the event's address", async ({ page, site, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { card } = await open(page, `event/${dated.slug}/`);
  await card.getByRole("button", { name: "Copy link" }).click();
  await expect(card.getByText("Copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${site}event/${dated.slug}/`,
  );
});

test("reduced motion brings the words into view at once", async ({ page }) => {
  const { row, words } = await open(page);
  await row(dated).click();
  await expect(words(dated)).toBeInViewport({ timeout: 500 });
});

test.describe("where the chart's script does not come", () => {
  test.use({ allowedErrors: /Timeline|Failed to (load|fetch)/ });

  test("list, card and article work, and the chart's place says so", async ({ page }) => {
    await page.route("**/Timeline-*.js", (route) => route.abort());
    await page.goto("");
    const { chart, row, cardTitle, words } = parts(page);
    await expect(chart.getByRole("alert")).toBeVisible();
    await row(dated).click();
    await expect(cardTitle).toContainText(dated.title);
    await expect(words(dated)).toBeInViewport();
  });
});
