import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { printDiagnostic } from "#loader/diagnostic.ts";
import { loadSeeds, makeParse } from "#loader/parseSeeds.ts";
import { readSeeds } from "#loader/seeds.ts";
import { parse } from "./loader/parse.ts";

const read = readSeeds("seeds");
const { corpus, diagnostics } = await loadSeeds(read.seeds, parse);

describe("the included articles", () => {
  it("are read without a diagnostic", () => {
    expect([...read.diagnostics, ...diagnostics].map(printDiagnostic)).toEqual([]);
  });

  it("have unchanged bytes", () => {
    const bytes = readFileSync("seeds/2023-06-18-blinken-beijing.txt");
    const hash = createHash("sha256").update(bytes).digest("hex");
    expect(hash).toBe("7a4a9dbc37fd32e2c95179876c2c7490f7a1d216363f9c8d4935573ab5d9fa8b");
    expect(Buffer.from(corpus.articles[0]?.text ?? "")).toEqual(bytes);
  });

  it("have the day, publisher and rights of their sidecars", () => {
    expect(corpus.articles[0]).toMatchObject({
      published: "2023-06-18",
      publishedFrom: "sidecar",
      publisher: "Bloomberg",
      url: null,
      rights: "© 2023 Bloomberg L.P.",
    });
  });

  it("have events whose quotations are all in the article", () => {
    expect(corpus.events.length).toBeGreaterThan(0);
    for (const { article: id, passages } of corpus.events) {
      const text = corpus.articles.find((article) => article.id === id)?.text ?? "";
      for (const { start, end, exact } of passages) expect(text.slice(start, end)).toBe(exact);
    }
  });

  it("give the same corpus twice, also when they are parsed anew", async () => {
    const again = await loadSeeds(readSeeds("seeds").seeds, makeParse(null));
    expect(JSON.stringify(again.corpus)).toBe(JSON.stringify(corpus));
  });
});
