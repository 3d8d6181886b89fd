// The folder of articles as the page has it: what is read so far, while longer articles are still read.

import { setTimeout as wait } from "node:timers/promises";
import { type ReadSite, siteOf } from "#build/readSite.ts";
import { load, type ReadSeed } from "#loader/load.ts";
import { readSeeds, type Seeds } from "#loader/seeds.ts";
import { Outdated, type Readings } from "./readings.ts";

/** Milliseconds that a page waits for its articles, before it is shown without those that are still read. */
const patience = 3000;
/** Milliseconds after which it is said what is read, and between two pages with more of the articles. */
const pause = 500;

interface Listener {
  /** It takes a while, and is said meanwhile. */
  readonly waiting: () => void;
  readonly changed: () => Promise<void>;
  readonly failed: (error: unknown) => void;
}

export class SeedFolder {
  private readonly folder: string;
  private readonly readings: Readings;
  private listener: Listener | null = null;
  private now: ReadSite = siteOf(
    { seeds: [], title: null, judgements: null, diagnostics: [] },
    load([]),
  );
  /** By id, as the files were; what the editor only tries out is in none of them. */
  private readonly read = new Map<string, ReadSeed>();
  private open: ReadonlySet<string> = new Set();

  constructor(folder: string, readings: Readings) {
    this.folder = folder;
    this.readings = readings;
  }

  get site(): ReadSite {
    return this.now;
  }

  /** The ids of articles that are read at this moment; the site has the one before, or none. */
  get reading(): readonly string[] {
    return [...this.open];
  }

  listen(listener: Listener): void {
    this.listener = listener;
  }

  /** Resolves with a site of what is read until then; the others come after. A newer call ends an older one. */
  async readAnew(): Promise<void> {
    const files = readSeeds(this.folder);
    this.readings.keepOnly(files.seeds);
    const open = new Set(files.seeds.map(({ id }) => id));
    this.open = open;
    for (const id of this.read.keys()) if (!open.has(id)) this.read.delete(id);
    const all = files.seeds.map(async (seed) => {
      try {
        const own = await this.readings.open(seed);
        // An older reading may end after a newer one.
        if (this.open === open) this.read.set(seed.id, own);
      } catch (error) {
        // The newer one is read by a newer call.
        if (!(error instanceof Outdated)) this.listener?.failed(error);
      }
      open.delete(seed.id);
    });
    const done = Promise.all(all);
    await Promise.race([done, this.patiently(open)]);
    await this.show(files, open);
    if (open.size > 0) void this.showRest(files, done, open);
  }

  private async patiently(open: ReadonlySet<string>): Promise<void> {
    await wait(pause);
    if (this.open === open && open.size > 0) this.listener?.waiting();
    await wait(patience - pause);
  }

  private async showRest(
    files: Seeds,
    done: Promise<unknown>,
    open: ReadonlySet<string>,
  ): Promise<void> {
    let least = pause;
    for (let left = open.size; left > 0; ) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await Promise.race([done, wait(least)]);
      if (open.size === left) continue;
      left = open.size;
      const began = performance.now();
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await this.show(files, open);
      // Of many articles, showing takes longer than reading some more of them.
      least = Math.max(pause, 5 * (performance.now() - began));
    }
  }

  private async show(files: Seeds, open: ReadonlySet<string>): Promise<void> {
    if (this.open !== open) return;
    try {
      const read = files.seeds.flatMap(({ id }) => this.read.get(id) ?? []);
      this.now = siteOf(files, load(read, files.register));
      await this.listener?.changed();
    } catch (error) {
      this.listener?.failed(error);
    }
  }
}
