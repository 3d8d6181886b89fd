import { readdirSync, readFileSync } from "node:fs";
import { type MarkedText, readMarked } from "./readMarked.ts";

/** Each kind of text with its texts, in the order of their names. */
export function readMarkedTexts(): ReadonlyMap<string, readonly MarkedText[]> {
  const folder = new URL("./", import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return new Map(
    names
      .toSorted()
      .map((name) => [
        name.slice(0, -".txt".length),
        readMarked(readFileSync(new URL(name, folder), "utf8")),
      ]),
  );
}
