// What the dev server has read of each seed. Articles are read in threads beside it, so that a long one leaves
// the server free: the short ones in one thread, each long one in a thread of its own.

import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { ReadSeed } from "#loader/load.ts";
import { readAgain } from "#loader/parseSeeds.ts";
import type { Reading } from "#loader/read.ts";
import type { Seed } from "#loader/seeds.ts";
import type { Article } from "#model/article.ts";

/** Characters from which an article is long: reading it takes seconds. */
const long = 60_000;

/** An article that was changed or taken away while it was read. */
export class Outdated extends Error {}

interface ArticleReader {
  read(article: Article): Promise<Reading>;
  /** What is being read fails as outdated. */
  stop(): void;
}

interface Running {
  /** The article, as JSON. */
  readonly article: string;
  readonly reading: Promise<Reading>;
  /** Of a long one. */
  readonly stop: (() => void) | null;
}

export class Readings {
  private readonly makeThread: () => ArticleReader;
  /** What was asked for last, by id. */
  private readonly newest = new Map<string, Seed>();
  private readonly kept = new Map<string, ReadSeed>();
  private readonly running = new Map<string, Running>();
  private readonly short: ArticleReader;

  constructor(makeThread: () => ArticleReader) {
    this.makeThread = makeThread;
    this.short = makeThread();
  }

  /**
   * As it is now.
   * @throws Outdated where a newer one came while a long one was read
   */
  async open(seed: Seed): Promise<ReadSeed> {
    this.newest.set(seed.id, seed);
    const own = await readAgain(seed, this.last(seed.id), (article) => this.read(article));
    // A newer one, in a thread of its own, may have ended before.
    if (this.newest.get(seed.id) === seed) this.kept.set(seed.id, own);
    return own;
  }

  /** What was read of it last; null before the first time. */
  last(id: string): ReadSeed | null {
    return this.kept.get(id) ?? null;
  }

  /** Those that are none of the seeds are forgotten. */
  keepOnly(seeds: readonly Seed[]): void {
    const ids = new Set(seeds.map(({ id }) => id));
    for (const id of this.newest.keys()) {
      if (ids.has(id)) continue;
      this.newest.delete(id);
      this.kept.delete(id);
    }
    for (const [id, { stop }] of this.running) if (!ids.has(id)) stop?.();
  }

  close(): void {
    this.short.stop();
    for (const { stop } of this.running.values()) stop?.();
  }

  private read(article: Article): Promise<Reading> {
    const { id, text } = article;
    const words = JSON.stringify(article);
    const before = this.running.get(id);
    if (before?.article === words) return before.reading;
    before?.stop?.();
    const thread = text.length < long ? this.short : this.makeThread();
    const stop = thread === this.short ? null : () => thread.stop();
    const running: Running = { article: words, reading: thread.read(article), stop };
    this.running.set(id, running);
    const end = () => {
      if (this.running.get(id) === running) this.running.delete(id);
      stop?.();
    };
    running.reading.then(end, end);
    return running.reading;
  }
}

/** @param trees the folder of parsed trees */
export const readingsIn = (trees: string): Readings => new Readings(() => new ReadingThread(trees));

interface Answer {
  readonly id: number;
  readonly reading?: Reading;
  readonly error?: Error;
}

/** One thread, which starts with its first article. */
class ReadingThread implements ArticleReader {
  private readonly trees: string;
  private worker: Worker | null = null;
  private readonly waiting = new Map<
    number,
    { readonly give: (reading: Reading) => void; readonly fail: (error: unknown) => void }
  >();
  private orders = 0;

  constructor(trees: string) {
    this.trees = trees;
  }

  read(article: Article): Promise<Reading> {
    const id = this.orders++;
    this.worker ??= this.start();
    this.worker.postMessage({ id, article });
    return new Promise((give, fail) => this.waiting.set(id, { give, fail }));
  }

  stop(): void {
    const { worker } = this;
    this.worker = null;
    this.failAll(new Outdated("The article was changed while it was read."));
    void worker?.terminate();
  }

  private start(): Worker {
    const code = fileURLToPath(new URL("../../.cache", import.meta.url));
    const script = fileURLToPath(new URL("readingThread.mjs", import.meta.url));
    const worker = new Worker(script, { workerData: { code, trees: this.trees } });
    // It keeps no process alive that is done with everything else.
    worker.unref();
    worker.on("message", ({ id, reading, error }: Answer) => {
      const asked = this.waiting.get(id);
      this.waiting.delete(id);
      if (reading) asked?.give(reading);
      else asked?.fail(error);
    });
    worker.on("error", (error) => {
      this.worker = null;
      this.failAll(error);
    });
    return worker;
  }

  private failAll(error: unknown): void {
    for (const { fail } of this.waiting.values()) fail(error);
    this.waiting.clear();
  }
}
