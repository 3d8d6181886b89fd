// The tables of test/dossiers: which words of several articles tell one happening, and which names are one person.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** Words of articles, by the article's id. */
export interface Happening {
  readonly of: string;
  readonly told: Readonly<Record<string, string>>;
  /** What the sources give different values of. */
  readonly differs: readonly string[];
  /** `of` of what became of it. */
  readonly became: string | null;
}

export interface Person {
  readonly name: string;
  /** Forms of the name, by the article's id. */
  readonly told: Readonly<Record<string, readonly string[]>>;
}

export interface DossierTable {
  readonly name: string;
  readonly folder: string;
  readonly half: "open" | "closed";
  readonly events: readonly Happening[];
  readonly people: readonly Person[];
}

/** As it stands in the file. */
interface Written {
  readonly events: readonly {
    readonly of: string;
    readonly told: Readonly<Record<string, string>>;
    readonly differs?: string | readonly string[];
    readonly became?: string;
  }[];
  readonly people: readonly {
    readonly name: string;
    readonly told: Readonly<Record<string, string | readonly string[]>>;
  }[];
}

const folder = fileURLToPath(new URL("../../dossiers", import.meta.url));

export function readDossiers(): readonly DossierTable[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => toTable(name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function toTable(name: string): DossierTable {
  const own = join(folder, name);
  const written: Written = parse(readFileSync(`${own}.yaml`, "utf8"));
  return {
    name,
    folder: own,
    half: name.startsWith("closed") ? "closed" : "open",
    events: written.events.map(({ of, told, differs, became }) => ({
      of,
      told,
      differs: [differs ?? []].flat(),
      became: became ?? null,
    })),
    people: written.people.map((person) => ({
      name: person.name,
      told: Object.fromEntries(
        Object.entries(person.told).map(([id, forms]) => [id, [forms].flat()]),
      ),
    })),
  };
}
