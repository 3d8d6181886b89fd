// Finds a Chromium on this machine, or brings one. Every script that needs a browser asks here.
//
// Looking is pure (`lookFor`, `waysToInstall`, given a world); only `findBrowser` touches the
// machine. A browser that is asked for by name and missing is an error, never a silent fallback.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * What the search knows of a machine.
 * @typedef {object} World
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {string} platform as `process.platform`
 * @property {boolean} isRoot
 * @property {string | null} bundled where Playwright would keep its own; it may not be there
 * @property {(path: string) => boolean} exists
 */

/** @typedef {"apt" | "playwright" | "sparticuz"} Way */

const variables = ["DATELINE_BROWSER", "CHROME_PATH", "CHROME_BIN"];

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge",
];

/** @type {Readonly<Record<string, readonly string[]>>} */
const standardPlaces = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [
    String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
  ],
};

/**
 * The first browser of the machine: by name in a variable, on the PATH, in the system's usual
 * place, in Playwright's own.
 * @param {World} world
 * @returns {string | null}
 * @throws Error when a variable names a browser that is not there
 */
export function lookFor({ env, platform, bundled, exists }) {
  for (const name of variables) {
    const path = env[name];
    if (!path) continue;
    if (exists(path)) return path;
    throw new Error(`${name} is “${path}”, and there is no such file. Correct it or unset it.`);
  }
  const folders = (env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const candidates = [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...(standardPlaces[platform] ?? []),
    ...(bundled ? [bundled] : []),
  ];
  return candidates.find(exists) ?? null;
}

/**
 * How a browser can be brought to this machine, the best way first.
 * @param {World} world
 * @returns {Way[]}
 */
export function waysToInstall({ env, platform, isRoot, exists }) {
  if (env["DATELINE_NO_INSTALL"] === "1") return [];
  const apt = platform === "linux" && isRoot && exists("/usr/bin/apt-get");
  return [
    ...(apt ? /** @type {const} */ (["apt"]) : []),
    ...(isRoot ? [] : /** @type {const} */ (["playwright"])),
    ...(platform === "linux" ? /** @type {const} */ (["sparticuz"]) : []),
  ];
}

/**
 * The path of a Chromium, installing one if there is none.
 * @returns {Promise<string>}
 * @throws Error with one sentence that says what to do
 */
export async function findBrowser() {
  const world = await thisMachine();
  const found = lookFor(world);
  if (found) return found;
  const ways = waysToInstall(world);
  for (const way of ways) {
    console.log(`No Chromium on this machine; bringing one with ${way}.`);
    // One way after the other: the next is only tried when the last has failed.
    // oxlint-disable-next-line no-await-in-loop
    const path = await install[way](world);
    if (path) return path;
  }
  const tried = ways.length > 0 ? `, and installing one failed (${ways.join(", ")})` : "";
  throw new Error(
    `No Chromium was found${tried}: install one and set DATELINE_BROWSER to its path.`,
  );
}

/** @returns {Promise<World>} */
async function thisMachine() {
  const { chromium } = await import("@playwright/test");
  return {
    env: process.env,
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    bundled: chromium.executablePath(),
    exists: existsSync,
  };
}

/** @type {Readonly<Record<Way, (world: World) => string | null | Promise<string | null>>>} */
const install = {
  apt(world) {
    const apt = (/** @type {string[]} */ ...args) =>
      run("apt-get", ["-o", "DPkg::Lock::Timeout=120", "-y", ...args], {
        DEBIAN_FRONTEND: "noninteractive",
      });
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      if (apt("update") && apt("install", "--no-install-recommends", "chromium")) break;
      console.log(`apt-get failed (attempt ${attempt} of 3).`);
      run("sleep", ["10"]);
    }
    return lookFor(world);
  },
  playwright(world) {
    run("npx", ["playwright", "install", "chromium"]);
    return lookFor(world);
  },
  async sparticuz() {
    // A Chromium inside an npm package: Linux on x64 only. It brings its own libraries when it
    // believes to run in this place. Only its binary is used: its arguments would weaken the tests.
    const folder = resolve(".cache/chromium");
    const version = "@sparticuz/chromium@147.0.0";
    if (!run("npm", ["install", "--no-save", "--prefix", folder, version])) return null;
    process.env["AWS_LAMBDA_JS_RUNTIME"] = "nodejs22.x";
    const entry = createRequire(join(folder, "x.js")).resolve("@sparticuz/chromium");
    /** @type {{ default: { executablePath(): Promise<string> } }} */
    const { default: chromium } = await import(pathToFileURL(entry).href);
    return chromium.executablePath();
  },
};

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {boolean} whether it ended well
 */
function run(command, args, env = {}) {
  const options = /** @type {const} */ ({ stdio: "inherit", env: { ...process.env, ...env } });
  return spawnSync(command, args, options).status === 0;
}
