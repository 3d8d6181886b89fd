// `npm run bench -- build`: builds a site of many articles with cards, pages and exports, first without
// a cache and then with one.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { type Files, writeSeeds } from "../build/buildSite.ts";
import { type Figure, print } from "./figures.ts";
import { inventedArticle } from "./invented.ts";

const cores = availableParallelism();
const config = join("test", "bench", "building.config.ts");
const vite = join("node_modules", "vite", "bin", "vite.js");
const taken = z.object({ processor: z.number(), memory: z.number() });
const usual = 2000;
/** About as many as a report has. The article is on the page of each of its events. */
const eventsEach = 20;

/** Whether the goals were met. `args`: number of events, and events per article. */
export async function main(args: readonly string[]): Promise<boolean> {
  const [count = usual, each = eventsEach] = args.map(Number);
  if (![count, each].every((n) => Number.isInteger(n) && n > 0)) {
    console.error(`“${args.join(" ")}” are not two numbers. Try: npm run bench -- build 500 20`);
    return false;
  }
  const dir = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  try {
    const seeds = writeSeeds(dir, invented(count, each));
    const first = await build(dir, seeds);
    const again = await build(dir, seeds);
    const figures: Figure[] = [
      { name: "first build", value: first.time, unit: "s", goal: 60 },
      { name: "its processor time per core", value: first.processor / cores, unit: "s" },
      { name: "second build, cards from the cache", value: again.time, unit: "s" },
      { name: "peak memory", value: first.memory, unit: "MB", goal: 1000 },
      ...sizes(join(dir, "dist")),
    ];
    const told = `${count} events in ${Math.ceil(count / each)} articles`;
    return print(`Build of ${told}, ${cores} cores`, figures);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

interface Taken {
  /** Wall-clock seconds. */
  readonly time: number;
  /** Processor seconds, all cores together. */
  readonly processor: number;
  /** Peak, megabytes. */
  readonly memory: number;
}

/** In a separate process, so that this one's memory is not counted. */
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

/** Number and size of the built files, by kind. */
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
      { name: `${kind}, total size`, value: total / 1e6, unit: "MB" },
    ];
  });
}
