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
import { read, type Reading } from "./read.ts";
import type { Seed } from "./seeds.ts";

export type Parse = (article: Article) => Promise<readonly ParsedSentence[]>;

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
): Promise<Loaded> {
  const all: ReadSeed[] = [];
  // one after the other: they share the parser
  for (const seed of seeds) all.push(await readAgain(seed, null, readingBy(parse)));
  return load(all, register);
}

/** One article from any folder. */
export async function loadOne(seed: Seed, parse: Parse): Promise<LoadedSeed> {
  return loadSeed(await readAgain(seed, null, readingBy(parse)), new Set());
}

const readingBy = (parse: Parse) => async (article: Article) => read(article, await parse(article));

/**
 * What only corrects it leaves the article as it was read.
 * @param before what its id gave last, which is kept where nothing changed
 */
export async function readAgain(
  seed: Seed,
  before: ReadSeed | null,
  readingOf: (article: Article) => Promise<Reading>,
): Promise<ReadSeed> {
  if (before && JSON.stringify(before.seed) === JSON.stringify(seed)) return before;
  const { article } = toArticle(seed);
  const isSameArticle =
    before && JSON.stringify(before.reading.article) === JSON.stringify(article);
  const reading = isSameArticle ? before.reading : await readingOf(article);
  return readSeed(seed, () => reading);
}
