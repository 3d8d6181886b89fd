// What each source tells, as a table for spreadsheets and statistics: a row for each event and article.

import type { Corpus } from "#model/corpus.ts";
import { inColumns, type SourceCase, sourceRows, tellingCases } from "#model/sourceCells.ts";
import { type CsvCell, printCsv } from "./csv.ts";
import { quotation } from "./quotation.ts";
import { cellWord } from "./sourceTable.ts";
import { valueOf } from "./sourceValues.ts";
import { pageAddress } from "./told.ts";
import { spokenDate } from "./when.ts";
import { paragraphName } from "./where.ts";

interface SourcesColumn {
  readonly name: string;
  /** Description for readers. README.md has the same text; a test compares the two. */
  readonly about: string;
  readonly of: (one: SourceCase, siteUrl: string | null) => CsvCell;
}

/** Where the article tells the event. */
const told = ({ cell }: SourceCase) => (cell.is === "told" ? cell.telling : null);

export const sourcesColumns: readonly SourcesColumn[] = [
  {
    name: "number",
    about: "of the event, as in `events.csv`",
    of: ({ event }) => event.number,
  },
  { name: "title", about: "of the event", of: ({ event }) => event.title },
  { name: "headline", about: "of the article", of: ({ article }) => article.headline },
  { name: "publisher", about: "of the article", of: ({ article }) => article.publisher },
  { name: "published", about: "the article’s day", of: ({ article }) => article.published },
  {
    name: "tells",
    about:
      "told; told otherwise; tells the outcome (of a plan); left out; too early: published when it may not have happened, or been planned, yet",
    of: ({ cell }) => cellWord(cell),
  },
  {
    name: "differs_on",
    about: "of what others give another value: when, who, where, status; split by “; ”",
    of: ({ cell }) => (cell.is === "told" ? cell.otherwise.join("; ") : null),
  },
  {
    name: "edtf",
    about: "the date that the article gives, EDTF (ISO 8601-2)",
    of: (one) => told(one)?.when?.edtf ?? null,
  },
  {
    name: "date_in_words",
    about: "that date with its doubt",
    of: (one) => {
      const telling = told(one);
      return telling && spokenDate(telling.when);
    },
  },
  {
    name: "status",
    about: "that the article gives it",
    of: (one) => told(one)?.status ?? null,
  },
  {
    name: "who",
    about: "took part, as the article names them",
    of: (one) => {
      const telling = told(one);
      return telling && valueOf("who", telling);
    },
  },
  {
    name: "place",
    about: "where it happened, as the article names it",
    of: (one) => told(one)?.place?.name ?? null,
  },
  {
    name: "quotation",
    about: "the article’s words for it, the primary passage",
    of: (one) => {
      const telling = told(one);
      return telling && quotation(one.article, telling.passages[0]);
    },
  },
  {
    name: "told_in",
    about: "where in the article they stand",
    of: (one) => {
      const telling = told(one);
      return telling && paragraphName(one.article, telling.passages[0]);
    },
  },
  {
    name: "outcome",
    about: "number of the event that tells what became of the plan",
    of: ({ cell }) => (cell.is === "outcome" ? cell.outcome.number : null),
  },
  {
    name: "address",
    about: "of the event’s page: whole with SITE_URL, else from the site’s root",
    of: ({ event }, siteUrl) => pageAddress(event, siteUrl),
  },
];

/** More rows than this are too many for a spreadsheet: then there are those that tell something. */
const most = 100_000;

/** `siteUrl` is absolute and ends with a slash; if null, addresses are relative to the site's root. */
export function toSourcesCsv(corpus: Corpus, siteUrl: string | null): string {
  const isWhole = corpus.articles.length * corpus.events.length <= most;
  const rows: (readonly CsvCell[])[] = [];
  for (const one of isWhole ? allCases(corpus) : tellingCases(corpus))
    rows.push(sourcesColumns.map(({ of }) => of(one, siteUrl)));
  return printCsv(
    sourcesColumns.map(({ name }) => name),
    rows,
  );
}

function* allCases(corpus: Corpus): Generator<SourceCase> {
  const articles = inColumns(corpus.articles);
  for (const { event, cells } of sourceRows(corpus))
    for (const [i, article] of articles.entries()) {
      const cell = cells[i];
      if (cell) yield { event, article, cell };
    }
}
