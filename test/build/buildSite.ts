// Builds a site from a test's own seeds, with vite.config.ts.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, loadConfigFromFile } from "vite";
import { toDossier } from "#dossier/dossier.ts";
import { loadSeeds } from "#loader/parseSeeds.ts";
import { readSeeds } from "#loader/seeds.ts";
import type { Corpus } from "#model/corpus.ts";
import { dateline } from "#build/plugin.ts";
import { parse } from "../loader/parse.ts";

/** Contents by file name: `2024-05-01-talks.txt`. */
export type Files = Readonly<Record<string, string>>;

/** Writes `files` to `dir`/seeds, and the built site to `dir`/dist; the result is what the site holds. */
export async function buildSite(dir: string, files: Files, siteUrl?: string): Promise<Corpus> {
  const seeds = writeSeeds(dir, files);
  await buildFrom(dir, { seeds, siteUrl });
  const read = readSeeds(seeds);
  return toDossier((await loadSeeds(read.seeds, parse, read.register)).corpus).corpus;
}

/** The folder that now holds them. */
export function writeSeeds(dir: string, files: Files): string {
  const seeds = join(dir, "seeds");
  mkdirSync(seeds, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(seeds, name), text);
  return seeds;
}

/** Builds to `dir`/dist. */
async function buildFrom(dir: string, options: Parameters<typeof dateline>[0]) {
  // Vite's runner, which may have read this file, says "development"; so would the site.
  process.env["NODE_ENV"] = "production";
  const { plugins, ...rest } = await usualConfig();
  await build({
    ...rest,
    plugins: [...plugins, dateline(options)],
    build: { ...rest.build, outDir: join(dir, "dist"), emptyOutDir: true },
  });
}

/** vite.config.ts without what reads articles. */
export async function usualConfig() {
  const found = await (config ??= readConfig());
  if (!found) throw new Error("usualConfig: vite.config.ts is not in this folder");
  const { plugins = [], ...rest } = found.config;
  const others = plugins.filter((plugin) => !isDateline(plugin));
  return { ...rest, configFile: false, logLevel: "silent", plugins: others } as const;
}

/** Read once: Vite bundles the whole loader for it. */
let config: ReturnType<typeof readConfig> | undefined;

function readConfig() {
  const env = { command: "build", mode: "production" } as const;
  return loadConfigFromFile(env, undefined, undefined, "silent");
}

function isDateline(plugin: unknown): boolean {
  return (
    typeof plugin === "object" && plugin !== null && Reflect.get(plugin, "name") === "dateline"
  );
}
