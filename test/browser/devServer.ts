// The dev server over invented articles, one for all walks of a file.

import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { createLogger, createServer } from "vite";
import { expect, test as base } from "./test.ts";

interface Dev {
  readonly url: string;
  readonly seeds: string;
  /** What it said in the terminal, without colours. */
  readonly said: readonly string[];
  /** The module of the corpus, as code. */
  readonly corpus: () => Promise<string>;
}

/** One server for all walks, since reading its configuration takes seconds; seeds for each. */
export const test = base.extend<
  { files: Readonly<Record<string, string>>; seeds: string; said: readonly string[] },
  { dev: Dev }
>({
  /** By name, anew for each walk. */
  files: [{}, { option: true }],

  // The overlay's message is in the console as well; the guard is for the built site.
  allowedErrors: /./,

  dev: [
    async ({}, provide) => {
      // The checkout with other seeds.
      const root = mkdtempSync(join(tmpdir(), "dateline-dev-"));
      for (const part of ["index.html", "node_modules", "public", "src"])
        symlinkSync(resolve(part), join(root, part));
      const seeds = join(root, "seeds");
      mkdirSync(seeds);
      const said: string[] = [];
      const keep = (text: string) => void said.push(stripVTControlCharacters(text));
      const server = await createServer({
        configFile: resolve("vite.config.ts"),
        root,
        // One of its own: each server would put its packages in the place of another's.
        cacheDir: join(root, "cache"),
        customLogger: { ...createLogger("silent"), info: keep, warn: keep, error: keep },
        server: { port: 0, fs: { allow: [root, resolve(".")] } },
      });
      await server.listen();
      const corpus = async () => (await server.transformRequest("virtual:dateline"))?.code ?? "";
      await provide({ url: server.resolvedUrls?.local[0] ?? "", seeds, said, corpus });
      await server.close();
      rmSync(root, { recursive: true });
    },
    { scope: "worker", timeout: 60_000 },
  ],

  seeds: async ({ dev: { seeds, corpus }, files }, provide) => {
    for (const file of readdirSync(seeds)) rmSync(join(seeds, file));
    // The page must not open with the articles of the walk before.
    await expect.poll(corpus).not.toContain("virtual:dateline/article/");
    for (const [file, text] of Object.entries(files)) writeFileSync(join(seeds, file), text);
    await provide(seeds);
  },

  said: async ({ dev }, provide) => provide(dev.said),
  baseURL: async ({ dev }, provide) => provide(dev.url),
});
