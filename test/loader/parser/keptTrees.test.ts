import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Article } from "#model/article.ts";
import { readArticle } from "#loader/article/readArticle.ts";
import { keptOnDisk, treesInMemory } from "#loader/parser/keptTrees.ts";
import { lazyParser, loadParser, type Parser } from "#loader/parser/network.ts";
import { parseArticle } from "#loader/parser/parseArticle.ts";

const home = mkdtempSync(join(tmpdir(), "dateline-trees-"));
afterAll(() => rmSync(home, { recursive: true }));

let made = 0;
/** A folder that is not there yet. */
const newFolder = () => join(home, String(++made));

const word = { upos: "X", xpos: "FW", relation: "dep", sureness: 0.123, entity: "none" };

/** A parser that hangs each word on the one before, and counts the sentences that it is asked for. */
function counting(): Parser & { readonly asked: () => number } {
  let asked = 0;
  return {
    asked: () => asked,
    parse: (sentences) => {
      asked += sentences.length;
      return Promise.resolve(
        sentences.map((forms) => forms.map((form, at) => ({ ...word, lemma: form, head: at - 1 }))),
      );
    },
  };
}

const facts = { published: null, publishedFrom: null, publisher: null, url: null, rights: null };

function articleOf(text: string, id = "a"): Article {
  return readArticle(id, text, facts);
}

const sentences = [["Holm", "met", "Bruun", "."]];

/** The one file of a folder. */
function fileIn(folder: string): string {
  const [name = "", ...more] = readdirSync(folder);
  expect(more).toEqual([]);
  return join(folder, name);
}

describe("treesInMemory(parser)", () => {
  it("parses an article once, whatever it is called, and again when it is changed", async () => {
    const trees = treesInMemory(counting());
    const first = await trees(articleOf("Holm met Bruun.", "a"));
    expect(await trees(articleOf("Holm met Bruun.", "b"))).toBe(first);
    expect(await trees(articleOf("Holm met Bo."))).not.toEqual(first);
  });

  it("parses an article once that is asked for twice at the same time", async () => {
    const trees = treesInMemory(counting());
    const both = [trees(articleOf("Holm left.")), trees(articleOf("Holm left."))];
    const [one, other] = await Promise.all(both);
    expect(one).toBe(other);
  });

  it("forgets what was asked for the longest ago when it holds too much", async () => {
    const trees = treesInMemory(counting(), 45);
    const came = await trees(articleOf("Holm came."));
    const left = await trees(articleOf("Holm left."));
    expect(await trees(articleOf("Holm came."))).toBe(came);
    await trees(articleOf("Holm fell."));
    expect(await trees(articleOf("Holm came."))).toBe(came);
    expect(await trees(articleOf("Holm left."))).not.toBe(left);
  });

  it("asks again after a failure", async () => {
    const { parse } = counting();
    let fails = true;
    const trees = treesInMemory({
      parse: (words) => (fails ? Promise.reject(new Error("no")) : parse(words)),
    });
    await expect(trees(articleOf("Holm left."))).rejects.toThrow("no");
    fails = false;
    expect(await trees(articleOf("Holm left."))).toHaveLength(1);
  });
});

describe("keptOnDisk(parser, folder)", () => {
  it("gives what the network gave, without it", async () => {
    const folder = newFolder();
    const text =
      "Talks resume\n\nOSLO — Ana Roca (Peru’s envoy) couldn’t meet Bo Holm on Feb. 3. “Why?” she asked.";
    const parser = keptOnDisk(await loadParser(), folder);
    const fresh = await parseArticle(parser, articleOf(text));
    const never = counting();
    expect(await parseArticle(keptOnDisk(never, folder), articleOf(text, "b"))).toEqual(fresh);
    expect(never.asked()).toBe(0);
  });

  it("parses only the sentences that it has not", async () => {
    const parser = counting();
    const kept = keptOnDisk(parser, newFolder());
    const both = [["They", "left", "."], ...sentences];
    expect(await kept.parse(sentences)).toEqual((await kept.parse(both)).slice(1));
    expect(parser.asked()).toBe(2);
  });

  it("names a file by what is in it, wherever the folder is", async () => {
    const folders = [newFolder(), newFolder()];
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that neither sees the other
    for (const folder of folders) await keptOnDisk(counting(), folder).parse(sentences);
    const [one = "", other = ""] = folders.map(fileIn);
    expect(one.slice(-64)).toMatch(/^[\da-f]{64}$/);
    expect(one.slice(-64)).toBe(other.slice(-64));
    expect(readFileSync(one, "utf8")).toBe(readFileSync(other, "utf8"));
    expect(readFileSync(one, "utf8")).not.toContain(home);
  });

  it.each<[string, (text: string) => string]>([
    ["empty", () => ""],
    ["cut short", (text) => text.slice(0, -20)],
    ["changed by a letter", (text) => text.replace("Bruun", "Bruin")],
    ["of an older version", (text) => text.replace(/^\S+/, "trees-0")],
    ["something else", () => '{"strings":[],"numbers":[]}'],
  ])("parses again where a file is %s, and mends it", async (_, spoil) => {
    const folder = newFolder();
    const parser = counting();
    const fresh = await keptOnDisk(parser, folder).parse(sentences);
    const file = fileIn(folder);
    const whole = readFileSync(file, "utf8");
    writeFileSync(file, spoil(whole));
    expect(await keptOnDisk(parser, folder).parse(sentences)).toEqual(fresh);
    expect(parser.asked()).toBe(2);
    expect(readFileSync(fileIn(folder), "utf8")).toBe(whole);
  });

  it("parses each time where nothing can be written", async () => {
    const file = join(home, "file");
    writeFileSync(file, "");
    const parser = counting();
    const kept = keptOnDisk(parser, join(file, "folder"));
    expect(await kept.parse(sentences)).toEqual(await kept.parse(sentences));
    expect(parser.asked()).toBe(2);
  });

  it("deletes the oldest files when all are too large, and leaves folders alone", async () => {
    const folder = newFolder();
    mkdirSync(join(folder, "other"), { recursive: true });
    const parser = counting();
    const texts = Array.from({ length: 8 }, (_, n) => [["Holm", "met", String(n)]]);
    for (const [n, text] of texts.entries()) {
      const before = new Set(readdirSync(folder));
      // oxlint-disable-next-line no-await-in-loop -- in order, so that their ages are known
      await keptOnDisk(parser, folder, n === 7 ? 1000 : 1e6).parse(text);
      for (const name of readdirSync(folder))
        if (!before.has(name)) utimesSync(join(folder, name), 1000 + n, 1000 + n);
    }
    const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)));
    const files = sizes.filter((each) => each.isFile());
    expect(files.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(1000);
    expect(files.length).toBeGreaterThan(1);
    const asked = parser.asked();
    await keptOnDisk(parser, folder).parse(texts[7] ?? []);
    expect(parser.asked()).toBe(asked);
    await keptOnDisk(parser, folder).parse(texts[0] ?? []);
    expect(parser.asked()).toBe(asked + 1);
  });
});

describe("lazyParser(load)", () => {
  it("loads the network once, and not before there is something to parse", async () => {
    let loaded = 0;
    const parser = lazyParser(() => {
      loaded++;
      return Promise.resolve(counting());
    });
    expect(await parser.parse([])).toEqual([]);
    expect(loaded).toBe(0);
    await Promise.all([parser.parse(sentences), parser.parse(sentences)]);
    expect(loaded).toBe(1);
  });

  it("loads none for what is kept", async () => {
    const folder = newFolder();
    await keptOnDisk(counting(), folder).parse(sentences);
    const parser = lazyParser(() => Promise.reject(new Error("is loaded")));
    expect(await keptOnDisk(parser, folder).parse(sentences)).toHaveLength(1);
  });
});

describe("loadParser()", () => {
  it("parses what is asked for at the same time", async () => {
    const parser = await loadParser();
    const [one, other] = await Promise.all([parser.parse(sentences), parser.parse(sentences)]);
    expect(one).toEqual(other);
  });
});
