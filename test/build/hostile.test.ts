// A real build of a hostile article: its words and its sidecar's stay text in every kind of file, read
// with third-party parsers. (test/browser/hostile.spec.ts opens the pages.)

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join, posix } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { Window } from "happy-dom";
import ICAL from "ical.js";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasDays } from "#format/calendarDays.ts";
import { jsonSchema } from "#format/jsonSchema.ts";
import { printable } from "#format/told.ts";
import type { Corpus } from "#model/corpus.ts";
import { hostFiles } from "#site/host.ts";
import { buildSite, type Files } from "./buildSite.ts";
import { faultsOf } from "../format/vocabulary.ts";
import { textsOf } from "../xml.ts";

/** On one line, like the words of an article. */
const line = `=cmd|' /C calc'!A0;=1+1 </script><script>alert(1)</script><img src=x onerror=alert(2)> ]]><![CDATA[ "quoted" ../../../etc/passwd \u202Eright to left\u2069 back\\slash $& \u2028two`;
const lines = `${line}\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:made up\r\n=2+2\0nul\u0007 &lt;b&gt; %0A`;
const quoted = JSON.stringify;

const seeds: Files = {
  "2024-03-05-hostile.txt": `${line} Holm Meets Lind

Foreign Minister Ada Holm met Prime Minister Per Lind in Vienna on Monday and said ${line}.

Lind visited Oslo on 11 February 2024 and said ${line}.

Holm rejected a meeting with Lind last month.
`,
  "2024-03-05-hostile.yaml": `publisher: ${quoted(lines)}
rights: ${quoted(lines)}
url: ${quoted(`https://example.com/?"><script>alert(3)</script>;=1&a='\u2028`)}
corrections:
  - amend: met Prime Minister Per Lind
    title: ${quoted(lines)}
    place: ${quoted(lines)}
    who: [${quoted(lines)}, ${quoted(line)}]
    says: ${quoted(lines)}
    why: ${quoted(lines)}
    source: ${quoted(lines)}
  - amend: visited Oslo
    title: ${quoted(`../../${line}`)}
    why: Because.
  - note: rejected a meeting
    text: ${quoted(lines)}
    source: ${quoted(lines)}
`,
};

const site = "https://example.org/news/";
const home = mkdtempSync(join(tmpdir(), "dateline-hostile-"));
const dist = join(home, "dist");
let corpus: Corpus;
let files: readonly string[];

beforeAll(async () => {
  corpus = await buildSite(home, seeds, site);
  files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(dist, join(entry.parentPath, entry.name)));
}, 120_000);

afterAll(() => rmSync(home, { recursive: true }));

const read = (file: string) => readFileSync(join(dist, file), "utf8");
const ending = (end: string) => files.filter((file) => extname(file) === end);

it("tells what it is tried on", () => {
  expect(corpus.events.length).toBeGreaterThan(2);
  expect(corpus.events.filter(hasDays).length).toBeGreaterThan(1);
  expect(corpus.events.map(({ title }) => title).join()).toContain("SUMMARY:made up");
});

describe("an article's words, and its sidecar's", () => {
  it("change no path", () => {
    for (const file of files) expect(file).toMatch(/^(?:[\w-]+\/)*[\w.-]+$/);
    expect(readdirSync(home).toSorted()).toEqual(["dist", "seeds"]);
  });

  it("add no header, and nothing to robots.txt", () => {
    for (const { file, content } of hostFiles) expect(read(file)).toBe(content);
    expect(read("robots.txt")).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${site}sitemap.xml\n`);
    for (const address of textsOf(read("sitemap.xml"), "loc"))
      expect(address).toMatch(/^https:\/\/example\.org\/news\/(?:[a-z0-9-]+\/)*$/);
  });

  it("add no element, attribute or address to a page", () => {
    const pages = ending(".html");
    expect(pages.length).toBeGreaterThan(corpus.events.length);
    for (const page of pages) {
      const { document } = new Window();
      document.write(read(page));
      const scripts = [...document.querySelectorAll("script:not([type='application/ld+json'])")];
      for (const script of scripts) expect(script.getAttribute("src")).toMatch(/^[./\w:-]+\.js$/);
      expect(
        document.querySelectorAll("img, base, iframe, [onerror], [http-equiv=refresh]"),
      ).toHaveLength(0);
      for (const link of document.querySelectorAll("[href]"))
        expect(link.getAttribute("href")).toMatch(
          /^(?:\.{1,2}\/|#|https:\/\/example\.(?:org|com)\/)/,
        );
    }
  });

  it("add no data for search engines", () => {
    for (const page of ending(".html")) {
      const { document } = new Window();
      document.write(read(page));
      for (const { textContent } of document.querySelectorAll("[type='application/ld+json']"))
        expect(faultsOf(JSON.parse(textContent))).toEqual([]);
    }
  });

  it("add no line and no entry to a calendar", () => {
    const calendars = ending(".ics");
    expect(calendars).toHaveLength(corpus.events.filter(hasDays).length + 1);
    const known =
      /^(?:BEGIN|END|VERSION|PRODID|CALSCALE|X-WR-CALNAME|UID|DTSTAMP|DTSTART|DTEND|SUMMARY|DESCRIPTION|STATUS|CATEGORIES|TRANSP|LOCATION|GEO|URL)[:;]| /;
    for (const file of calendars) {
      const text = read(file);
      const entries = ICAL.Component.fromString(text).getAllSubcomponents("vevent");
      expect(entries).toHaveLength(file === "events.ics" ? calendars.length - 1 : 1);
      expect(text).not.toMatch(/[^\P{Control}\r\n]/u);
      for (const one of text.trimEnd().split("\r\n")) {
        expect(one).toMatch(known);
        expect(one).not.toContain("\n");
        expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75);
      }
    }
  });

  it.each([",", ";"])(
    "make no row and no formula of a table that is parted by “%s”",
    (delimiter) => {
      for (const file of ending(".csv")) {
        const { data } = Papa.parse<readonly string[]>(read(file), { delimiter, newline: "\r\n" });
        expect(data).toHaveLength((file === "events.csv" ? corpus.events.length : 1) + 2);
        for (const cell of data.flat())
          expect(cell).not.toMatch(/^\s*[=+@\t\r＝＋－＠]|^\s*-(?!\d)/u);
      }
    },
  );

  it("add no key to the data", () => {
    const fits = new Ajv2020({ allowUnionTypes: true }).compile(jsonSchema);
    const data = ending(".json").filter((file) => file !== "events.schema.json");
    expect(data).toHaveLength(corpus.events.length + 1);
    for (const file of data)
      expect([fits(JSON.parse(read(file))), fits.errors]).toEqual([true, null]);
  });

  it("add no element to the feed or its content", () => {
    const feed = read("feed.xml");
    const titles = textsOf(feed, "title").slice(1);
    expect(titles).toHaveLength(corpus.events.length);
    for (const [i, { title }] of corpus.events.entries())
      expect(titles[i]).toContain(printable(title));
    for (const content of textsOf(feed, "content")) {
      const { document } = new Window();
      document.body.innerHTML = content;
      expect(document.querySelectorAll(":not(html, head, body, p, blockquote)")).toHaveLength(0);
    }
  });
});
