import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { toDossier } from "#dossier/dossier.ts";
import { sourcesColumns, toSourcesCsv } from "#format/sourcesCsv.ts";
import type { Corpus } from "#model/corpus.ts";
import { corpusOf, met, on } from "../../dossier/story.ts";

const [coast, post, mail] = ["2024-06-15-coast", "2024-06-16-post", "2024-06-20-mail"] as const;
const { corpus } = toDossier(
  corpusOf(
    met(coast),
    met(post, { when: on("2024-06-15") }),
    met(mail, { title: "=Bo Holm sells a boat", kind: "AID", when: on("2024-06-19") }),
  ),
);

function open(of: Corpus, siteUrl: string | null = null) {
  const text = toSourcesCsv(of, siteUrl);
  const read = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(read.errors).toEqual([]);
  return read.data;
}

describe("toSourcesCsv(corpus, siteUrl)", () => {
  it("has a row for each event and article, with what the article tells and its own values", () => {
    const rows = open(corpus);
    const told = ["number", "publisher", "tells", "differs_on", "edtf"] as const;
    expect(rows.map((row) => told.map((name) => row[name]).join(" "))).toEqual([
      "1 coast told otherwise when 2024-06-14",
      "1 post told otherwise when 2024-06-15",
      "1 mail left out  ",
      "2 coast too early  ",
      "2 post too early  ",
      "2 mail told  2024-06-19",
    ]);
  });

  it("quotes an article only where it tells the event", () => {
    for (const { tells, quotation, told_in } of open(corpus))
      expect(quotation === "" && told_in === "").toBe(
        tells === "left out" || tells === "too early",
      );
  });

  it("has the columns of README.md's second table, in that order", () => {
    const [, about = ""] = readFileSync("README.md", "utf8").split("The columns of sources.csv");
    const told = about.matchAll(/^\| `(\w+)` \| (.+) \|$/gm);
    expect(Array.from(told, ([, name, text]) => `${name}: ${text}`)).toEqual(
      sourcesColumns.map((column) => `${column.name}: ${column.about}`),
    );
  });

  it("has only what is told where the rows would be too many", () => {
    const articles = corpus.articles.flatMap((article) =>
      Array.from({ length: 20_000 }, (_, i) => ({ ...article, id: `${article.id}-${i}` })),
    );
    const many = { ...corpus, articles: [...corpus.articles, ...articles] };
    expect(open(many).map(({ tells }) => tells)).toEqual([
      "told otherwise",
      "told otherwise",
      "told",
    ]);
  });

  it("has no cell that a spreadsheet would evaluate", () =>
    expect(toSourcesCsv(corpus, null)).toContain(`"'=Bo Holm sells a boat"`));
});
