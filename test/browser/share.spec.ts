// Passing an event on: every way says what it did, and what arrives is what was meant.

import type { Page } from "@playwright/test";
import { createServer } from "node:http";
import type { Files } from "../build/buildSite.ts";
import { expectNoFindings } from "./axe.ts";
import { test } from "./built.ts";
import { open } from "./page.ts";
import { expect } from "./test.ts";
import { titleWithStatus } from "#format/status.ts";

const hostile = `<img src=x onerror=alert(1)> & "‮ =1+1`;
const line = (i: number) =>
  `Foreign Minister Ana Obi met Prime Minister Per Lind in Oslo on ${i} February 2021, and they spoke of the lake, of its fish and of the boats that had been burnt in the harbour in the long winter of the year before.`;

const seeds: Files = {
  "2021-03-02-lake.txt": [
    "Obi and Lind Meet",
    line(3),
    line(9),
    `Lind visited Lima on Monday and said ${hostile}.`,
    "They met.",
  ].join("\n\n"),
  "2021-03-02-lake.yaml": `publisher: ${JSON.stringify(`Courier ${hostile}`)}\nurl: https://example.org/lake\n`,
};
test.use({ seeds });
test.describe.configure({ mode: "default", timeout: 60_000 });

async function openMenu(page: Page, slug: string | undefined) {
  const { card } = await open(page, `event/${slug}/`);
  const button = card.getByRole("button", { name: "Quote and share" });
  await button.focus();
  await page.keyboard.press("Enter");
  const menu = page.locator("dialog[data-width]");
  await expect(menu).toBeVisible();
  return { menu, button };
}

async function clipboard(page: Page, type: string): Promise<string> {
  return page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    const blob = await item?.getType(wanted);
    return (await blob?.text()) ?? "";
  }, type);
}

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
});

test("the link, by keyboard alone: it is copied, the menu says so, and focus goes back", async ({
  page,
  corpus,
  baseURL,
}) => {
  const [event] = corpus.events;
  const { menu, button } = await openMenu(page, event?.slug);
  await menu.getByRole("button", { name: "Copy link" }).focus();
  await page.keyboard.press("Enter");
  await expect(menu.getByRole("status")).toHaveText("The link is on the clipboard.");
  expect(await clipboard(page, "text/plain")).toBe(`${baseURL}event/${event?.slug}/`);
  await page.keyboard.press("Escape");
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();
  await expect(page.locator("#card-title")).toBeVisible();
});

test("the quotation with its source, plain and rich, whatever is written in it", async ({
  page,
  corpus,
}) => {
  const { menu } = await openMenu(page, corpus.events.at(-1)?.slug);
  for (const [style, words] of [
    ["APA", "(2021, March 2)."],
    ["Chicago", "March 2, 2021."],
  ] as const) {
    await menu.getByRole("radio", { name: style }).check();
    await menu.getByRole("button", { name: "Copy quotation" }).click();
    await expect(menu.getByRole("status")).toContainText("on the clipboard");
    expect(await clipboard(page, "text/plain")).toContain(words);
    const rich = await clipboard(page, "text/html");
    expect(rich).toContain("<blockquote");
    expect(rich).not.toMatch(/<img|<script|onerror=alert\(1\)>(?!.*&gt;)/);
  }
  await menu.getByRole("radio", { name: "Wikipedia" }).check();
  await menu.getByRole("button", { name: "Copy quotation" }).click();
  await expect(menu.getByRole("status")).toContainText("on the clipboard");
  expect(await clipboard(page, "text/plain")).toMatch(/^\{\{cite news \|title=/);
});

test("what the clipboard refuses is shown to be copied by hand", async ({ page, corpus }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "clipboard"));
  const { menu } = await openMenu(page, corpus.events[0]?.slug);
  await menu.getByRole("button", { name: "Copy link" }).click();
  await expect(menu.getByRole("status")).toContainText("did not allow it");
  await expect(menu.getByText(page.url())).toBeVisible();
});

test("the system's share sheet, where there is one (here a stand-in)", async ({ page, corpus }) => {
  await page.addInitScript(() => {
    Reflect.set(navigator, "share", (data: unknown) => {
      Reflect.set(window, "handed", data);
      return Promise.resolve();
    });
  });
  const [event] = corpus.events;
  const { menu } = await openMenu(page, event?.slug);
  await menu.getByRole("button", { name: "Other apps" }).click();
  await expect(menu.getByRole("status")).toHaveText("Shared.");
  const handed = await page.evaluate(() => JSON.stringify(Reflect.get(window, "handed")));
  expect(JSON.parse(handed)).toMatchObject({
    title: event && titleWithStatus(event),
    url: page.url(),
  });
});

test("without such a sheet it is not offered", async ({ page, corpus }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "share"));
  const { menu } = await openMenu(page, corpus.events[0]?.slug);
  await expect(menu.getByRole("button", { name: "Other apps" })).toHaveCount(0);
});

test("files that are there, a letter, and a code for cameras", async ({
  page,
  corpus,
  request,
}) => {
  const [event] = corpus.events;
  const { menu } = await openMenu(page, event?.slug);
  const links = menu.getByRole("region", { name: "Download" }).getByRole("link");
  for (const link of await links.all()) {
    const href = await link.evaluate((a) => (a instanceof HTMLAnchorElement ? a.href : ""));
    expect((await request.get(href)).status()).toBe(200);
  }
  expect(await links.count()).toBe(7);
  const letter = await menu.getByRole("link", { name: "E-mail" }).getAttribute("href");
  expect(new URL(letter ?? "").searchParams.get("body")).toContain(page.url());
  await expect(menu.getByRole("img", { name: "QR code of the link" })).toBeVisible();
});

test("the whole view: its address as it is, and no quotation", async ({ page }) => {
  await open(page, "?x=1");
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const menu = page.getByRole("dialog", { name: "Share this view" });
  await expect(menu.getByText(page.url())).toBeVisible();
  await expect(menu.getByRole("button", { name: "Copy quotation" })).toHaveCount(0);
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
  [320, 600],
] as const) {
  test(`nothing is cut and axe finds nothing at ${width}`, async ({ page, corpus }) => {
    await page.setViewportSize({ width, height });
    const { menu } = await openMenu(page, corpus.events.at(-1)?.slug);
    await expectNoFindings(page);
    const box = await menu.evaluate((node) => [
      node.scrollWidth - node.clientWidth,
      node.clientWidth,
    ]);
    expect(box[0]).toBe(0);
    expect(box[1]).toBeLessThanOrEqual(width);
  });
}

test("the publisher's page opens at the very words", async ({ corpus, browser }) => {
  // A page of its own server: the guard of this walk lets ours ask nobody else.
  const [article] = corpus.articles;
  if (!article) throw new Error("share: the seeds hold an article");
  const escape = (text: string) => text.replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const blocks = article.paragraphs.map(
    ({ start, end }) => `<p style="margin:120vh 0">${escape(article.text.slice(start, end))}</p>`,
  );
  const server = createServer((_, answer) => {
    answer.setHeader("content-type", "text/html; charset=utf-8");
    answer.end(`<!doctype html><title>x</title>${blocks.join("")}`);
  });
  await new Promise<void>((done) => server.listen(0, () => done()));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const context = await browser.newContext();
  try {
    for (const { directive, passages } of corpus.events) {
      expect(directive).not.toBeNull();
      const there = await context.newPage();
      await there.goto(`http://localhost:${port}/#:~:${directive}`);
      const at = article.paragraphs.findIndex(
        ({ start, end }) => start <= passages[0].start && passages[0].start < end,
      );
      // The words are scrolled into view, and no other paragraph is.
      await expect(there.locator("p").nth(at)).toBeInViewport();
      await there.close();
    }
  } finally {
    await context.close();
    server.close();
  }
});
