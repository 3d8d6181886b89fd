// `npm run bench -- chart`: the chart alone, over 1,000 to 100,000 invented events, and vis-timeline
// with all of them as its items.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { build } from "vite";
import { findBrowser } from "../browser/browser.mjs";
import { usualConfig } from "../build/buildSite.ts";
import { serve } from "../build/serve.ts";
import { busyTimes, marks } from "./busy.ts";
import { type Figure, median, print, quantile } from "./figures.ts";
import { measureMoving } from "./moving.ts";
import { markPresses } from "./selecting.ts";

const usual = [1000, 10_000, 100_000];
const runs = 3;
const selections = 20;

/** Whether every goal was met. The arguments are numbers of events; with `ours`, vis is left out. */
export async function main(args: readonly string[]): Promise<boolean> {
  const counts = args.filter((one) => one !== "ours").map(Number);
  if (counts.some((count) => !Number.isInteger(count) || count < 1)) {
    console.error(`“${args.join(" ")}” are no numbers of events. Try: npm run bench -- chart 1000`);
    return false;
  }
  const dir = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  await build({
    ...(await usualConfig()),
    root: join("test", "bench", "chart"),
    build: { outDir: dir, emptyOutDir: true, target: "es2023" },
  });
  const server = await serve(dir);
  const browser = await chromium.launch({ executablePath: findBrowser() });
  const met: boolean[] = [];
  try {
    for (const count of counts.length > 0 ? counts : usual) {
      // oxlint-disable no-await-in-loop -- one after the other
      met.push(await measure(browser, `${server.url}?count=${count}`, count));
      if (!args.includes("ours"))
        await measureVis(browser, `${server.url}?count=${count}&vis`, count);
      // oxlint-enable no-await-in-loop
    }
  } finally {
    await browser.close();
    await server.close();
    rmSync(dir, { recursive: true });
  }
  return met.every(Boolean);
}

async function measure(browser: Browser, url: string, count: number): Promise<boolean> {
  const drawn: Drawing[] = [];
  for (let i = 1; i < runs; i += 1) {
    // oxlint-disable-next-line no-await-in-loop -- parallel ones would slow each other down
    const page = await opened(browser, url);
    // oxlint-disable-next-line no-await-in-loop
    drawn.push(await draw(page));
    // oxlint-disable-next-line no-await-in-loop
    await page.close();
  }
  const page = await opened(browser, url);
  drawn.push(await draw(page));
  const { pan, zoom } = await measureMoving(page);
  const elements = await page.evaluate(() => document.querySelectorAll("*").length);
  await page.evaluate(markPresses, marks);
  await page.locator("#chart .stage").focus();
  const select = await busyTimes(browser, page, async () => {
    for (let i = 0; i < selections; i += 1) {
      // oxlint-disable no-await-in-loop
      await page.keyboard.press("ArrowRight");
      await page.waitForTimeout(320);
      // oxlint-enable no-await-in-loop
    }
  });
  await page.close();
  return print(`The chart, ${count} events`, [
    ...ofDrawing(drawn, { painted: 100, longest: 50 }),
    ...ofFrames("pan", pan, 18),
    ...ofFrames("zoom", zoom, 24),
    { name: "elements after moving", value: elements, unit: "", goal: 3000 },
    { name: "selecting, p95", value: quantile(select, 0.95), unit: "ms", goal: 50 },
  ]);
}

/** Beyond this number it answers too slowly to be moved. */
const mostMoved = 10_000;

async function measureVis(browser: Browser, url: string, count: number): Promise<void> {
  const page = await opened(browser, url);
  const drawn = [await draw(page)];
  const { pan, zoom } = count > mostMoved ? { pan: [], zoom: [] } : await measureMoving(page);
  await page.close();
  print(`vis-timeline with all of them, ${count} events`, [
    ...ofDrawing(drawn, {}),
    ...ofFrames("pan", pan),
    ...ofFrames("zoom", zoom),
  ]);
}

interface Drawing {
  /** From the events to the paint of the chart. */
  readonly painted: number;
  /** The longest task in it; 0 if none was longer than 50 ms. */
  readonly longest: number;
  readonly heap: number;
  readonly elements: number;
}

async function opened(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on("pageerror", (error) => console.error(error));
  await page.goto(url, { waitUntil: "networkidle" });
  await page.waitForFunction(() => globalThis.begin !== undefined);
  await page.evaluate(() => document.fonts.ready.then(() => null));
  return page;
}

async function draw(page: Page): Promise<Drawing> {
  const before = await heapOf(page);
  const seen = await page.evaluate(
    () =>
      new Promise<Pick<Drawing, "painted" | "longest">>((done) => {
        let [painted, longest] = [0, 0];
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
        }).observe({ type: "longtask" });
        const look = () => {
          if (!document.querySelector("#chart [data-shown], #chart[data-shown]"))
            return void requestAnimationFrame(look);
          const after = new MessageChannel();
          after.port1.addEventListener("message", () => {
            painted =
              performance.now() - (performance.getEntriesByName("begin")[0]?.startTime ?? 0);
            setTimeout(() => done({ painted, longest }), 800);
          });
          after.port1.start();
          after.port2.postMessage(null);
        };
        requestAnimationFrame(look);
        setTimeout(() => globalThis.begin?.(), 50);
      }),
  );
  const elements = await page.evaluate(() => document.querySelectorAll("*").length);
  return { ...seen, heap: (await heapOf(page)) - before, elements };
}

async function heapOf(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  await devtools.detach();
  return usedSize / 1e6;
}

function ofDrawing(
  drawn: readonly Drawing[],
  { painted, longest }: { readonly painted?: number; readonly longest?: number },
): readonly Figure[] {
  const of = (what: keyof Drawing) => median(drawn.map((one) => one[what]));
  return [
    withGoal({ name: "painted after its events", value: of("painted"), unit: "ms" }, painted),
    withGoal({ name: "longest task over 50", value: of("longest"), unit: "ms" }, longest),
    { name: "heap of the chart", value: of("heap"), unit: "MB" },
    { name: "elements", value: of("elements"), unit: "" },
  ];
}

function ofFrames(name: string, frames: readonly number[], goal?: number): readonly Figure[] {
  return [
    { name: `${name}, median of ${frames.length} frames`, value: median(frames), unit: "ms" },
    withGoal({ name: `${name}, p95`, value: quantile(frames, 0.95), unit: "ms" }, goal),
  ];
}

function withGoal(figure: Figure, goal: number | undefined): Figure {
  return goal === undefined ? figure : { ...figure, goal };
}
