// At the rim: parses the articles of seeds, so that `load` stays pure.

import type { Article } from "#model/article.ts";
import {
  type Loaded,
  load,
  loadSeed,
  type LoadedSeed,
  type SentencesOf,
  toArticle,
} from "./load.ts";
import { keptOnDisk, treesInMemory } from "./parser/keptTrees.ts";
import { lazyParser } from "./parser/network.ts";
import { parseArticle } from "./parser/parseArticle.ts";
import type { ParsedSentence } from "./parser/parseText.ts";
import type { Register } from "./addresses/register.ts";
import type { Seed } from "./seeds.ts";

export type Parse = (article: Article) => Promise<readonly ParsedSentence[]>;

/** One for a process: what it has parsed costs nothing again. `folder` keeps trees; null keeps none, not even in memory. */
export function makeParse(folder: string | null): Parse {
  const parser = lazyParser();
  const parse =
    folder === null
      ? (article: Article) => parseArticle(parser, article)
      : treesInMemory(keptOnDisk(parser, folder));
  return (article) => (article.language === "en" ? parse(article) : Promise.resolve([]));
}

/** `load`, with the articles parsed first. */
export async function loadSeeds(
  seeds: readonly Seed[],
  parse: Parse,
  register?: Register,
): Promise<Loaded> {
  return load(seeds, await sentencesOf(seeds, parse), register);
}

/** One article from any folder. */
export async function loadOne(seed: Seed, parse: Parse): Promise<LoadedSeed> {
  return loadSeed(seed, await sentencesOf([seed], parse), new Set());
}

async function sentencesOf(seeds: readonly Seed[], parse: Parse): Promise<SentencesOf> {
  const parsed = new Map<string, readonly ParsedSentence[]>();
  for (const seed of seeds) {
    const { article } = toArticle(seed);
    parsed.set(article.text, await parse(article));
  }
  return ({ text }) => parsed.get(text) ?? [];
}
