// Loads a page once in a fresh browser context, with the network throttled to 10 Mbit/s and 40 ms
// latency, so that the static page is painted before the scripts arrive.

import type { Browser, Page } from "@playwright/test";

export interface Loading {
  /** Sum of all layout shifts until the page is idle. */
  readonly shift: number;
  readonly firstPaint: number;
  /** When the static page answers: React has hydrated it. */
  readonly ready: number;
  /** From the arrival of the chart's code to its first paint; NaN if no chart is in view. */
  readonly chart: number;
  /** Total blocking time: the part of each task beyond 50 ms. */
  readonly blocking: number;
  readonly heap: number;
  readonly elements: number;
}

export interface Scene {
  readonly url: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly hasChart: boolean;
}

export async function measureLoading(browser: Browser, scene: Scene): Promise<Loading> {
  const context = await browser.newContext({ viewport: scene.viewport });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 40,
      downloadThroughput: 1_250_000,
      uploadThroughput: 1_250_000,
    });
    await page.addInitScript(watchLoading);
    await page.goto(scene.url, { waitUntil: "networkidle" });
    if (scene.hasChart) await page.locator("#chart [data-shown]").waitFor();
    await page.waitForTimeout(300);
    const seen = await page.evaluate(() => globalThis.seenLoading);
    return { ...seen, ...(await weigh(page)) };
  } finally {
    await context.close();
  }
}

async function weigh(page: Page): Promise<Pick<Loading, "heap" | "elements">> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  const elements = await page.evaluate(() => document.querySelectorAll("*").length);
  return { heap: usedSize / 1e6, elements };
}

type Seen = Omit<Loading, "heap" | "elements">;

declare global {
  var seenLoading: Seen;
}

/** Runs in the page before any of its scripts. */
function watchLoading(): void {
  const seen = {
    shift: 0,
    firstPaint: Number.NaN,
    ready: Number.NaN,
    chart: Number.NaN,
    blocking: 0,
  };
  globalThis.seenLoading = seen;
  const watch = (type: string, call: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(call)).observe({
      type,
      buffered: true,
    });
  watch("layout-shift", (entry) => (seen.shift += Number(Reflect.get(entry, "value"))));
  watch("longtask", ({ duration }) => (seen.blocking += duration - 50));
  watch("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") seen.firstPaint = startTime;
  });
  // React leaves a property on each element that it has hydrated; nothing in the markup tells.
  const isReady = () => {
    const button = document.querySelector(".masthead button");
    return button !== null && Object.keys(button).some((key) => key.startsWith("__reactFiber$"));
  };
  const watchReady = () => {
    if (isReady()) seen.ready = performance.now();
    else requestAnimationFrame(watchReady);
  };
  requestAnimationFrame(watchReady);
  const isDrawn = () => document.querySelector("#chart [data-shown]") !== null;
  const changes = new MutationObserver(() => {
    if (!isDrawn()) return;
    changes.disconnect();
    requestAnimationFrame(() => {
      const painted = new MessageChannel();
      painted.port1.addEventListener("message", () => (seen.chart = performance.now() - arrival()));
      painted.port1.start();
      painted.port2.postMessage(null);
    });
  });
  changes.observe(document, { subtree: true, childList: true, attributeFilter: ["data-shown"] });

  function arrival(): number {
    const files = performance.getEntriesByType("resource");
    const code = files.find(({ name }) => /\/Timeline-[^/]+\.js$/.test(name));
    return code instanceof PerformanceResourceTiming ? code.responseEnd : Number.NaN;
  }
}
