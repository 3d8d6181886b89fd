// How long the page's main thread worked between two of its marks, from Chromium's own trace.
//
// The time until a frame is on the display would say little: it waits 0 to 16.7 ms for the
// display's next beat, by chance, and for other programs. The thread's own time is the page's.

import type { Browser, Page } from "@playwright/test";

/** The names of the marks that the page sets around what is measured. */
export const marks = { from: "bench-from", to: "bench-to" } as const;

const categories = ["disabled-by-default-devtools.timeline", "blink.user_timing"];

/** Milliseconds of work in each stretch between marks that `gestures` made the page set. */
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
  /** What the thread itself took, without what held it up. */
  readonly tdur?: number;
}

function readTrace(trace: Buffer): { readonly traceEvents: readonly Traced[] } {
  const read: { readonly traceEvents: readonly Traced[] } = JSON.parse(trace.toString());
  return read;
}
