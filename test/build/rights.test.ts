// A site whose article shows only its passages: the rest of the text is in none of its files.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Window } from "happy-dom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Corpus } from "#model/corpus.ts";
import { buildSite } from "./buildSite.ts";

const home = mkdtempSync(join(tmpdir(), "dateline-rights-"));
const text = `Obi and Lind Meet on Lake Talks

Two neighbours who had not spoken for a whole winter tried once more to share a lake.

(Example Wire) -- The herons had left already. Foreign Minister Ana Obi met Prime Minister Per Lind in Oslo on Monday, her office said in a note of seven lines. Nobody laughed “at the” jetty & boathouse.

Also: Fishermen Burn Their Nets in Protest

Last year a thaw had come early, with rumours of gold under the northern shore. President Ida Roos visited Lima on 3 February 2021, and the whole orchestra went along for no reason that anyone could name.

A planned trip to Bergen in January was scrapped after the storm. Critics might have preferred an older treaty last autumn.

With assistance from a friend of the family. © 2021 The Example Courier
`;
const sidecar = `show: passages
url: https://example.org/lake
`;

/** Only letters and digits, so that escaping hides no word in any kind of file. */
function wordsOf(of: string): readonly string[] {
  const plain = of
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\[nrt]/g, " ")
    .replace(/&#?\w+;/g, " ");
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function threes(of: string): readonly string[] {
  const words = wordsOf(of);
  return words.slice(2).map((_, i) => words.slice(i, i + 3).join(" "));
}

let corpus: Corpus;
let files: readonly { readonly name: string; readonly content: string }[];

beforeAll(async () => {
  corpus = await buildSite(home, { "2021-03-02-lake.txt": text, "2021-03-02-lake.yaml": sidecar });
  const dist = join(home, "dist");
  files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:woff2|png)$/.test(entry.name))
    .map(({ parentPath, name }) => ({
      name,
      content: readFileSync(join(parentPath, name), "utf8"),
    }));
}, 120_000);

afterAll(() => rmSync(home, { recursive: true }));

describe("a build with `show: passages`", () => {
  it("has the rest of the text in no file", () => {
    const shown = new Set(threes(corpus.articles[0]?.text ?? ""));
    const withheld = threes(text).filter((three) => !shown.has(three));
    expect(withheld.length).toBeGreaterThan(60);
    for (const { name, content } of files) {
      const there = new Set(threes(content));
      expect([name, withheld.filter((three) => there.has(three))]).toEqual([name, []]);
    }
  });

  it("has every passage in its event's page, and a link to the whole article", () => {
    expect(corpus.events.length).toBeGreaterThan(1);
    for (const { slug, passages } of corpus.events) {
      const { document } = new Window();
      document.write(readFileSync(join(home, "dist/event", slug, "index.html"), "utf8"));
      const reader = document.querySelector(".reader")?.textContent ?? "";
      for (const { exact } of passages) expect(reader).toContain(exact);
      expect(reader).toContain("[…]");
      const link = document.querySelector(".withheld a");
      expect(link?.getAttribute("href")).toBe("https://example.org/lake");
    }
  });
});
