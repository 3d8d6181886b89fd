// Saved web pages and Markdown in the dev server: each is on the page at once, and is put right in the editor,
// while nothing of the page itself runs, is sent, or is asked of another host.

import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "./devServer.ts";
import { expect } from "./test.ts";

const name = "2024-05-07-accord";
const paragraphs = [
  "LIMA — Norwegian Foreign Minister Ada Holm signed a fishing accord with her Peruvian counterpart Rosa Vidal in Lima on Tuesday.",
  "Vidal visited Oslo on 12 April.",
];
const pageOf = (...more: readonly string[]) => `<!doctype html>
<html><head><title>Norway and Peru Sign Fishing Accord</title>
<meta property="article:published_time" content="2024-05-07T09:00:00Z">
<link rel="canonical" href="javascript:alert('hostile')">
<script src="https://tracker.invalid/t.js"></script>
<script type="module">import "hostile-package"; document.title = "hostile";</script></head>
<body onload="alert('hostile')"><article><h1>Norway and Peru Sign Fishing Accord</h1>
${[...paragraphs, ...more].map((words) => `<p>${words}</p>`).join("\n")}
<p hidden>Vidal visited the hostile harbour on 13 April.</p>
<img src="https://tracker.invalid/pixel.gif" onerror="alert('hostile')"></article></body></html>
`;
const wire = `---
title: Vik in Oslo
date: 2024-05-09
source: The Fjord Wire
---

Foreign Minister **Bo Vik** of Sweden [visited](https://example.org) Oslo on 8 May 2024.
`;

test.use({ files: { [`${name}.html`]: pageOf() } });
test.describe.configure({ mode: "default", timeout: 60_000 });

test("a saved page is on the page within a second, and nothing of it but its words", async ({
  page,
  seeds,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("");
  const article = page.locator("#article");
  await expect(article).toContainText("Vidal visited Oslo");
  await page.evaluate(() => Reflect.set(window, "sameDocument", true));
  const times: number[] = [];
  for (const words of ["It rained in Lima.", "It snowed in Oslo."]) {
    const start = Date.now();
    writeFileSync(join(seeds, `${name}.html`), pageOf(words));
    await expect(article).toContainText(words);
    times.push(Date.now() - start);
  }
  expect(Math.min(...times)).toBeLessThan(1_000);
  expect(await page.evaluate(() => "sameDocument" in window)).toBe(true);
  await expect(page.locator("html")).not.toContainText("hostile");
  await expect(page).not.toHaveTitle(/hostile/);
  await expect(page.locator("[href^='javascript:']")).toHaveCount(0);
  expect(asked.filter((url) => !url.startsWith(new URL(page.url()).origin))).toEqual([]);
  expect(asked.filter((url) => url.includes(`${name}.html`))).toEqual([]);
});

test("its file is sent to nobody, under whatever address", async ({ page, seeds }) => {
  for (const address of [`seeds/${name}.html`, `seeds/${name}`, `@fs${seeds}/${name}.html`]) {
    const answer = await page.request.get(address, { headers: { accept: "text/html" } });
    expect(await answer.text()).not.toContain("tracker.invalid");
  }
});

test("one that cannot be read is told, on the page and in the terminal, and the others stay", async ({
  page,
  seeds,
  said,
}) => {
  writeFileSync(join(seeds, "wire.md"), wire);
  await page.goto("");
  const rows = page.locator("#list .row");
  await expect(rows).toHaveCount(3);
  writeFileSync(
    join(seeds, `${name}.html`),
    "<html>\n<body><p>Please sign in.</p></body></html>\n",
  );
  const notices = page.locator("[data-notices]");
  await expect(notices).toContainText("The page has too little text for an article.");
  await expect(notices).toContainText(`${name}.html:2`);
  expect(said.join("\n")).toContain(`seeds/${name}.html:2:1`);
  await expect(rows).toHaveCount(1);
  await expect(page.locator("vite-error-overlay")).toHaveCount(0);
  writeFileSync(join(seeds, `${name}.html`), pageOf());
  await expect(rows).toHaveCount(3);
  await expect(notices).toHaveCount(0);
  // Of two files that would have one sidecar the first is read.
  writeFileSync(join(seeds, `${name}.txt`), "Another\n\nVik met Holm in Bergen on 2 May 2024.\n");
  await expect(notices).toContainText("only in its ending");
  await expect(rows).toHaveCount(3);
  rmSync(join(seeds, `${name}.txt`));
  await expect(notices).toHaveCount(0);
});

for (const [file, text, title, trigger] of [
  [`${name}.html`, pageOf(), "Vidal visits Oslo", "visited Oslo on"],
  ["wire.md", wire, "Vik visits Oslo", "visited Oslo"],
] as const)
  test.describe(`beside ${file}`, () => {
    test.use({ files: { [file]: text } });

    test("a sidecar is written by the editor, in words of the text that was read", async ({
      page,
      seeds,
    }) => {
      const sidecar = join(seeds, file.replace(/\.\w+$/, ".yaml"));
      await page.goto("");
      await page.locator(".row", { hasText: title }).click({ timeout: 20_000 });
      await page.getByRole("button", { name: "Edit" }).click();
      const editor = page.locator("[data-editor]");
      const place = editor.getByLabel("Place", { exact: true });
      await place.fill("Bergen", { timeout: 20_000 });
      await place.press("Enter");
      await expect
        .poll(() => existsSync(sidecar) && readFileSync(sidecar, "utf8"))
        .toContain(`- amend: ${trigger}`);
      await expect(page.locator("[data-notices]")).toHaveCount(0);
      await expect(page.locator("vite-error-overlay")).toHaveCount(0);
      await editor.getByRole("button", { name: "Undo" }).click();
      await expect.poll(() => existsSync(sidecar)).toBe(false);
      expect(readFileSync(join(seeds, file), "utf8")).toBe(text);
    });
  });
