// The `test` of every walk: the built site under a sub-path, and a guard that fails a walk on any
// request to another host, console error, page error or violation of the security policy.

import { type BrowserContext, test as base, expect } from "@playwright/test";
import { serve } from "../build/serve.ts";

interface Options {
  /** Console errors that a walk provokes on purpose. */
  allowedErrors: RegExp | null;
}

interface Workers {
  /** The address of the site, with a slash at its end. */
  site: string;
}

interface Guard {
  /** What must not happen, as it happens. */
  guard: readonly string[];
}

export const test = base.extend<Options & Guard, Workers>({
  allowedErrors: [null, { option: true }],

  site: [
    async ({}, provide) => {
      const server = await serve("dist");
      await provide(server.url);
      await server.close();
    },
    { scope: "worker" },
  ],

  baseURL: async ({ site }, provide) => provide(site),

  guard: [
    async ({ context, baseURL, allowedErrors }, provide) => {
      const faults = watch(context, new URL(baseURL ?? "").origin);
      await provide(faults);
      expect(faults.filter((fault) => !allowedErrors?.test(fault))).toEqual([]);
    },
    { auto: true },
  ],
});

/** Everything that must not happen, as it happens. */
function watch(context: BrowserContext, home: string): readonly string[] {
  const faults: string[] = [];
  let pages = 0;
  context.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (request.isNavigationRequest()) pages += 1;
    if (origin !== home && !["data:", "blob:"].includes(protocol)) {
      faults.push(`request to another host: ${request.url()}`);
    }
  });
  // Chromium reports violations of the policy, of Trusted Types as well, as console errors; of one that only
  // reports (build/serve.ts) as information.
  context.on("console", (message) => {
    // A later page takes its faces from the style sheet that the first one left in memory, and Chromium 150
    // says of each that its preload was for nothing.
    const isReused = pages > 1 && /\.woff2 was preloaded .* but not used/.test(message.text());
    const isReport = /policy is report-only/i.test(message.text());
    if ((["error", "warning"].includes(message.type()) || isReport) && !isReused) {
      faults.push(`console: ${message.text()} (${message.location().url})`);
    }
  });
  context.on("dialog", async (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  context.on("weberror", (error) => {
    faults.push(`page error: ${error.error().stack}`);
  });
  return faults;
}

export { expect } from "@playwright/test";
