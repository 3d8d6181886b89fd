// A site of a plain text, a saved page and a Markdown file: their words are in it, their files are not.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Corpus } from "#model/corpus.ts";
import { buildSite } from "./buildSite.ts";

const home = mkdtempSync(join(tmpdir(), "dateline-saved-"));
const seeds = {
  "2024-05-06-lima.txt":
    "Vidal in Lima\n\nRosa Vidal of Peru met Bo Vik of Sweden in Lima on 4 May 2024.\n",
  "2024-05-07-accord.html": `<!doctype html><html><head><title>Norway and Peru Sign Accord</title>
<link rel="canonical" href="javascript:secret()"><script src="https://tracker.invalid/t.js"></script></head>
<body onload="secret()"><article><h1>Norway and Peru Sign Accord</h1>
<p>Foreign Minister Ada Holm of Norway signed an accord on fishing with Rosa Vidal of Peru in Oslo on 6 May 2024.</p>
<p>The lighthouse keeper <a href="javascript:secret()">wrote</a> &lt;script&gt;load()&lt;/script&gt; on the wall of the pier.</p>
<p hidden>secret</p><img src="https://tracker.invalid/pixel.gif"></article></body></html>`,
  "2024-05-09-oslo.md": `---\nsource: The Fjord Wire\n---\n\n# Vik in Oslo\n\n**Bo Vik** of Sweden visited Oslo on 8 May 2024. <img src="https://tracker.invalid/md.gif">\n`,
};

let corpus: Corpus;
let files: readonly { readonly name: string; readonly content: string }[];

beforeAll(async () => {
  corpus = await buildSite(home, seeds);
  files = readdirSync(join(home, "dist"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => ({
      name,
      content: readFileSync(join(parentPath, name), "utf8"),
    }));
}, 120_000);

afterAll(() => rmSync(home, { recursive: true }));

describe("a site of saved files", () => {
  it("has the events of all of them", () => {
    for (const article of ["2024-05-06-lima", "2024-05-07-accord", "2024-05-09-oslo"])
      expect(corpus.events.filter((event) => event.article === article)).not.toEqual([]);
    expect(files.some(({ content }) => content.includes("lighthouse keeper"))).toBe(true);
  });

  it("has neither the files nor anything of them that is not read", () => {
    expect(files.filter(({ name }) => Object.hasOwn(seeds, name))).toEqual([]);
    expect(files.filter(({ content }) => /secret|tracker\.invalid/.test(content))).toEqual([]);
    // What the page tells of is text.
    const pages = files.filter(({ name }) => name.endsWith(".html"));
    expect(pages.filter(({ content }) => /<script>load|\*\*Bo Vik/.test(content))).toEqual([]);
  });
});
