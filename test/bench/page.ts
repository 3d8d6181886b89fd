// `npm run bench -- page`: how long a reader waits, on the built site in a real browser.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import type { Corpus } from "#model/corpus.ts";
import { findBrowser } from "../browser/browser.mjs";
import { buildSite, type Files } from "../build/buildSite.ts";
import { serve } from "../build/serve.ts";
import { type Figure, median, print, quantile } from "./figures.ts";
import { inventedArticle } from "./invented.ts";
import { type Loading, measureLoading } from "./loading.ts";
import { measureMoving } from "./moving.ts";
import { measureSelecting } from "./selecting.ts";

const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
/** Loads per scene; the median is reported. */
const runs = 5;
/** Selections in each of the four ways. */
const each = 15;

/** Whether every goal was met. An optional argument is the number of events to invent. */
export async function main([wanted]: readonly string[]): Promise<boolean> {
  const count = Number(wanted ?? 0);
  if (!Number.isInteger(count) || count < 0) {
    console.error(`“${wanted}” is not a number of events. Try: npm run bench -- page 500`);
    return false;
  }
  const dir = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  const corpus = await buildSite(dir, count > 0 ? invented(count) : shipped());
  const server = await serve(join(dir, "dist"));
  console.log(`${corpus.events.length} events in ${corpus.articles.length} articles`);
  try {
    return await measure(server.url, corpus);
  } finally {
    await server.close();
    rmSync(dir, { recursive: true });
  }
}

function invented(count: number): Files {
  return { "2024-03-05-invented.txt": inventedArticle(count) };
}

function shipped(): Files {
  const names = readdirSync("seeds").filter((name) => /\.(?:txt|yaml)$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join("seeds", name), "utf8")]));
}

async function measure(url: string, { events }: Corpus): Promise<boolean> {
  const told = events.find(({ when, passages }) => when && passages.length > 1) ?? events[0];
  const card = `${url}event/${told?.slug}/`;
  const scenes = {
    "Load: list, 1440 px": { url, viewport: wide, hasChart: true },
    "Load: card, 1440 px": { url: card, viewport: wide, hasChart: true },
    "Load: list, 390 px": { url, viewport: phone, hasChart: false },
    "Load: card, 390 px": { url: card, viewport: phone, hasChart: false },
  };
  const met: boolean[] = [];
  await using(["--enable-precise-memory-info"], async (browser) => {
    for (const [name, scene] of Object.entries(scenes)) {
      const loads: Loading[] = [];
      // oxlint-disable-next-line no-await-in-loop -- parallel loads would slow each other down
      for (let i = 0; i < runs; i += 1) loads.push(await measureLoading(browser, scene));
      met.push(print(name, ofLoads(loads)));
    }
  });
  await using([], async (browser) => {
    const page = await opened(browser, url);
    const times = await measureSelecting(browser, page, each);
    const ways = Object.entries(times).map(([way, list]) => timesOf(`by ${way}`, list, {}));
    const all = timesOf("all", Object.values(times).flat(), { p95: 16 });
    met.push(print("Selecting, work from press to paint", [...ways, all].flat()));
  });
  await using([], async (browser) => {
    const { pan, zoom } = await measureMoving(await opened(browser, url));
    const frames = [...timesOf("pan", pan, { p95: 18 }), ...timesOf("zoom", zoom, { p95: 24 })];
    met.push(print("Moving the chart, frame to frame", frames));
  });
  return met.every(Boolean);
}

async function using(args: readonly string[], call: (browser: Browser) => Promise<void>) {
  const executablePath = findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  try {
    await call(browser);
  } finally {
    await browser.close();
  }
}

async function opened(browser: Browser, url: string) {
  const page = await browser.newPage({ viewport: wide });
  await page.goto(url, { waitUntil: "networkidle" });
  await page.locator("#chart [data-shown]").waitFor();
  return page;
}

function ofLoads(loads: readonly Loading[]): readonly Figure[] {
  const of = (what: keyof Loading) => median(loads.map((load) => load[what]));
  const figures: Figure[] = [
    { name: "layout shift", value: of("shift"), unit: "", goal: 0.02 },
    { name: "first contentful paint", value: of("firstPaint"), unit: "ms" },
    { name: "app ready", value: of("ready"), unit: "ms" },
    { name: "chart painted after its code came", value: of("chart"), unit: "ms", goal: 100 },
    { name: "total blocking time", value: of("blocking"), unit: "ms", goal: 50 },
    { name: "heap", value: of("heap"), unit: "MB" },
    { name: "elements", value: of("elements"), unit: "" },
  ];
  // On phones the chart is a closed sheet.
  return figures.filter(({ value }) => !Number.isNaN(value));
}

function timesOf(
  name: string,
  times: readonly number[],
  { p95 }: { readonly p95?: number },
): readonly Figure[] {
  const upper = { name: `${name}, p95`, value: quantile(times, 0.95), unit: "ms" } as const;
  return [
    { name: `${name}, median of ${times.length}`, value: median(times), unit: "ms" },
    p95 === undefined ? upper : { ...upper, goal: p95 },
  ];
}
