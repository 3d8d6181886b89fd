// The development server of vite.config.ts: a saved seed is on the page at once, a fault is told where
// it stands, and the page does all that the built one does.

import { appendFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "./devServer.ts";
import { parts } from "./page.ts";
import { expect } from "./test.ts";

const story = `Berg Meets Lind in Oslo

Foreign Minister Ada Berg met her Norwegian counterpart Nils Lind in Oslo on 4 March 2024.

Berg visited Helsinki on 11 February 2024.
`;

const more = `
President Mira Sol met Finnish President Kari Lehto in Tallinn on 20 January 2024.
`;

const name = "2024-03-05-oslo";

/** What the register says of an address, but for its title and its words. */
const published = { event: "lost", article: name, trigger: "met" };

/** Files of which the server has something to say, and what. */
const unread = {
  "2024-03-06-empty.txt": "\n",
  "2024-03-07-head.txt": "Lind Meets Berg in Bergen\n",
  "2024-03-08-saved.html": "<p>Berg met Lind.</p>\n",
  "undated.txt": story.replaceAll("Berg", "Dahl").replaceAll("2024", "2023"),
};
const told = [
  "The file is empty.",
  "The text has a headline and no body",
  "The page has too little text for an article.",
  "Add published: YYYY-MM-DD to seeds/undated.yaml",
];

test.use({ files: { [`${name}.txt`]: story } });
test.describe.configure({ mode: "default" });

test("a saved change is on the page within a second, and the reader keeps the place", async ({
  page,
  seeds,
}) => {
  await page.goto("");
  const { list, card, cardTitle } = parts(page);
  const rows = list.locator(".row");
  await expect(rows).toHaveCount(2);
  const before = await rows.count();

  await page.evaluate(() => Reflect.set(window, "sameDocument", true));
  await rows.last().click();
  const title = await cardTitle.innerText();
  const address = page.url();

  // What else the machine does makes one of three slow; the server all of them.
  const times: number[] = [];
  for (const [words, seen] of [
    [more, "Kari Lehto"],
    ["\nIt rained on the fjord.\n", "rained"],
    ["\nIt snowed on the fjord.\n", "snowed"],
  ] as const) {
    const start = Date.now();
    appendFileSync(join(seeds, `${name}.txt`), words);
    await expect(page.locator("#article")).toContainText(seen);
    times.push(Date.now() - start);
  }
  expect(Math.min(...times)).toBeLessThan(1_000);

  expect(page.url()).toBe(address);
  // Its number is another one now, for an earlier event has come in.
  await expect(cardTitle).toContainText(title.replace(/^\d+\s*/, ""));
  await expect(card).toBeVisible();
  expect(await page.evaluate(() => "sameDocument" in window)).toBe(true);
  await page.keyboard.press("Escape");
  await expect(rows).toHaveCount(before + 1);
});

test("addresses that are not published or would break are one line in the terminal, and no overlay", async ({
  page,
  seeds,
  said,
}) => {
  const addresses = Object.fromEntries(
    ["kept", "gone"].map((slug) => [slug, { ...published, title: `It is ${slug}`, quote: slug }]),
  );
  await page.goto("");
  const rows = page.locator("#list .row");
  await expect(rows).toHaveCount(2);
  const before = said.length;
  writeFileSync(join(seeds, "addresses.json"), JSON.stringify({ about: "", addresses }));
  appendFileSync(join(seeds, `${name}.txt`), more);
  await expect(rows).toHaveCount(3);
  await expect(page.locator("#article")).toContainText("Kari Lehto");
  await expect(page.locator("vite-error-overlay")).toHaveCount(0);
  expect(said.slice(before).filter((line) => /addresses/.test(line))).toEqual([
    "seeds/addresses.json: 2 published addresses would break, and new events are not in it. Before you publish the site: npm run -s dateline -- publish",
  ]);
});

test("the map follows what is saved", async ({ page, seeds }) => {
  await page.goto("?lanes=map");
  const pin = (place: string) => page.locator("#chart").getByRole("link", { name: place });
  await expect(pin("Helsinki, Finland: one event")).toBeVisible();
  await expect(pin("Tallinn")).toHaveCount(0);
  appendFileSync(join(seeds, `${name}.txt`), more);
  // It is so near that the two share a pin.
  await expect(pin("Tallinn, Estonia")).toBeVisible();
  await expect(page).toHaveURL(/lanes=map$/);
});

test("the page on method is there, and follows what is saved", async ({ page, seeds }) => {
  await page.goto("");
  await page.getByRole("link", { name: "Method" }).click();
  const seen = page.locator("#seen");
  await expect(seen).toContainText("Berg visits Helsinki");
  await expect(page.locator(".method-head")).toHaveCSS("font-weight", "650");
  appendFileSync(join(seeds, `${name}.txt`), more);
  await expect(seen).toContainText("Kari Lehto");
});

test("a fault in a sidecar shows with its file, line and column until it is mended", async ({
  page,
  seeds,
}) => {
  await page.goto("");
  const { list } = parts(page);
  await expect(list.getByRole("link")).not.toHaveCount(0);
  await page.evaluate(() => Reflect.set(window, "sameDocument", true));

  const sidecar = join(seeds, `${name}.yaml`);
  const overlay = page.locator("vite-error-overlay");
  writeFileSync(sidecar, "publisher: The Fjord Times\npublishd: 2024-03-05\n");
  await expect(overlay).toContainText("2024-03-05-oslo.yaml:2:1");
  await expect(overlay).toContainText("publishd");
  await expect(overlay).toContainText("published");

  writeFileSync(sidecar, "publisher: The Fjord Times\npublished: 2024-03-05\n");
  await expect(overlay).toHaveCount(0);
  await expect(page.locator("#article")).toContainText("The Fjord Times");
  expect(await page.evaluate(() => "sameDocument" in window)).toBe(true);
});

test("the page does what the built one does: select, legend, share, quote, and a saved seed", async ({
  page,
  seeds,
}) => {
  await page.goto("");
  const { list, card, cardTitle, chart } = parts(page);
  const rows = list.locator(".row");
  await expect(rows).toHaveCount(2);
  await expect(chart.locator("a").first()).toBeVisible();
  const sheet = page.locator("dialog[open]");

  const close = sheet.getByRole("button", { name: "Close" });
  const share = page.getByRole("button", { name: "Share", exact: true });

  await page.getByRole("button", { name: "Legend" }).click();
  await expect(sheet).toContainText("Legend and keys");
  await close.click();
  await expect(sheet).toHaveCount(0);
  await page.keyboard.press("?");
  await expect(sheet).toContainText("Legend and keys");
  await close.click();
  await share.click();
  await expect(sheet).toContainText("Share this view");
  await close.click();
  await expect(share).toBeFocused();

  const box = page.getByRole("searchbox");
  await box.fill("nothing at all");
  await expect(rows).toHaveCount(0);
  await box.fill("");
  await expect(rows).toHaveCount(2);

  await rows.last().click();
  await expect(cardTitle).toContainText("Lind");
  const quote = card.getByRole("button", { name: "Quote and share" });
  await quote.click();
  await expect(sheet.getByRole("button", { name: "Copy link" })).toBeVisible();
  await close.click();
  await expect(sheet).toHaveCount(0);
  await expect(quote).toBeFocused();

  appendFileSync(join(seeds, `${name}.txt`), more);
  await expect(page.locator("#list .row")).toHaveCount(3);
  await expect(cardTitle).toContainText("Lind");
});

test("an editor's title keeps the page on its event, whose address is a new one", async ({
  page,
  seeds,
}) => {
  await page.goto("?lanes=place");
  const { list, cardTitle } = parts(page);
  await list.locator(".row").last().click();
  await expect(cardTitle).toContainText("Lind");
  const before = page.url();
  await page.evaluate(() => Reflect.set(window, "sameDocument", true));

  const amend = (title: string) =>
    writeFileSync(
      join(seeds, `${name}.yaml`),
      `corrections:\n  - amend: met her Norwegian counterpart\n    title: ${title}\n    why: as the paper has it\n`,
    );
  for (const [title, slug] of [
    ["Two Ministers Talk", "two-ministers-talk-2024-03"],
    ["Oslo Hosts Berg", "oslo-hosts-berg-2024-03"],
  ] as const) {
    amend(title);
    await expect(cardTitle).toContainText(title);
    await expect(page).toHaveURL(new RegExp(`/event/${slug}/\\?lanes=place$`));
  }
  expect(page.url()).not.toBe(before);
  expect(await page.evaluate(() => "sameDocument" in window)).toBe(true);
  await page.goBack();
  await expect(list).toBeVisible();
});

test("what the terminal says of the files is on the page, which goes on with those that are read", async ({
  page,
  seeds,
}) => {
  await page.goto("");
  const { list } = parts(page);
  const notices = page.locator("[data-notices]");
  await expect(list.locator(".row")).toHaveCount(2);
  await expect(notices).toHaveCount(0);
  await page.evaluate(() => Reflect.set(window, "sameDocument", true));

  for (const [file, text] of Object.entries(unread)) writeFileSync(join(seeds, file), text);
  await expect(notices).toContainText("(and 3 more)");
  await expect(notices).not.toHaveAttribute("open");
  await notices.locator("summary").click();
  await expect(notices.getByRole("listitem")).toHaveCount(4);
  for (const words of told) await expect(notices).toContainText(words);
  await expect(page.locator("vite-error-overlay")).toHaveCount(0);
  // The article without a day has two of its own.
  await expect(list.locator(".row")).toHaveCount(4);
  // A page of a newspaper beside the articles is no page of the site.
  expect(await page.evaluate(() => "sameDocument" in window)).toBe(true);

  for (const file of Object.keys(unread)) rmSync(join(seeds, file));
  await expect(notices).toHaveCount(0);

  // Without a readable article the page says why it is empty.
  writeFileSync(join(seeds, `${name}.txt`), "\n");
  await expect(page.getByRole("heading", { name: "No articles yet" })).toBeVisible();
  await expect(notices).toHaveAttribute("open");
  await expect(notices.getByRole("listitem")).toContainText("The file is empty.");
  await page.reload();
  await expect(notices.getByRole("listitem")).toContainText("The file is empty.");
});

test("the fault of a sidecar goes with its cause, also on a page that was opened with it", async ({
  page,
  seeds,
}) => {
  const sidecar = join(seeds, `${name}.yaml`);
  const overlay = page.locator("vite-error-overlay");
  writeFileSync(sidecar, "publishd: 2024-03-05\n");
  await page.goto("");
  // A server that has just started reads first.
  await expect(overlay).toContainText("publishd", { timeout: 20_000 });
  rmSync(sidecar);
  await expect(overlay).toHaveCount(0);
  await expect(page.locator("[data-notices]")).toHaveCount(0);
  await expect(page.locator("#list .row")).toHaveCount(2);
});

test("a long article is read beside the server: the page says so, and the others stay usable", async ({
  page,
  seeds,
}) => {
  await page.goto("");
  const rows = page.locator("#list .row");
  await expect(rows).toHaveCount(2);
  const line = (n: number) => `Foreign Minister Ada Berg met Nils Lind in Oslo on Monday ${n}.\n\n`;
  const long = Array.from({ length: 3000 }, (_, n) => line(n)).join("");
  const file = join(seeds, "2024-05-01-long.txt");
  const notices = page.getByLabel("Notices about the articles");
  writeFileSync(file, `Long Talks\n\n${long}`);
  await expect(notices).toContainText("reading 2024-05-01-long");
  // meanwhile
  appendFileSync(join(seeds, `${name}.txt`), more);
  await expect(page.locator("#article")).toContainText("Kari Lehto");
  await rows.last().click();
  await expect(page.locator(".card")).toBeVisible();
  await expect(notices).toContainText("reading 2024-05-01-long");
  // what is saved now takes its place
  writeFileSync(file, `Short Talks\n\n${line(1)}`);
  await expect(notices).not.toContainText("reading");
  await page.keyboard.press("Escape");
  await expect(rows).toHaveCount(4);
});
