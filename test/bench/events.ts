// Quality and speed of the loader on diplomatic news: the texts of test/corpus, both halves.

import { readTables } from "../corpus/tables.ts";
import type { Table } from "../corpus/table.ts";
import { parse } from "../loader/parse.ts";
import { answer } from "./events/answer.ts";
import { measureMemory, measureStart } from "./events/process.ts";
import { printQueue } from "./events/queue.ts";
import { printFaults, printSummary } from "./events/report.ts";
import { score } from "./events/score.ts";
import { cut, measureArticles, measureKept, measureLength } from "./events/speed.ts";
import { summarize } from "./events/summary.ts";
import { print } from "./figures.ts";

/**
 * Without arguments: all figures. `score`, `speed`: only those. `faults [ID]`: the errors in the open
 * half. `queue`: whether the editor's queue shows first what needs repair, in that half.
 */
export async function main([what, id]: readonly string[]): Promise<boolean> {
  const tables = readTables();
  const open = tables.filter(({ half }) => half === "open");
  if (what === "faults") {
    const wanted = open.filter((table) => id === undefined || table.id === id);
    if (wanted.length === 0) console.error(`There is no open text “${id ?? ""}”.`);
    for (const { table, found } of await scoresOf(wanted)) printFaults(table, found);
    return wanted.length > 0;
  }
  if (what === "queue") {
    await printQueue(open);
    return true;
  }
  if (what !== "speed") {
    const closed = tables.filter(({ half }) => half === "closed");
    for (const [name, half] of [
      ["Open half", open],
      ["Closed half", closed],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other: they share a thread
      const scores = await scoresOf(half);
      printSummary(name, summarize(scores.map(({ found }) => found)));
    }
  }
  return what === "score" || measureSpeed(tables);
}

async function scoresOf(tables: readonly Table[]) {
  const scores = [];
  for (const table of tables) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other: they share a thread
    scores.push({ table, found: score(table, await answer(table, parse)) });
  }
  return scores;
}

async function measureSpeed(tables: readonly Table[]): Promise<boolean> {
  const texts = tables.map(({ text }) => text);
  return print("Speed", [
    ...(await measureArticles(texts)),
    ...(await measureKept(texts)),
    ...measureStart(cut(texts, 5000)[0] ?? ""),
    ...(await measureLength(texts)),
    ...(await measureMemory(texts, 400)),
  ]);
}
