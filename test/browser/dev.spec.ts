// The development server: a saved seed is on the page at once, a fault is told where it stands.

import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { createServer } from "vite";
import { dateline } from "../../src/plugin.ts";
import { parts } from "./page.ts";
import { expect, test as base } from "./test.ts";

const story = `Berg Meets Lind in Oslo

Foreign Minister Ada Berg met her Norwegian counterpart Nils Lind in Oslo on 4 March 2024.

Berg visited Helsinki on 11 February 2024.
`;

const more = `
President Mira Sol met Finnish President Kari Lehto in Tallinn on 20 January 2024.
`;

/** A development server over seeds of its own. */
const test = base.extend<{ seeds: string }>({
  // The overlay's message is in the console as well; the guard is for the built site.
  allowedErrors: /./,

  seeds: async ({}, provide) => {
    const seeds = mkdtempSync(join(tmpdir(), "dateline-dev-"));
    writeFileSync(join(seeds, "2024-03-05-oslo.txt"), story);
    await provide(seeds);
    rmSync(seeds, { recursive: true });
  },

  baseURL: async ({ seeds }, provide) => {
    const server = await createServer({
      configFile: false,
      logLevel: "silent",
      plugins: [react(), dateline({ seeds })],
      server: { port: 0 },
    });
    await server.listen();
    await provide(server.resolvedUrls?.local[0]);
    await server.close();
  },
});

test.describe.configure({ mode: "serial" });

test("a saved change is on the page within a second, and the reader keeps the place", async ({
  page,
  seeds,
}) => {
  await page.goto("");
  const { list, card, cardTitle } = parts(page);
  const rows = list.getByRole("link");
  await expect(rows).not.toHaveCount(0);
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
    appendFileSync(join(seeds, "2024-03-05-oslo.txt"), words);
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

test("the page on method is there, and follows what is saved", async ({ page, seeds }) => {
  await page.goto("");
  await page.getByRole("link", { name: "Method" }).click();
  const seen = page.locator("#seen");
  await expect(seen).toContainText("Berg visits Helsinki");
  await expect(page.locator(".method-head")).toHaveCSS("font-weight", "650");
  appendFileSync(join(seeds, "2024-03-05-oslo.txt"), more);
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

  const sidecar = join(seeds, "2024-03-05-oslo.yaml");
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
