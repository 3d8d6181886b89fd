// At the rim: parses and reads the articles of seeds, so that `load` stays pure.

import type { Article } from "#model/article.ts";
import type { Register } from "./addresses/register.ts";
import {
  type Loaded,
  load,
  loadSeed,
  type LoadedSeed,
  readSeed,
  type ReadSeed,
  toArticle,
} from "./load.ts";
import { keptOnDisk, treesInMemory } from "./parser/keptTrees.ts";
import { lazyParser } from "./parser/network.ts";
import { parseArticle } from "./parser/parseArticle.ts";
import type { ParsedSentence } from "./parser/parseText.ts";
import { read } from "./read.ts";
import type { Seed } from "./seeds.ts";

export type Parse = (article: Article) => Promise<readonly ParsedSentence[]>;

/** What was read of seeds, by id. A server keeps it from save to save, so that only what changed is read again. */
export type Kept = Map<string, ReadSeed>;

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
  kept: Kept = new Map(),
): Promise<Loaded> {
  return load(await readAll(seeds, parse, kept), register);
}

/** One article from any folder. */
export async function loadOne(
  seed: Seed,
  parse: Parse,
  kept: Kept = new Map(),
): Promise<LoadedSeed> {
  const own = await readOne(seed, parse, kept.get(seed.id));
  kept.set(seed.id, own);
  return loadSeed(own, new Set());
}

/** Those of `kept` that are none of the seeds are forgotten. */
async function readAll(
  seeds: readonly Seed[],
  parse: Parse,
  kept: Kept,
): Promise<readonly ReadSeed[]> {
  const all: ReadSeed[] = [];
  // one after the other: they share the parser
  for (const seed of seeds) all.push(await readOne(seed, parse, kept.get(seed.id)));
  kept.clear();
  for (const one of all) kept.set(one.seed.id, one);
  return all;
}

async function readOne(seed: Seed, parse: Parse, before: ReadSeed | undefined): Promise<ReadSeed> {
  const isSame =
    before?.seed.text === seed.text && before.seed.sidecar?.text === seed.sidecar?.text;
  if (before && isSame) return before;
  const { article } = toArticle(seed);
  // What only corrects it leaves the article as it was read.
  const isSameArticle =
    before && JSON.stringify(before.reading.article) === JSON.stringify(article);
  const sentences = isSameArticle ? [] : await parse(article);
  return readSeed(seed, () => (isSameArticle ? before.reading : read(article, sentences)));
}
