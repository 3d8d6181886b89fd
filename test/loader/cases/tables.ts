// The tables of this folder.

import { readdirSync, readFileSync } from "node:fs";
import { type Cause, readFailures } from "./failures.ts";
import { type Case, readCases } from "./readCases.ts";

interface Table {
  /** Its file without the ending: "passives". */
  readonly name: string;
  readonly cases: readonly Case[];
}

const list = "expected-failures.txt";
const folder = new URL(".", import.meta.url);

export function readTables(): readonly Table[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt") && file !== list)
    .toSorted()
    .map((file) => ({ name: file.slice(0, -".txt".length), cases: readCases(file, textOf(file)) }));
}

/** The cause of each case that the loader cannot do yet, by “TABLE: SENTENCE”. */
export function readExpectedFailures(): ReadonlyMap<string, Cause> {
  return readFailures(list, textOf(list));
}

function textOf(file: string): string {
  return readFileSync(new URL(file, folder), "utf8");
}
