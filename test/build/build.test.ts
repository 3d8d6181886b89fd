// A real build of two invented articles, one of them hostile, into a temporary folder.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { pathToFileURL } from "node:url";
import react from "@vitejs/plugin-react";
import { Window } from "happy-dom";
import { build, createLogger } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Packed, unpack } from "#format/packed/corpus.ts";
import { loadSeeds } from "#loader/parseSeeds.ts";
import { readSeeds } from "#loader/seeds.ts";
import type { Corpus } from "#model/corpus.ts";
import { policy } from "#site/shell.ts";
import { dateline } from "#build/plugin.ts";
import { siteOf } from "#build/readSite.ts";
import config from "../../vite.config.ts";
import { parse as parseArticle } from "../loader/parse.ts";
import { textsOf } from "../xml.ts";

const hostile = `</script><img src="./x" onerror='alert("$&")'>`;

const seeds = {
  "2021-03-02-lake.txt": `Obi and Lind Meet on Lake Talks

Foreign Minister Ana Obi met Prime Minister Per Lind in Montevideo on Tuesday, her office said.

A visit planned for January was scrapped after fishermen attacked a ship in Oslo.
`,
  "2021-03-02-lake.yaml": "publisher: The Example Courier\nrights: © The Example Courier\n",
  "2022-05-04-hostile.txt": `Lind & Obi “$& $1” ${hostile}

Foreign Minister Ana Obi met Prime Minister Per Lind in Oslo on Monday and said ${hostile}.
`,
  "dossier.yaml": "title: The Lake Talks\n",
};

const home = mkdtempSync(join(tmpdir(), "dateline-"));
const folder = join(home, "seeds");
const site = "https://example.org/news/";
const printed: string[] = [];
let corpus: Corpus;

interface Told {
  readonly packed: Packed;
  readonly texts: Readonly<Record<string, string>>;
}

function isTold(value: unknown): value is Told {
  return typeof value === "object" && value !== null && "packed" in value;
}

function writeSeeds(to: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(to, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(to, name), text);
}

async function buildInto(outDir: string, from: string, siteUrl?: string): Promise<void> {
  const logger = createLogger("info");
  const keep = (text: string) => void printed.push(text);
  await build({
    ...config,
    configFile: false,
    logLevel: "silent",
    customLogger: { ...logger, info: keep, warn: keep, error: keep },
    plugins: [react(), dateline({ seeds: from, siteUrl })],
    build: { ...config.build, outDir, emptyOutDir: true },
  });
}

function filesOf(dir: string): readonly string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(dir, join(entry.parentPath, entry.name)));
}

const read = (dir: string, file: string) => readFileSync(join(dir, file), "utf8");

function parse(content: string) {
  const { document } = new Window();
  document.write(content);
  return document;
}

const plain = join(home, "plain");
const known = join(home, "known");

beforeAll(async () => {
  writeSeeds(folder, seeds);
  const files = readSeeds(folder);
  ({ corpus } = siteOf(files, await loadSeeds(files.seeds, parseArticle)));
  await buildInto(plain, folder);
  await buildInto(known, folder, site);
}, 120_000);

afterAll(() => rmSync(home, { recursive: true }));

describe("vite build", () => {
  it("writes the start page, event pages, the Method page, and files for hosts", () => {
    const files = filesOf(plain);
    const { articles, events } = corpus;
    expect(events.length).toBeGreaterThan(2);
    expect(files).toEqual(
      expect.arrayContaining([
        ".nojekyll",
        "404.html",
        "_headers",
        "favicon.svg",
        "index.html",
        "robots.txt",
        "events.ics",
        "events.csv",
        "events.json",
        "events.schema.json",
        "feed.xml",
        ...events.flatMap(({ slug }) => ["csv", "json"].map((end) => `event/${slug}/event.${end}`)),
        "method/index.html",
        "sources/index.html",
        ...articles.map(({ id }) => `method/${id}/index.html`),
        ...articles.map(({ id }) => `article/${id}/index.html`),
        ...events.map(({ slug }) => `event/${slug}/index.html`),
      ]),
    );
    const pages = files.filter((file) => file.endsWith(".html"));
    expect(pages).toHaveLength(events.length + 2 * articles.length + 4);
  });

  it("has a sitemap, named in robots.txt, only if the site's address is known", () => {
    expect(filesOf(plain)).not.toContain("sitemap.xml");
    expect(read(plain, "robots.txt")).toBe("User-agent: *\nAllow: /\n");
    expect(read(known, "robots.txt")).toContain(`\nSitemap: ${site}sitemap.xml\n`);
    expect(textsOf(read(known, "sitemap.xml"), "loc")).toEqual([
      site,
      ...corpus.events.map(({ slug }) => `${site}event/${slug}/`),
      ...corpus.articles.map(({ id }) => `${site}article/${id}/`),
      `${site}sources/`,
      `${site}method/`,
      ...corpus.articles.map(({ id }) => `${site}method/${id}/`),
    ]);
  });

  it("has nothing of the editor", () => {
    for (const file of filesOf(plain)) {
      const text = readFileSync(join(plain, file), "utf8");
      expect(text, file).not.toMatch(/dateline-edit|@dateline\/edit|data-editor/);
    }
  });

  it("has only links to existing files, relative to each page", () => {
    const files = new Set(filesOf(plain));
    for (const page of [...files].filter((file) => file.endsWith("index.html"))) {
      const document = parse(read(plain, page));
      const addresses = [...document.querySelectorAll("[src], [href]")].map(
        (node) => node.getAttribute("src") ?? node.getAttribute("href") ?? "",
      );
      expect(addresses.length).toBeGreaterThan(6);
      for (const address of addresses.filter((each) => !each.startsWith("#"))) {
        expect(address).toMatch(/^\.\.?\//);
        const file = posix.join(dirname(page), address.replace(/[?#].*/, ""));
        expect(files).toContain(file.endsWith("/") ? posix.join(file, "index.html") : file);
      }
    }
  });

  it("puts the policy into every page and into _headers, and nothing inline but data", () => {
    expect(read(plain, "_headers")).toContain(policy);
    for (const page of filesOf(plain).filter((file) => file.endsWith("index.html"))) {
      const document = parse(read(plain, page));
      const meta = document.querySelector("meta[http-equiv]");
      expect(meta?.getAttribute("content")).toBe(policy);
      expect(meta?.previousElementSibling?.getAttribute("charset")).toBe("utf-8");
      expect(document.querySelectorAll("style, [style]")).toHaveLength(0);
      expect(
        document.querySelectorAll("script:not([src], [type='application/ld+json'])"),
      ).toHaveLength(0);
    }
  });

  it("has no script in the Method page, but its own style sheet", () => {
    const document = parse(read(plain, "method/index.html"));
    const scripts = [...document.querySelectorAll("script, link[rel=modulepreload]")];
    expect(scripts.map((script) => script.getAttribute("src"))).toEqual(["../first.js"]);
    const sheets = [...document.querySelectorAll("link[rel=stylesheet]")].map(
      (sheet) => sheet.getAttribute("href")?.replace(/-[\w-]{8}\.css$/, "") ?? "",
    );
    expect(sheets).toEqual(["../assets/index", "../assets/method"]);
  });

  it("links the styles of several articles where the app draws several, before script runs", () => {
    const isLinked = (page: string) => /assets\/several-[\w-]+\.css/.test(read(plain, page));
    const drawn = [...corpus.events.map(({ slug }) => `event/${slug}/`), ""];
    for (const path of drawn) expect(isLinked(`${path}index.html`), path).toBe(true);
    expect(isLinked("method/index.html")).toBe(false);
  });

  it("preloads the fonts of the first view", () => {
    const faces = [...parse(read(plain, "index.html")).querySelectorAll("link[rel=preload]")];
    expect(
      faces.map((face) => face.getAttribute("href")?.replace(/-[\w-]{8}\.woff2$/, "")),
    ).toEqual(["./assets/newsreader-latin-wght-normal", "./assets/public-sans-latin-wght-normal"]);
  });

  it("gives the page the loader's corpus, with the title that the folder gives it", async () => {
    expect(corpus.title).toBe("The Lake Talks");
    const chunk = filesOf(plain).find((file) => /assets\/corpus-.*\.js$/.test(file)) ?? "";
    const module: Record<string, unknown> = await import(pathToFileURL(join(plain, chunk)).href);
    const [told] = Object.values(module).filter(isTold);
    expect(told && unpack(told.packed, (id) => told.texts[id] ?? "")).toEqual(corpus);
  });

  it("treats everything in an article as text", () => {
    const { articles, events } = corpus;
    const article = articles.find(({ id }) => id.includes("hostile"));
    const told = events.filter((event) => event.article === article?.id);
    expect(told.length).toBeGreaterThan(0);
    const page = parse(read(known, `article/${article?.id}/index.html`));
    expect(page.querySelector(".headline")?.textContent).toBe(article?.headline);
    for (const { slug, title } of told) {
      const document = parse(read(known, `event/${slug}/index.html`));
      expect(document.querySelectorAll("img, [onerror]")).toHaveLength(0);
      expect(document.querySelector("#article h3")?.textContent).toBe(article?.headline);
      expect(document.querySelector(".card-title")?.textContent).toContain(title);
      const data = document.querySelector("script[type='application/ld+json']")?.textContent ?? "";
      expect(JSON.parse(data)).toMatchObject({ name: title });
    }
  });

  it("writes absolute addresses if it knows the site's, and otherwise says what is missing", () => {
    const canonical = (dir: string) =>
      parse(read(dir, "index.html")).querySelector("link[rel=canonical]")?.getAttribute("href");
    expect(canonical(known)).toBe(site);
    expect(canonical(plain)).toBeUndefined();
    expect(read(known, "404.html")).toContain(`src="${site}assets/index-`);
    expect(read(plain, "404.html")).not.toMatch(/<a /);
    expect(printed.filter((line) => line.includes("SITE_URL is not set"))).toHaveLength(1);
  });

  it("draws a card for every page that is shared, and names it by its absolute address", () => {
    const files = new Set(filesOf(known));
    for (const path of ["", ...corpus.events.map(({ slug }) => `event/${slug}/`)]) {
      const document = parse(read(known, `${path}index.html`));
      const meta = (property: string) =>
        document.querySelector(`meta[property="${property}"]`)?.getAttribute("content");
      expect(meta("og:image")).toBe(`${site}${path}card.png`);
      expect(meta("og:image:alt")).toMatch(/\w/);
      expect(files).toContain(`${path}card.png`);
      const png = readFileSync(join(known, path, "card.png"));
      expect(png.readUInt32BE(16)).toBe(Number(meta("og:image:width")));
      expect(png.readUInt32BE(20)).toBe(Number(meta("og:image:height")));
      const card = document.querySelector('meta[name="twitter:card"]');
      expect(card?.getAttribute("content")).toBe("summary_large_image");
    }
  });

  it("draws and names no card if the site's address is unknown", () => {
    expect(filesOf(plain).filter((file) => file.endsWith(".png"))).toEqual([]);
    expect(read(plain, "index.html")).not.toContain("og:image");
  });
});

describe("vite build of seeds with an error", () => {
  it("fails, and prints what is wrong, where, and how to fix it", async () => {
    const broken = join(home, "broken", "seeds");
    writeSeeds(broken, { ...seeds, "2021-03-02-lake.yaml": "publsher: The Example Courier\n" });
    printed.length = 0;
    await expect(buildInto(join(home, "none"), broken)).rejects.toThrow(
      /The seeds have errors \(1,/,
    );
    const all = printed.join("\n");
    expect(all).toContain("seeds/2021-03-02-lake.yaml:1:1  error  sidecar/unknown-key");
    expect(all).toMatch(/Did you mean `publisher`\?/);
  }, 60_000);

  it("refuses an invalid site address", () => {
    expect(() => dateline({ seeds: "seeds", siteUrl: "example.org" })).toThrow(/SITE_URL/);
  });
});
