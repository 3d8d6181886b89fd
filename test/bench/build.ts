// `npm run bench -- build`: a whole site of many articles, with cards, pages and exports, first with
// nothing kept from before and then again.

import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { buildFrom, type Files, writeSeeds } from "../buildSite.ts";
import { type Figure, print } from "./figures.ts";
import { inventedArticle } from "./invented.ts";

const cores = availableParallelism();
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
    const before = process.cpuUsage();
    const first = await timed(dir, seeds);
    const { user, system } = process.cpuUsage(before);
    const memory = process.resourceUsage().maxRSS / 1000;
    const again = await timed(dir, seeds);
    const figures: Figure[] = [
      { name: "first build", value: first, unit: "s", goal: 60 },
      { name: "processor time of it, a core", value: (user + system) / 1e6 / cores, unit: "s" },
      { name: "again, cards from the cache", value: again, unit: "s" },
      { name: "most memory", value: memory, unit: "MB", goal: 1000 },
      ...sizes(join(dir, "dist")),
    ];
    const told = `${count} events in ${Math.ceil(count / each)} articles`;
    return print(`Build of ${told}, ${cores} cores`, figures);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

async function timed(dir: string, seeds: string): Promise<number> {
  const start = performance.now();
  await buildFrom(dir, { seeds, siteUrl: "https://example.org/", cardCache: join(dir, "cards") });
  return (performance.now() - start) / 1000;
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
