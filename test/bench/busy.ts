// Main-thread time between two performance marks of the page, from a Chromium trace.
//
// The time until a frame is displayed would be noisy: a frame waits 0 to 16.7 ms for the next refresh,
// and for other programs. Thread time counts only the page's own work.

import type { Browser, Page } from "@playwright/test";

/** The names of the marks that the page sets before and after the measured work. */
export const marks = { from: "bench-from", to: "bench-to" } as const;

const categories = ["disabled-by-default-devtools.timeline", "blink.user_timing"];

/** Milliseconds of work between each pair of marks that the page set during `gestures`. */
export async function busyTimes(
  browser: Browser,
  page: Page,
  gestures: () => Promise<void>,
): Promise<readonly number[]> {
  await browser.startTracing(page, { categories });
  await gestures();
  const { traceEvents } = readTrace(await browser.stopTracing());
  const found = traceEvents.filter(({ name }) => name === marks.from || name === marks.to);
  const ordered = found.toSorted((a, b) => a.ts - b.ts);
  return ordered.flatMap(({ name, ts, pid, tid }, i) => {
    const next = ordered[i + 1];
    if (name !== marks.from || next?.name !== marks.to) return [];
    const tasks = traceEvents.filter(
      (one) => one.name === "RunTask" && one.pid === pid && one.tid === tid,
    );
    const within = tasks.filter((task) => task.ts >= ts && task.ts < next.ts);
    return [within.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000];
  });
}

/** Times in microseconds. */
interface Traced {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Thread time, without waiting. */
  readonly tdur?: number;
}

function readTrace(trace: Buffer): { readonly traceEvents: readonly Traced[] } {
  const read: { readonly traceEvents: readonly Traced[] } = JSON.parse(trace.toString());
  return read;
}
