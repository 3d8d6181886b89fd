// Quality and speed of the loader on diplomatic news: the texts of test/corpus, both halves.

import { readTables } from "../corpus/tables.ts";
import type { Table } from "../corpus/table.ts";
import { answer } from "./events/answer.ts";
import { measureMemory, measureStart } from "./events/process.ts";
import { printFaults, printSummary } from "./events/report.ts";
import { score } from "./events/score.ts";
import { cut, measureArticles, measureLength } from "./events/speed.ts";
import { summarize } from "./events/summary.ts";
import { print } from "./figures.ts";

/** Without arguments: all figures. `score`, `speed`: only those. `faults [ID]`: the errors in the open half. */
export async function main([what, id]: readonly string[]): Promise<boolean> {
  const tables = readTables();
  const open = tables.filter(({ half }) => half === "open");
  if (what === "faults") {
    const wanted = open.filter((table) => id === undefined || table.id === id);
    if (wanted.length === 0) console.error(`There is no open text “${id ?? ""}”.`);
    for (const table of wanted) printFaults(table, scoreOf(table));
    return wanted.length > 0;
  }
  if (what !== "speed") {
    printSummary("Open half", summarize(open.map(scoreOf)));
    const closed = tables.filter(({ half }) => half === "closed");
    printSummary("Closed half", summarize(closed.map(scoreOf)));
  }
  return what === "score" || measureSpeed(tables);
}

function scoreOf(table: Table) {
  return score(table, answer(table));
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
