// Walks in a real browser over the built site. `npm run build` comes first.

import { defineConfig } from "@playwright/test";
import { findBrowser } from "./browser.mjs";

const executablePath = findBrowser();
// Workers read this file again: they find what was found, and never install a second time.
process.env["DATELINE_BROWSER"] = executablePath;

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: "../../test-results",
  fullyParallel: true,
  // One more than the two processors that this is meant for: a walk also waits.
  workers: 3,
  forbidOnly: true,
  timeout: 30_000,
  // A walk that fails on a busy machine and then passes is reported as flaky, not hidden.
  retries: 1,
  expect: { timeout: 5_000 },
  reporter: [["list"]],
  use: {
    browserName: "chromium",
    actionTimeout: 5_000,
    launchOptions: { executablePath },
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    timezoneId: "UTC",
    contextOptions: { reducedMotion: "reduce" },
  },
});
