// `npm run bench -- build`: a whole site of many articles, with cards, pages and exports, first with
// nothing kept from before and then again.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { type Files, writeSeeds } from "../buildSite.ts";
import { type Figure, print } from "./figures.ts";
import { inventedArticle } from "./invented.ts";

const cores = availableParallelism();
const config = join("test", "bench", "building.config.ts");
const vite = join("node_modules", "vite", "bin", "vite.js");
const taken = z.object({ processor: z.number(), memory: z.number() });
const usual = 2000;
/** As many as a report has; the article stands on the page of each of its events. */
const eventsEach = 20;

/** Whether the goals were met. `args`: how many events, and how many of them an article tells. */
export async function main(args: readonly string[]): Promise<boolean> {
  const [count = usual, each = eventsEach] = args.map(Number);
  if (![count, each].every((n) => Number.isInteger(n) && n > 0)) {
    console.error(
      `“${args.join(" ")}” are no numbers of events. Try: npm run bench -- build 500 20`,
    );
    return false;
  }
  const dir = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  try {
    const seeds = writeSeeds(dir, invented(count, each));
    const first = await build(dir, seeds);
    const again = await build(dir, seeds);
    const figures: Figure[] = [
      { name: "first build", value: first.time, unit: "s", goal: 60 },
      { name: "processor time of it, a core", value: first.processor / cores, unit: "s" },
      { name: "again, cards from the cache", value: again.time, unit: "s" },
      { name: "most memory", value: first.memory, unit: "MB", goal: 1000 },
      ...sizes(join(dir, "dist")),
    ];
    const told = `${count} events in ${Math.ceil(count / each)} articles`;
    return print(`Build of ${told}, ${cores} cores`, figures);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

interface Taken {
  /** Seconds by the clock. */
  readonly time: number;
  /** Seconds of all cores together. */
  readonly processor: number;
  /** Megabytes, at most. */
  readonly memory: number;
}

/** A process of its own, so that what this one holds is not counted. */
async function build(dir: string, seeds: string): Promise<Taken> {
  const start = performance.now();
  const child = spawn(process.execPath, [vite, "build", "--config", config], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      BENCH_SEEDS: seeds,
      BENCH_OUT: join(dir, "dist"),
      BENCH_CARDS: join(dir, "cards"),
    },
  });
  let told: unknown = null;
  child.on("message", (message) => {
    told = message;
  });
  const [code]: unknown[] = await once(child, "exit");
  if (code !== 0) throw new Error(`vite build ended with ${String(code)}`);
  const { processor, memory } = taken.parse(told);
  return { time: (performance.now() - start) / 1000, processor, memory };
}

/** One article a week. */
function invented(count: number, each: number): Files {
  return Object.fromEntries(
    Array.from({ length: Math.ceil(count / each) }, (_, i) => {
      const day = new Date(Date.UTC(2024, 0, 1 + 7 * i)).toISOString().slice(0, 10);
      const size = Math.min(each, count - i * each);
      return [`${day}-invented-${i}.txt`, inventedArticle(size, i * each)];
    }),
  );
}

/** What stands in the built site, by kinds of files. */
function sizes(dist: string): readonly Figure[] {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const kinds = { pages: /\.html$/, cards: /\.png$/, others: /\.(?!html$|png$)[^.]+$/ };
  return Object.entries(kinds).flatMap(([kind, like]): Figure[] => {
    const bytes = files.filter((file) => like.test(file)).map((file) => statSync(file).size);
    const total = bytes.reduce((sum, size) => sum + size, 0);
    return [
      { name: kind, value: bytes.length, unit: "" },
      { name: `${kind}, together`, value: total / 1e6, unit: "MB" },
    ];
  });
}
