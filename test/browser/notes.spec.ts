// A card with an editor's notes, on a laptop, below the chart of the article that ships.

import { readFileSync } from "node:fs";
import { test } from "./built.ts";
import { expect } from "./test.ts";

const name = "2023-06-18-blinken-beijing";

test.use({
  viewport: { width: 1440, height: 900 },
  seeds: {
    [`${name}.txt`]: readFileSync(`seeds/${name}.txt`, "utf8"),
    [`${name}.yaml`]: `corrections:
  - amend: was scrapped
    title: A visit is called off
    why: The ministry gave the reason in its statement, and the visit was put off and not given up for good.
    source: https://example.org/statements/2023/02/03/visit
  - amend: was scrapped
    date: 2023-02-03
    why: The text names both.
    source: The Daily Record, 4 February 2023
`,
  },
});

test("a card with two notes fits without scrolling", async ({ page, corpus, baseURL }) => {
  const event = corpus.events.find(({ notes }) => notes.length === 2);
  await page.goto(`${baseURL}event/${event?.slug}/`);
  const note = page.locator(".desk .note").last();
  await expect(page.locator(".desk .card")).toContainText("The text names both.");
  await expect(async () => {
    const foot = await page.locator(".card-foot").boundingBox();
    const box = await note.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 900)).toBeLessThanOrEqual(foot?.y ?? 0);
    const below = await page
      .locator(".desk")
      .evaluate((desk) => desk.scrollHeight - desk.clientHeight);
    expect(below).toBeLessThanOrEqual(1);
  }).toPass();
});
