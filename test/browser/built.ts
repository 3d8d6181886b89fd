// The `test` of walks over articles of their own: it builds a site from `seeds`, once for all the
// walks of a worker, and puts `baseURL` and `corpus` in its place.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { load } from "#loader/load.ts";
import { readSeeds } from "#loader/seeds.ts";
import type { Corpus } from "#model/corpus.ts";
import { dateline } from "../../src/plugin.ts";
import { serve } from "../serve.mjs";
import { test as base } from "./test.ts";

/** Contents by file name: `2024-05-01-talks.txt`. */
export type Files = Readonly<Record<string, string>>;

interface Built {
  readonly url: string;
  readonly corpus: Corpus;
}

interface Options {
  seeds: Files;
  built: Built;
  corpus: Corpus;
}

interface Workers {
  builder: (seeds: Files) => Promise<Built>;
}

export const test = base.extend<Options, Workers>({
  seeds: [{}, { option: true }],

  builder: [
    async ({}, provide) => {
      const home = mkdtempSync(join(tmpdir(), "dateline-"));
      const servers: { close: () => Promise<void> }[] = [];
      const made = new Map<string, Built>();
      await provide(async (seeds) => {
        const key = JSON.stringify(seeds);
        const known = made.get(key);
        if (known) return known;
        const dir = join(home, String(made.size));
        const corpus = await buildSite(dir, seeds);
        const server = await serve({ dir: join(dir, "dist"), under: "/a/b/" });
        servers.push(server);
        const built = { url: server.url, corpus };
        made.set(key, built);
        return built;
      });
      await Promise.all(servers.map((server) => server.close()));
      rmSync(home, { recursive: true });
    },
    { scope: "worker", timeout: 60_000 },
  ],

  built: async ({ builder, seeds }, provide) => provide(await builder(seeds)),
  baseURL: async ({ built }, provide) => provide(built.url),
  corpus: async ({ built }, provide) => provide(built.corpus),
});

async function buildSite(dir: string, files: Files): Promise<Corpus> {
  const seeds = join(dir, "seeds");
  mkdirSync(seeds, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(seeds, name), text);
  // As vite.config.ts has it, which is no module that Playwright can read.
  await build({
    configFile: false,
    logLevel: "silent",
    base: "./",
    plugins: [react(), dateline({ seeds })],
    build: {
      target: "es2023",
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      outDir: join(dir, "dist"),
      emptyOutDir: true,
    },
  });
  return load(readSeeds(seeds).seeds).corpus;
}
