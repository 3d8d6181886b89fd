// Events as a table, one row each, for spreadsheets and statistics.
//
// UTF-8 with a byte order mark, since Excel misreads accents without it, and CRLF as in RFC 4180.
// A cell that a spreadsheet would read as a formula gets a leading apostrophe. So does text after a
// semicolon, which starts a new cell in locales where the comma is the decimal sign; a line feed
// would start a new row there, so cells have one line.

import Papa from "papaparse";
import type { NewsEvent } from "#model/event.ts";
import { editorPhrase } from "./editor.ts";
import { quotation } from "./quotation.ts";
import { kindWord } from "./kind.ts";
import { dateLine, differenceLines, quoteSources, slashed, surePlace } from "./oneLine.ts";
import { statusWord } from "./status.ts";
import { toldBy } from "./facts.ts";
import { toText } from "./segment.ts";
import { pageAddress, printable, type Told } from "./told.ts";
import { isolated } from "./title.ts";
import { paragraphName } from "./where.ts";
import { participantLine } from "./who.ts";

export type CsvCell = string | number | null;

interface CsvColumn {
  readonly name: string;
  /** Description for readers. README.md has the same text; a test compares the two. */
  readonly about: string;
  readonly of: (told: Told, siteUrl: string | null) => CsvCell;
}

const whoOf = ({ participants }: Pick<NewsEvent, "participants">): string =>
  participants.map((one) => isolated(toText(participantLine(one)))).join("; ");

/** By the field of an event that they tell; none for what a table has no room for. */
const columnsOf: Readonly<Record<keyof NewsEvent, readonly CsvColumn[]>> = {
  number: [
    {
      name: "number",
      about: "place in time among all, from 1",
      of: ({ event }) => event.number,
    },
  ],
  title: [{ name: "title", about: "what happened", of: ({ event }) => event.title }],
  status: [
    {
      name: "status",
      about: "held, planned, cancelled or declined",
      of: ({ event }) => slashed(event, "status", ({ status }) => status) ?? event.status,
    },
  ],
  certainty: [
    {
      name: "certainty",
      about: "of what is planned: expected, possible or hoped",
      of: ({ event }) => (slashed(event, "status") === null ? event.certainty : null),
    },
    {
      name: "outcome",
      about: "status and certainty in a word: “hoped for”; empty for what was held",
      of: ({ event }) =>
        slashed(event, "status", (one) => statusWord(one) ?? one.status) ?? statusWord(event),
    },
  ],
  kind: [
    { name: "kind", about: "PLOVER’s event class, or STATEMENT", of: ({ event }) => event.kind },
  ],
  mode: [
    {
      name: "mode",
      about: "PLOVER’s mode, for classes that have one",
      of: ({ event }) => event.mode,
    },
    {
      name: "kind_in_words",
      about: "both as “visit”, “telephone call”",
      of: ({ event }) => kindWord(event),
    },
  ],
  when: [
    {
      name: "edtf",
      about: "the date as exact as its words, EDTF (ISO 8601-2)",
      of: ({ event }) => event.when?.edtf ?? null,
    },
    {
      name: "earliest",
      about: "first day it may have; empty where that is open",
      of: ({ event }) => event.when?.earliest ?? null,
    },
    {
      name: "latest",
      about: "last day it may have; empty where that is open",
      of: ({ event }) => event.when?.latest ?? null,
    },
    {
      name: "extent",
      about: "throughout: it took all these days; within: some time in them",
      of: ({ event }) => event.when?.extent ?? null,
    },
    {
      name: "date_in_words",
      about: "the date with its doubt",
      of: ({ event }) => dateLine(event),
    },
    {
      name: "date_read_from",
      about: "the article’s words for it, split by “; ”",
      of: ({ event }) => event.when?.derivation.words.map(({ text }) => text).join("; ") ?? null,
    },
  ],
  participants: [
    {
      name: "who",
      about: "who took part, with office and country, split by “; ”",
      of: ({ event }) => slashed(event, "who", whoOf) ?? whoOf(event),
    },
  ],
  place: [
    {
      name: "place",
      about: "where it happened",
      of: ({ event }) => slashed(event, "where") ?? event.place?.name ?? null,
    },
    {
      name: "country",
      about: "of the place, ISO 3166-1 alpha-2",
      of: ({ event }) => surePlace(event)?.country ?? null,
    },
    {
      name: "latitude",
      about: "WGS84 degrees",
      of: ({ event }) => surePlace(event)?.latitude ?? null,
    },
    {
      name: "longitude",
      about: "WGS84 degrees",
      of: ({ event }) => surePlace(event)?.longitude ?? null,
    },
  ],
  saidBy: [
    {
      name: "told_by",
      about: "who says so: the article itself, or whom it names",
      of: ({ event }) => toldBy(event.saidBy),
    },
  ],
  // told with `added`
  corrected: [],
  added: [
    {
      name: "editor",
      about: "what an editor did to it: corrected or added by an editor; empty for what is as read",
      of: ({ event }) => editorPhrase(event),
    },
  ],
  passages: [
    {
      name: "quotation",
      about: "the words it rests on, the primary passage",
      of: ({ article, event }) => quotation(article, event.passages[0]),
    },
    {
      name: "told_in",
      about: "where in the article they stand",
      of: ({ article, event }) => paragraphName(article, event.passages[0]),
    },
  ],
  article: [
    { name: "headline", about: "of the article", of: ({ article }) => article.headline },
    { name: "publisher", about: "of the article", of: ({ article }) => article.publisher },
    { name: "published", about: "the article’s day", of: ({ article }) => article.published },
    { name: "source", about: "the publisher’s page", of: ({ article }) => article.url },
  ],
  slug: [
    {
      name: "address",
      about: "of the event’s page: whole with SITE_URL, else from the site’s root",
      of: ({ event }, siteUrl) => pageAddress(event, siteUrl),
    },
  ],
  tellings: [
    {
      name: "told_by_articles",
      about: "how many articles tell it",
      of: ({ event }) => event.tellings?.length ?? 1,
    },
    {
      name: "all_sources",
      about: "of what several articles tell: each article with its words, split by “; ”",
      of: (told) =>
        told.event.tellings &&
        quoteSources(told)
          .map(({ quoted, source }) => `${source}: ${quoted}`)
          .join("; "),
    },
  ],
  differs: [
    {
      name: "articles_differ_on",
      about: "what they give different values of: when, who, where, status; split by “; ”",
      of: ({ event }) => event.differs.map(({ of }) => of).join("; "),
    },
    {
      name: "their_values",
      about: "what each says of that; values split by “ / ”, with who gives them in brackets",
      of: (told) => differenceLines(told).join("; "),
    },
  ],
  judged: [],
  id: [],
  trigger: [],
  lasted: [],
  variants: [],
  directive: [],
  relations: [],
  confidence: [],
  notes: [],
};

export const columns: readonly CsvColumn[] = Object.values(columnsOf).flat();

/** `siteUrl` is absolute and ends with a slash; if null, addresses are relative to the site's root. */
export function toCsv(told: readonly Told[], siteUrl: string | null): string {
  const names = columns.map(({ name }) => name);
  return printCsv(
    names,
    told.map((one) => columns.map(({ of }) => of(one, siteUrl))),
  );
}

/** A cell of each row under each name. */
export function printCsv(names: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const cells = [names, ...rows.map((row) => row.map(clean))];
  return `\uFEFF${Papa.unparse(cells, { escapeFormulae: formula, newline: "\r\n" })}\r\n`;
}

/** OWASP's list of formula characters; papaparse's own pattern checks only the first character. */
const formula = /^\s*[=+\-@＝＋－＠]/u;
const formulaInside = /(?<=;\s*)[=+\-@＝＋－＠]/gu;

function clean(cell: CsvCell): CsvCell {
  if (typeof cell !== "string") return cell;
  return printable(cell).replace(/\s+/gu, " ").trim().replace(formulaInside, "'$&");
}
