// Quality and speed of the loader on diplomatic news: the texts of test/corpus, both halves.

import { readTables } from "../corpus/tables.ts";
import type { Table } from "../corpus/table.ts";
import { answer } from "./events/answer.ts";
import { answererByTrees } from "./events/byTrees.ts";
import { measureMemory, measureStart } from "./events/process.ts";
import { printFaults, printSummary } from "./events/report.ts";
import { score } from "./events/score.ts";
import { cut, measureArticles, measureLength } from "./events/speed.ts";
import { summarize } from "./events/summary.ts";
import { print } from "./figures.ts";

/**
 * Without arguments: all figures. `score`, `speed`: only those. `faults [ID]`: the errors in the open
 * half. `--loader trees` asks the loader on trees instead of today's.
 */
export async function main(args: readonly string[]): Promise<boolean> {
  const option = args.indexOf("--loader");
  const isByTrees = option >= 0 && args[option + 1] === "trees";
  const [what, id] = option < 0 ? args : args.toSpliced(option, 2);
  const ask = isByTrees ? await answererByTrees() : answer;
  const scoresOf = async (some: readonly Table[]) => {
    const scores = [];
    // oxlint-disable-next-line no-await-in-loop -- one after the other: they share a thread
    for (const table of some) scores.push({ table, found: score(table, await ask(table)) });
    return scores;
  };
  const tables = readTables();
  const open = tables.filter(({ half }) => half === "open");
  if (what === "faults") {
    const wanted = open.filter((table) => id === undefined || table.id === id);
    if (wanted.length === 0) console.error(`There is no open text “${id ?? ""}”.`);
    for (const { table, found } of await scoresOf(wanted)) printFaults(table, found);
    return wanted.length > 0;
  }
  if (what !== "speed") {
    const closed = tables.filter(({ half }) => half === "closed");
    // oxlint-disable-next-line no-await-in-loop -- one after the other: they share a thread
    for (const [name, half] of [
      ["Open half", open],
      ["Closed half", closed],
    ] as const)
      printSummary(name, summarize((await scoresOf(half)).map(({ found }) => found)));
  }
  return what === "score" || isByTrees || measureSpeed(tables);
}

async function measureSpeed(tables: readonly Table[]): Promise<boolean> {
  const texts = tables.map(({ text }) => text);
  return print("Speed", [
    ...measureArticles(texts),
    ...measureStart(cut(texts, 5000)[0] ?? ""),
    ...measureLength(texts),
    ...(await measureMemory(texts, 10_000)),
  ]);
}
