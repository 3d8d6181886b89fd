// Takes the picture of the README from the built site: node test/browser/screenshot.mjs

import { chromium } from "@playwright/test";
import { preview } from "vite";
import { findBrowser } from "./browser.mjs";

const server = await preview({ preview: { port: 0 } });
const browser = await chromium.launch({ executablePath: findBrowser() });
try {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    colorScheme: "light",
    reducedMotion: "reduce",
  });
  await page.goto(server.resolvedUrls?.local[0] ?? "");
  await page.locator("#chart a").first().waitFor();
  await page.locator("[data-tick]").first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  // The map of the article is painted with the frame after the next.
  await page.waitForTimeout(500);
  await page.screenshot({ path: ".github/screenshot.png" });
} finally {
  await browser.close();
  await server.close();
}
