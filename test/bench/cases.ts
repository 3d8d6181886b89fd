// `npm run bench -- cases`: how many of the cases of `test/loader/cases/` the loader reads as they say,
// table by table. Without the events that it holds back.

import { arrange } from "#loader/events/arrange.ts";
import { holdBack } from "#loader/holdBack.ts";
import { difference } from "../loader/cases/difference.ts";
import { readTables } from "../loader/cases/tables.ts";
import { readText } from "../loader/events/told.ts";

/** All tables, or one: `cases passives` also prints what differs. */
export async function main([wanted]: readonly string[]): Promise<boolean> {
  const tables = readTables().filter(({ name }) => wanted === undefined || name === wanted);
  if (tables.length === 0) console.error(`There is no table “${wanted ?? ""}”.`);
  const sums = { right: 0, all: 0 };
  for (const { name, cases } of tables) {
    let right = 0;
    for (const one of cases) {
      // oxlint-disable-next-line no-await-in-loop -- they share one thread
      const { events } = await readText(one.article, one.published);
      const fault = difference(one, arrange(holdBack(events).events, new Set()));
      if (fault === null) right++;
      else if (wanted !== undefined) console.log(`${fault}\n`);
    }
    console.log(`${String(right).padStart(6)} of ${String(cases.length).padStart(5)}  ${name}`);
    sums.right += right;
    sums.all += cases.length;
  }
  console.log(`${String(sums.right).padStart(6)} of ${String(sums.all).padStart(5)}`);
  return tables.length > 0;
}
