// Runs every table of this folder on a loader, one test a case.

import { describe, expect, it } from "vitest";
import type { PlacedEvent } from "#model/event.ts";
import { difference } from "./difference.ts";
import { countByCause } from "./failures.ts";
import { readExpectedFailures, readTables } from "./tables.ts";

type Events = readonly PlacedEvent[];

/** From an article and its day of publication to its events in order of happening. */
type Loader = (article: string, published: string | null) => Promise<Events>;

/** What `load` cannot do yet stands in `expected-failures.txt`. */
export function runCases(load: Loader): void {
  const tables = readTables();
  const failures = readExpectedFailures();
  const read = remember(load);

  for (const table of tables) {
    describe(table.name, () => {
      for (const one of table.cases) {
        it(one.name, async () => {
          const found = difference(one, await read(one.article, one.published));
          const isExpected = failures.has(`${table.name}: ${one.name}`);
          const passes =
            found === null ? `${one.at} now passes: take it off expected-failures.txt` : null;
          expect((isExpected ? passes : found) ?? "").toBe("");
        });
      }
    });
  }

  it("the list of expected failures names cases", () => {
    const names = tables.flatMap((table) => table.cases.map((one) => `${table.name}: ${one.name}`));
    const known = new Set(names);
    expect([...failures.keys()].filter((name) => !known.has(name))).toEqual([]);
    process.stdout.write(`${countByCause(failures)}\n`);
  });

  it.each(["titles", "tables of anything else"])("%s tell no case twice", (which) => {
    const among = tables.filter((one) => one.name.startsWith("titles-") === (which === "titles"));
    const seen = new Map<string, string>();
    for (const { name: text, at } of among.flatMap(({ cases }) => cases)) {
      expect(seen.get(text) ?? at, `${at} stands elsewhere, too: join them`).toBe(at);
      seen.set(text, at);
    }
  });
}

/** A text that stands in a table of titles as well is read once. */
function remember(load: Loader): Loader {
  const known = new Map<string, Promise<Events>>();
  return (article, published) => {
    const key = `${published}\n${article}`;
    const events = known.get(key) ?? load(article, published);
    known.set(key, events);
    return events;
  };
}
