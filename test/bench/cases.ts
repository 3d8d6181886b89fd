// `npm run bench -- cases`: how many of the cases of `test/loader/cases/` the loader on trees reads as they
// say, table by table.

import { readdirSync, readFileSync } from "node:fs";
import { difference } from "../loader/cases/difference.ts";
import { readCases } from "../loader/cases/readCases.ts";
import { readerByTrees } from "./events/byTrees.ts";

const folder = new URL("../loader/cases/", import.meta.url);

/** All tables, or one: `cases passives` also prints what differs. */
export async function main([wanted]: readonly string[]): Promise<boolean> {
  const read = await readerByTrees();
  const tables = readdirSync(folder)
    .filter((file) => file.endsWith(".txt") && (wanted === undefined || file === `${wanted}.txt`))
    .toSorted();
  if (tables.length === 0) console.error(`There is no table “${wanted ?? ""}”.`);
  const sums = { right: 0, all: 0 };
  for (const table of tables) {
    let right = 0;
    const cases = readCases(table, readFileSync(new URL(table, folder), "utf8"));
    for (const one of cases) {
      // oxlint-disable-next-line no-await-in-loop -- they share one thread
      const fault = difference(one, await read(one.article, one.published));
      if (fault === null) right++;
      else if (wanted !== undefined) console.log(`${fault}\n`);
    }
    console.log(`${String(right).padStart(6)} of ${String(cases.length).padStart(5)}  ${table}`);
    sums.right += right;
    sums.all += cases.length;
  }
  console.log(`${String(sums.right).padStart(6)} of ${String(sums.all).padStart(5)}`);
  return tables.length > 0;
}
