// Export files for other programs: all events at the root, single events in their folders, by the rows of
// `format/downloads.ts`.

import type { Article } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import { toAtom } from "#format/atom.ts";
import { toCsv } from "#format/csv.ts";
import { filesOfAll, filesOfOne, type FormatLabel } from "#format/downloads.ts";
import { toIcs } from "#format/ics.ts";
import { toJson } from "#format/json.ts";
import { jsonSchema } from "#format/jsonSchema.ts";
import { quoteSources, titleLine } from "#format/oneLine.ts";
import { toSourcesCsv } from "#format/sourcesCsv.ts";
import { type Told, toTold } from "#format/told.ts";
import { eventPath } from "./link.ts";
import type { Page } from "./shell.ts";
import { startTitle } from "./summary.ts";

/** What goes into a file. */
interface FileContents {
  readonly name: string;
  readonly told: readonly Told[];
  readonly articles: readonly Article[];
  /** Of the whole site. */
  readonly corpus: Corpus;
  /** Relative address of the site's root. */
  readonly root: "" | "../../";
  /** Absolute, ends with a slash; null if unknown. */
  readonly siteUrl: string | null;
}

const schemaFile = "events.schema.json";

const writers: Readonly<Record<FormatLabel, (contents: FileContents) => string>> = {
  calendar: ({ name, told, siteUrl }) => toIcs(name, told, siteUrl),
  table: ({ told, siteUrl }) => toCsv(told, siteUrl),
  data: ({ told, articles, root, siteUrl }) =>
    toJson(told, articles, `${root}${schemaFile}`, siteUrl),
  "table of sources": ({ corpus, siteUrl }) => toSourcesCsv(corpus, siteUrl),
  feed: ({ name, told, siteUrl }) => toAtom(name, told, siteUrl),
};

/** A file that is written when it is asked for. */
interface ExportFile {
  readonly file: string;
  readonly type: string;
  readonly write: () => string;
}

function* allExports(corpus: Corpus, siteUrl: string | null): Generator<ExportFile> {
  const { articles } = corpus;
  const told = toTold(corpus);
  const all = { name: siteName(corpus), told, articles, corpus, root: "", siteUrl } as const;
  for (const { label, type, file } of filesOfAll(corpus))
    yield { file, type, write: () => writers[label](all) };
  const schema = () => `${JSON.stringify(jsonSchema, null, 1)}\n`;
  yield { file: schemaFile, type: "application/schema+json", write: schema };
  for (const one of told) {
    const { event } = one;
    const name = titleLine(event);
    const own = {
      name,
      told: [one],
      articles: quoteSources(one).map(({ article }) => article),
      corpus,
      root: "../../",
      siteUrl,
    } as const;
    for (const { label, type, file } of filesOfOne(event))
      yield { file: eventPath(event) + file, type, write: () => writers[label](own) };
  }
}

/** Files are generated lazily. `siteUrl` is absolute and ends with a slash, or is null. */
export function* exportFiles(corpus: Corpus, siteUrl: string | null): Generator<Page> {
  for (const { file, write } of allExports(corpus, siteUrl)) yield { file, content: write() };
}

/** For the dev server: the file at a path below the site's root, with its media type; null if there is none. */
export function exportAt(path: string, corpus: Corpus) {
  for (const { file, type, write } of allExports(corpus, null))
    if (file === path) return { type, content: write() };
  return null;
}

const siteName = (corpus: Corpus): string => startTitle(corpus) ?? "Dateline";
