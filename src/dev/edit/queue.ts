// How much there is to check in each article of the folder: counted once for each state of its two files.

import { loadOne, type Kept, type Parse } from "#loader/parseSeeds.ts";
import { countUnchecked } from "#loader/review.ts";
import type { Seed } from "#loader/seeds.ts";
import type { Queue } from "#model/review.ts";

/** Nobody waits longer for an answer; what is not read by then comes with the next one. */
const mostMs = 200;
/** UTF-16 code units: a longer text is counted once it was opened. */
const longest = 100_000;

interface Counted {
  readonly text: string;
  readonly sidecar: string | undefined;
  readonly toCheck: number;
}

export class QueueCounter {
  private readonly parse: Parse;
  private readonly kept: Kept;
  private readonly counted = new Map<string, Counted>();
  constructor(parse: Parse, kept: Kept) {
    this.parse = parse;
    this.kept = kept;
  }

  async count(seeds: readonly Seed[]): Promise<Queue> {
    const start = performance.now();
    const articles: Queue["articles"][number][] = [];
    for (const seed of seeds) {
      const isLate = performance.now() - start > mostMs;
      const isLong = seed.text.length > longest && !this.kept.has(seed.id);
      const known = this.known(seed) ?? (isLate || isLong ? null : await this.read(seed));
      articles.push({ id: seed.id, toCheck: known?.toCheck ?? null });
    }
    return { articles };
  }

  private known({ id, text, sidecar }: Seed): Counted | null {
    const known = this.counted.get(id);
    return known?.text === text && known.sidecar === sidecar?.text ? known : null;
  }

  private async read(seed: Seed): Promise<Counted> {
    const { id, text, sidecar } = seed;
    const toCheck = countUnchecked(seed, await loadOne(seed, this.parse, this.kept));
    const counted = { text, sidecar: sidecar?.text, toCheck };
    this.counted.set(id, counted);
    return counted;
  }
}
