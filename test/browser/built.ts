// The `test` of walks over articles of their own: it builds a site from `seeds`, once for all the
// walks of a worker, and puts `baseURL` and `corpus` in its place.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Corpus } from "#model/corpus.ts";
import { buildSite, type Files } from "../build/buildSite.ts";
import { serve } from "../build/serve.ts";
import { test as base } from "./test.ts";

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
        const server = await serve(join(dir, "dist"));
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
