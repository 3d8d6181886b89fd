import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { columns, toCsv } from "#format/csv.ts";
import { printable, type Told } from "#format/told.ts";
import { hostile, odd, seeds, site, undated } from "./corpora.ts";

function open(told: readonly Told[], siteUrl: string | null = null) {
  const read = Papa.parse<Record<string, string>>(toCsv(told, siteUrl), {
    header: true,
    skipEmptyLines: true,
  });
  expect(read.errors).toEqual([]);
  return read.data;
}

describe("toCsv(told, siteUrl)", () => {
  it("has a row for every event of the seeds, in order, and a name for every column", () => {
    const rows = open(seeds, site);
    expect(rows.map(({ title }) => title)).toEqual(seeds.map(({ event }) => event.title));
    expect(Object.keys(rows[0] ?? {})).toEqual(columns.map(({ name }) => name));
    expect(rows.map(({ address }) => address)).toEqual(
      seeds.map(({ event }) => `${site}event/${event.slug}/`),
    );
    for (const row of rows) expect(row["quotation"]).toMatch(/[“”"]/);
  });

  it("leaves unknown values empty", () => {
    const [row] = open([undated]);
    expect(row).toMatchObject({ number: "", edtf: "", earliest: "", latest: "", mode: "" });
    expect(row?.["date_in_words"]).not.toBe("");
  });

  it("keeps days as they are, and leaves open ends empty", () => {
    expect(open(odd.slice(2, 5)).map(({ earliest, latest }) => `${earliest} ${latest}`)).toEqual([
      "2020-12-30 2021-01-02",
      " 2021-03-02",
      "2021-03-02 ",
    ]);
  });

  it("starts with a byte order mark, and ends every line with CRLF", () => {
    const text = toCsv(odd, null);
    expect(text.startsWith("\uFEFFnumber,")).toBe(true);
    expect(text.split("\r\n")).toHaveLength(odd.length + 2);
  });

  it("has the columns of README.md's table, in that order", () => {
    const [about = ""] = readFileSync("README.md", "utf8").split("The columns of sources.csv");
    const told = about.matchAll(/^\| `(\w+)` \| (.+) \|$/gm);
    expect(Array.from(told, ([, name, text]) => `${name}: ${text}`)).toEqual(
      columns.map((column) => `${column.name}: ${column.about}`),
    );
  });

  it("keeps every character except line ends, and escapes formulas", () => {
    expect(open(hostile).map(({ title = "" }) => title.replaceAll(/(?<=^|; ?)'/g, ""))).toEqual(
      hostile.map(({ event }) => printable(event.title).replace(/\s+/g, " ").trim()),
    );
  });

  it.each([
    [",", toCsv(hostile, site)],
    // As opened by a spreadsheet in a locale where the comma is the decimal sign.
    [";", toCsv(hostile, site)],
  ])("has no cell that a spreadsheet would evaluate, separated by “%s”", (delimiter, text) => {
    const { data } = Papa.parse<readonly string[]>(text, { delimiter, newline: "\r\n" });
    expect(data).toHaveLength(hostile.length + 2);
    for (const cell of data.flat())
      expect(cell).not.toMatch(/^\s*[=+@＝＋－＠]|^\s*-(?!\d+(?:\.\d+)?$)/u);
  });
});
