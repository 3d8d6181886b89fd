// The same build as `npm run build`, with seeds and output folder from the environment. It reports
// its memory and processor time to the parent process.

import type { Plugin, UserConfig } from "vite";
import { dateline } from "#build/plugin.ts";
import usual from "../../vite.config.ts";

const { BENCH_SEEDS: seeds = "", BENCH_OUT: outDir = "", BENCH_CARDS: cardCache } = process.env;

const tell: Plugin = {
  name: "tell",
  closeBundle: {
    order: "post",
    handler() {
      const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
      process.send?.({ memory: maxRSS / 1000, processor: (userCPUTime + systemCPUTime) / 1e6 });
    },
  },
};

export default {
  ...usual,
  logLevel: "error",
  plugins: [
    ...(usual.plugins ?? []).filter((plugin) => !isDateline(plugin)),
    dateline({ seeds, siteUrl: "https://example.org/", cardCache }),
    tell,
  ],
  build: { ...usual.build, outDir, emptyOutDir: true },
} satisfies UserConfig;

function isDateline(plugin: unknown): boolean {
  return (
    typeof plugin === "object" && plugin !== null && Reflect.get(plugin, "name") === "dateline"
  );
}
