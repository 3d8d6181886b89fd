// `npm run bench -- find`: how long narrowing and searching takes, over invented events.

import { count, toColumns } from "#find/columns.ts";
import { toAsked } from "#find/facets.ts";
import { noFilter } from "#find/filter.ts";
import { readIndex, toIndex } from "#find/search.ts";
import { loadSeeds } from "#loader/parseSeeds.ts";
import { readSeeds } from "#loader/seeds.ts";
import type { Corpus } from "#model/corpus.ts";
import { parse } from "../loader/parse.ts";
import { print, quantile, median } from "./figures.ts";

const runs = 40;

/** Whether every goal was met. */
export async function main([wanted]: readonly string[]): Promise<boolean> {
  const { corpus } = await loadSeeds(readSeeds("seeds").seeds, parse);
  const many = manyOf(corpus, Number(wanted ?? 100_000));
  const asked = toAsked(many);
  const made = timed(() => toColumns(many.events, asked), 1);
  const columns = toColumns(many.events, asked);
  const [who = ""] = columns.of.who.values.map(({ key }) => key);
  const narrowed = { ...noFilter, values: { who: [who], status: ["held", "planned"] } };
  const all = timed(() => count(columns, noFilter, null), runs);
  const some = timed(() => count(columns, narrowed, null), runs);
  const facets = print(`Narrowing, ${many.events.length} events`, [
    { name: "columns, once", value: median(made), unit: "ms" },
    { name: "counting all, median", value: median(all), unit: "ms", goal: 5 },
    { name: "counting all, p95", value: quantile(all, 0.95), unit: "ms" },
    { name: "counting with three values chosen, median", value: median(some), unit: "ms", goal: 5 },
  ]);
  const indexed = manyOf(many, 20_000);
  const index = toIndex(indexed);
  const search = readIndex(index);
  const words = ["beijing", "met in", "wang", "febuary"].map((query) => ({
    query,
    ms: median(timed(() => search(query), 5)),
  }));
  print(`Searching, ${indexed.events.length} events`, [
    { name: "index", value: index.length / 1e6, unit: "MB" },
    { name: "reading it", value: median(timed(() => readIndex(index), 3)), unit: "ms" },
    ...words.map(({ query, ms }) => ({ name: `“${query}”`, value: ms, unit: "ms" as const })),
  ]);
  return facets;
}

/** The events again and again, each with people and a place of its own every hundredth time. */
function manyOf({ articles, events }: Corpus, wanted: number): Corpus {
  const many = Array.from({ length: wanted }, (_, i) => {
    const event = events[i % events.length];
    if (!event) throw new Error("bench find: the seeds have no events");
    const name = (of: string) => (i % 100 === 0 ? `${of} ${Math.floor(i / 100)}` : of);
    return {
      ...event,
      id: `e-${i}`,
      participants: event.participants.map((one) => ({ ...one, name: name(one.name) })),
      place: event.place && { ...event.place, name: name(event.place.name) },
    };
  });
  return { articles, events: many };
}

/** Milliseconds of each run. */
function timed(act: () => unknown, times: number): readonly number[] {
  return Array.from({ length: times }, () => {
    const began = performance.now();
    act();
    return performance.now() - began;
  });
}
