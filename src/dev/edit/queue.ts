// How much there is to check in each article of the folder: counted once for each state of its two files.

import { loadSeed } from "#loader/load.ts";
import { countUnchecked } from "#loader/review.ts";
import type { Seed } from "#loader/seeds.ts";
import type { Queue } from "#model/review.ts";
import type { Readings } from "../readings.ts";

/** Nobody waits longer for an answer; what is not read by then comes with the next one. */
const mostMs = 200;

interface ArticleCount {
  /** As JSON. */
  readonly seed: string;
  readonly toCheck: number;
}

export class QueueCounter {
  private readonly readings: Readings;
  private readonly counted = new Map<string, ArticleCount>();
  constructor(readings: Readings) {
    this.readings = readings;
  }

  async count(seeds: readonly Seed[]): Promise<Queue> {
    const start = performance.now();
    const articles: Queue["articles"][number][] = [];
    for (const seed of seeds) {
      const isLate = performance.now() - start > mostMs;
      // The page reads all: one that is not read yet is counted once it is.
      const isOpen = this.readings.last(seed.id) === null;
      const known = this.known(seed) ?? (isLate || isOpen ? null : await this.read(seed));
      articles.push({ id: seed.id, toCheck: known?.toCheck ?? null });
    }
    return { articles };
  }

  private known(seed: Seed): ArticleCount | null {
    const known = this.counted.get(seed.id);
    return known?.seed === JSON.stringify(seed) ? known : null;
  }

  private async read(seed: Seed): Promise<ArticleCount> {
    const toCheck = countUnchecked(seed, loadSeed(await this.readings.open(seed), new Set()));
    const counted = { seed: JSON.stringify(seed), toCheck };
    this.counted.set(seed.id, counted);
    return counted;
  }
}
