// The folder of articles as the build and the dev server read it.

import { join } from "node:path";
import { toDossier } from "#dossier/dossier.ts";
import { judgeCorpus } from "#judgements/applyJudgements.ts";
import { type Diagnostic, printDiagnostic, sortDiagnostics } from "#loader/diagnostic.ts";
import { load, type Loaded, type ReadSeed } from "#loader/load.ts";
import { makeParse, readAgain } from "#loader/parseSeeds.ts";
import { read } from "#loader/read.ts";
import { readSeeds, type Seeds } from "#loader/seeds.ts";
import type { Contents } from "#site/files.ts";
import { readEventLines } from "./eventLines.ts";
import { readingsOnDisk } from "./keptReadings.ts";

export interface ReadSite extends Contents {
  /** Sorted by file, line, column. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A folder of what is kept from one run to the next. @param root Vite's root */
export const cacheIn = (root: string, name: string): string =>
  join(root, "node_modules", ".cache", "dateline", name);

/**
 * Nothing is read where a file cannot be: of thousands, nobody waits for the others to hear it.
 * @param folder of articles @param root Vite's root
 */
export async function readSite(folder: string, root: string): Promise<ReadSite> {
  const files = readSeeds(folder);
  const { diagnostics } = files;
  if (errorsOf({ diagnostics }).length > 0)
    return { corpus: { articles: [], events: [] }, coverage: [], old: [], diagnostics };
  const parse = makeParse(cacheIn(root, "trees"));
  const readingOf = readingsOnDisk(
    async (article) => read(article, await parse(article)),
    cacheIn(root, "readings"),
  );
  const all: ReadSeed[] = [];
  // oxlint-disable-next-line no-await-in-loop -- one after the other: they share the parser
  for (const seed of files.seeds) all.push(await readAgain(seed, null, readingOf));
  return siteOf(files, load(all, files.register));
}

/** @param path of JSON lines, relative to `root`: see eventLines.ts */
export async function readSiteOfLines(path: string, root: string): Promise<ReadSite> {
  const nothing = { seeds: [], title: null, judgements: null, diagnostics: [] };
  return siteOf(nothing, await readEventLines(path, root));
}

export function siteOf(
  files: Pick<Seeds, "seeds" | "title" | "judgements" | "diagnostics">,
  loaded: Loaded,
): ReadSite {
  const judged = judgeCorpus(files, loaded.corpus);
  const { corpus, old } = toDossier(judged.corpus, judged.judged);
  return {
    ...loaded,
    corpus: { ...corpus, title: files.title },
    old: [...loaded.old, ...old],
    diagnostics: sortDiagnostics([
      ...files.diagnostics,
      ...loaded.diagnostics,
      ...judged.diagnostics,
    ]),
  };
}

export function errorsOf({ diagnostics }: Pick<ReadSite, "diagnostics">): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === "error");
}

/** A line for the logger. */
export interface Said {
  readonly level: "error" | "warn" | "info";
  readonly text: string;
}

/** Errors and warnings; what is only worth a note is in `check`. */
export function sayDiagnostics(diagnostics: readonly Diagnostic[]): readonly Said[] {
  return diagnostics
    .filter(({ severity }) => severity !== "note")
    .map((diagnostic) => ({
      text: `\n${printDiagnostic(diagnostic)}`,
      level: diagnostic.severity === "error" ? "error" : "warn",
    }));
}
