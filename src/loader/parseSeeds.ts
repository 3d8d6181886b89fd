// At the rim: parses and reads the articles of seeds, so that `load` stays pure.

import type { Article } from "#model/article.ts";
import type { Register } from "./addresses/register.ts";
import { type Loaded, load, loadSeed, type LoadedSeed, type ReadingOf, toArticle } from "./load.ts";
import { keptOnDisk, treesInMemory } from "./parser/keptTrees.ts";
import { lazyParser } from "./parser/network.ts";
import { parseArticle } from "./parser/parseArticle.ts";
import type { ParsedSentence } from "./parser/parseText.ts";
import { type Reading, read } from "./read.ts";
import type { Seed } from "./seeds.ts";

export type Parse = (article: Article) => Promise<readonly ParsedSentence[]>;

/**
 * What was read of articles, by all that it depends on. A server keeps one from save to save, so that only
 * the article that changed is read again; it holds those that were asked for last.
 */
export type Readings = Map<string, Reading>;

const parsers = new Map<string, Parse>();

/** One for a process and folder: what it has parsed costs nothing again. `folder` keeps trees; null keeps none, not even in memory. */
export function makeParse(folder: string | null): Parse {
  const known = folder === null ? undefined : parsers.get(folder);
  if (known) return known;
  const parser = lazyParser();
  const parse =
    folder === null
      ? (article: Article) => parseArticle(parser, article)
      : treesInMemory(keptOnDisk(parser, folder));
  const made: Parse = (article) =>
    article.language === "en" ? parse(article) : Promise.resolve([]);
  if (folder !== null) parsers.set(folder, made);
  return made;
}

/** `load`, with the articles read first. */
export async function loadSeeds(
  seeds: readonly Seed[],
  parse: Parse,
  register?: Register,
  kept: Readings = new Map(),
): Promise<Loaded> {
  return load(seeds, await readingsOf(seeds, parse, kept), register);
}

/** One article from any folder. */
export async function loadOne(
  seed: Seed,
  parse: Parse,
  kept: Readings = new Map(),
): Promise<LoadedSeed> {
  return loadSeed(seed, await readingsOf([seed], parse, kept), new Set());
}

/** Those of `kept` that none of the seeds needs any more are forgotten. */
async function readingsOf(
  seeds: readonly Seed[],
  parse: Parse,
  kept: Readings,
): Promise<ReadingOf> {
  const before = new Map(kept);
  const byId = new Map<string, Reading>();
  kept.clear();
  for (const seed of seeds) {
    const { article } = toArticle(seed);
    const key = JSON.stringify(article);
    const reading = before.get(key) ?? read(article, await parse(article));
    kept.set(key, reading);
    byId.set(article.id, reading);
  }
  return ({ id }) => {
    const reading = byId.get(id);
    if (!reading) throw new Error(`The article ${id} was not read.`);
    return reading;
  };
}
