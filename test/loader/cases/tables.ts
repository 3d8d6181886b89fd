// The tables of this folder.

import { readdirSync, readFileSync } from "node:fs";
import { type Case, readCases } from "./readCases.ts";

interface Table {
  /** Its file without the ending: "passives". */
  readonly name: string;
  readonly cases: readonly Case[];
}

const folder = new URL(".", import.meta.url);

export function readTables(): readonly Table[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt") && file !== "expected-failures.txt")
    .toSorted()
    .map((file) => ({ name: file.slice(0, -".txt".length), cases: readCases(file, textOf(file)) }));
}

/** "TABLE: SENTENCE" of what the loader cannot do yet. */
export function readFailures(list: string): ReadonlySet<string> {
  const lines = textOf(list).split("\n");
  return new Set(lines.filter((line) => line !== "" && !line.startsWith("#")));
}

function textOf(file: string): string {
  return readFileSync(new URL(file, folder), "utf8");
}
