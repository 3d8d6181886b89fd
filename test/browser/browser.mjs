// The browser of the walks: the one that `DATELINE_BROWSER` names, the system's Chromium or Chrome, or
// Playwright's own. Where there is none, one is installed.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/**
 * @returns {string} its path
 * @throws Error that says what to do where there is none and none can be installed
 */
export function findBrowser() {
  const named = process.env["DATELINE_BROWSER"];
  if (named && !existsSync(named))
    throw new Error(`DATELINE_BROWSER is “${named}”, and there is no such file.`);
  const found = named || lookFor() || (install() && lookFor());
  if (!found) throw new Error("No Chromium could be installed: set DATELINE_BROWSER to one.");
  return found;
}

function lookFor() {
  return [
    // Chromium without windows: a walk takes two thirds of the time.
    "/usr/bin/chromium-headless-shell",
    "/usr/bin/chromium",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
    chromium.executablePath(),
  ].find((path) => existsSync(path));
}

/** Debian's own brings the libraries that it needs, which Playwright's leaves to the system. */
function install() {
  console.log("There is no Chromium on this machine; one is installed.");
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get"))
    return run("npx playwright install chromium");
  const apt = "DEBIAN_FRONTEND=noninteractive apt-get -y -o Acquire::Retries=3";
  return run(`${apt} update && ${apt} install --no-install-recommends chromium-headless-shell`);
}

/** @param {string} command */
function run(command) {
  return spawnSync(command, { shell: true, stdio: "inherit" }).status === 0;
}
