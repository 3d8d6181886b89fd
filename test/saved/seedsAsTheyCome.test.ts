// Saved pages and Markdown as articles of a folder: invented files, read as the build reads them.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, asyncProperty, constantFrom, string, tuple } from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { printDiagnostic } from "#loader/diagnostic.ts";
import { loadSeeds } from "#loader/parseSeeds.ts";
import { readSeeds } from "#loader/seeds.ts";
import { parse } from "../loader/parse.ts";

let root: string;
let dir: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "dateline-"));
  dir = join(root, "seeds");
  mkdirSync(dir);
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (name: string, content: string | Uint8Array) =>
  writeFileSync(join(dir, name), content);
const faults = () => readSeeds(dir).diagnostics.map(printDiagnostic).join("\n");
const articles = async () => (await loadSeeds(readSeeds(dir).seeds, parse)).corpus.articles;
const only = async () => {
  const [article] = await articles();
  if (!article) throw new Error(faults());
  return article;
};

const told = [
  "Foreign Minister Ana Roca of Peru met Bo Holm in Santiago on Monday, her office said, after a week of talks.",
  "The two ministers signed an accord on fishing, which Chile had refused last year, and they agreed to meet again.",
];
const page = `<!doctype html><html><head><title>Peru and Chile Sign Accord</title>
<meta charset="windows-1252"><meta property="og:site_name" content="The Daily Record">
<meta property="article:published_time" content="2024-05-07T08:00:00Z">
<link rel="canonical" href="https://example.org/accord"><script>secret()</script></head>
<body><article><h1>Peru and Chile Sign Accord</h1>${told.map((line) => `<p>${line}</p>`).join("")}
<p hidden>secret</p><img src="https://tracker.example/pixel?secret"></article></body></html>`;
const plain = `Peru and Chile Sign Accord\n\n${told.join("\n\n")}\n`;

describe("a saved web page in the folder", () => {
  it("is an article with the facts that it tells; its words are those of the plain text", async () => {
    write("accord.html", page);
    const { corpus, diagnostics } = await loadSeeds(readSeeds(dir).seeds, parse);
    expect(diagnostics).toEqual([]);
    expect(corpus.articles).toMatchObject([
      {
        id: "accord",
        text: plain,
        headline: "Peru and Chile Sign Accord",
        published: "2024-05-07",
        publishedFrom: "file",
        publisher: "The Daily Record",
        url: "https://example.org/accord",
      },
    ]);
    const all = corpus.events.flatMap(({ passages }) => passages);
    expect(all.length).toBeGreaterThan(0);
    for (const { start, end, exact } of all) expect(plain.slice(start, end)).toBe(exact);
    expect(JSON.stringify(corpus)).not.toMatch(/secret|tracker/);
  });

  it("takes the sidecar's word before its own, and is corrected beside it", async () => {
    write("accord.html", page);
    write(
      "accord.yaml",
      "published: 2024-05-08\npublisher: The Evening Record\nrights: Courtesy of the paper\nshow: passages\ncorrections:\n  - drop: signed an accord\n    why: It did not.\n",
    );
    const { corpus, diagnostics } = await loadSeeds(readSeeds(dir).seeds, parse);
    expect(diagnostics).toEqual([]);
    expect(corpus.articles).toMatchObject([
      {
        published: "2024-05-08",
        publishedFrom: "sidecar",
        publisher: "The Evening Record",
        rights: "Courtesy of the paper",
        show: "passages",
        url: "https://example.org/accord",
      },
    ]);
  });

  it("is read in the encoding that it names, where it is not UTF-8", async () => {
    write(
      "accord.html",
      Buffer.from(page.replaceAll("Holm", "Höлm").replaceAll("л", "l"), "latin1"),
    );
    expect((await only()).text).toContain("Bo Hölm");
  });

  it("is refused with its place where it has no article", () => {
    write("accord.html", "<!doctype html>\n<html><body><p>Please sign in.</p></body></html>\n");
    expect(faults()).toMatchInlineSnapshot(`
      "seeds/accord.html:2:7  error  seed/page
        The page has too little text for an article.
        2 │ <html><body><p>Please sign in.</p></body></html>
          │       ^^^^^^
        Open it in a browser, copy the article there, and save its text as seeds/accord.txt in place of the page."
    `);
    expect(readSeeds(dir).seeds).toEqual([]);
  });

  it("does not stand beside a plain text of the same name: one of them is read", () => {
    write("accord.txt", plain);
    write("accord.html", page);
    expect(faults()).toMatch(/seed\/same-name/);
    expect(readSeeds(dir).seeds).toHaveLength(1);
  });
});

describe("a Markdown file in the folder", () => {
  it("has the keys of a sidecar over it, under the names that writers give them", async () => {
    write(
      "accord.md",
      `---
title: "Peru and Chile: an Accord"
author: [Mara Quist, Jo Lund]
date: 2024-05-07T08:00:00Z
source: The Daily Record
link: https://example.org/accord
tags: [fish]
---

${told.join("\n\n")}
`,
    );
    expect(faults()).toBe("");
    expect(await only()).toMatchObject({
      text: `Peru and Chile: an Accord\n\nBy Mara Quist and Jo Lund\n\n${told.join("\n\n")}\n`,
      headline: "Peru and Chile: an Accord",
      published: "2024-05-07",
      publisher: "The Daily Record",
      url: "https://example.org/accord",
      show: "article",
    });
  });

  it("hides what its front matter hides", async () => {
    write("accord.md", `---\nshow: passages\n---\n# Accord\n\n${told.join("\n\n")}\n`);
    expect((await only()).show).toBe("passages");
  });

  it.each([
    ["published: 2024-02-30", /^seeds\/accord\.md:2:12 {2}error {2}sidecar\/value\n/],
    ["date: soon", /^seeds\/accord\.md:2:7 {2}error {2}sidecar\/value\n/],
    ["publishd: 2024-05-07", /^seeds\/accord\.md:2:1 {2}error {2}sidecar\/unknown-key\n/],
    ["shwo: passages", /^seeds\/accord\.md:2:1 {2}error {2}sidecar\/unknown-key\n/],
    ["corrections: []", /Move it to seeds\/accord\.yaml\.$/],
    ["published: [", /^seeds\/accord\.md:\d:\d+ {2}error {2}sidecar\/yaml\n/],
  ])("says where `%s` is wrong, in lines of the file", (line, wanted) => {
    write("accord.md", `---\n${line}\n---\n${told[0]}\n`);
    expect(faults()).toMatch(wanted);
  });
});

describe("a fault in a front matter", () => {
  it("takes away what it is about, and neither the article nor what is right", async () => {
    const front = "---\ntitle: Peru and Chile\ndate: soon\nsource: The Daily Record\n---\n";
    write("accord.md", `${front}${told[0]}\n`);
    expect(await only()).toMatchObject({
      headline: "Peru and Chile",
      published: null,
      publisher: "The Daily Record",
      show: "article",
    });
  });

  it("hides the text where it may have been meant to", async () => {
    for (const line of ["show: passage", "show: [", "publisher: [\nshow: passages"]) {
      write("accord.md", `---\n${line}\n---\n# Accord\n\n${told[0]}\n`);
      expect((await only()).show).toBe("passages");
    }
  });
});

describe("a file of any origin", () => {
  it("is read without its byte order mark and with the line ends of Windows", async () => {
    const markdown = `---\ntitle: Accord\ndate: 2024-05-07\n---\n\n${told.join("\n\n")}\n`;
    write("accord.md", `\uFEFF${markdown.replaceAll("\n", "\r\n")}`);
    expect(faults()).toBe("");
    expect(await only()).toMatchObject({
      text: `Accord\n\n${told.join("\n\n")}\n`,
      published: "2024-05-07",
    });
  });

  it("is refused with its place where its bytes are in no encoding that it names", () => {
    const utf8 = page.replace("windows-1252", "utf-8").replaceAll("Holm", "H\u00F6lm");
    write("accord.html", Buffer.from(utf8, "latin1"));
    expect(faults()).toMatch(/^seeds\/accord\.html:5:\d+ {2}error {2}seed\/encoding\n/);
  });

  it.each([
    ["talks.docx", /word processor.*seeds\/talks\.txt/],
    ["talks.pdf", /copy the article.*seeds\/talks\.txt/],
    ["talks.mhtml", /“Web page, HTML only”.*seeds\/talks\.html/],
  ])("%s is not read, and how to convert it is said", (name, wanted) => {
    write(name, "PK");
    expect(faults()).toMatch(wanted);
    expect(readSeeds(dir).seeds).toEqual([]);
  });
});

describe("any file", () => {
  it("gives an article or a diagnostic, and never an exception", async () => {
    const around = constantFrom(
      ["", ""],
      ["---\n", "\n---\nThey met.\n"],
      ["<article><p>", "</p>"],
    );
    await assert(
      asyncProperty(
        constantFrom("a.html", "a.md"),
        tuple(around, string({ unit: "binary" })),
        async (name, [[before = "", after = ""], any]) => {
          write(name, `${before}${any}${after}`);
          const { seeds, diagnostics } = readSeeds(dir);
          expect(seeds.length > 0 || diagnostics.length > 0).toBe(true);
          await loadSeeds(seeds, parse);
          rmSync(join(dir, name));
        },
      ),
      { numRuns: 60 },
    );
  });
});
