// All texts of test/corpus with their tables.

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readTable } from "./readTable.ts";
import type { Table } from "./table.ts";

const folder = fileURLToPath(new URL(".", import.meta.url));

export function readTables(): readonly Table[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .toSorted()
    .map((file) => {
      const id = file.slice(0, -".txt".length);
      const read = (ending: string) => readFileSync(`${folder}${id}${ending}`, "utf8");
      try {
        return readTable(id, read(".txt"), read(".yaml"));
      } catch (cause) {
        throw new Error(`The table of ${id} is at fault: ${String(cause)}`, { cause });
      }
    });
}
