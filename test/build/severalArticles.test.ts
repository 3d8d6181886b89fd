// A site of several articles, one of which shows only its passages.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Window } from "happy-dom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSite } from "#build/readSite.ts";
import type { NewsEvent } from "#model/event.ts";
import { buildSite } from "./buildSite.ts";

const home = mkdtempSync(join(tmpdir(), "dateline-several-"));
const canal = "test/dossiers/canal";
const reserved = "2024-06-16-coast";
/** Put into two articles; no event rests on it. */
const aside = "Nobody on the quay had slept, and the gulls were louder than the band.";

let events: readonly NewsEvent[];
let files: readonly { readonly name: string; readonly content: string }[];

beforeAll(async () => {
  const read = (name: string) => readFileSync(join(canal, name), "utf8");
  const seeds = Object.fromEntries(readdirSync(canal).map((name) => [name, read(name)]));
  seeds[`${reserved}.txt`] += `\n${aside}\n`;
  seeds[`${reserved}.yaml`] += "show: passages\nurl: https://example.org/coast\n";
  seeds["2024-06-20-courier.txt"] += `\n${aside.replace("gulls", "terns")}\n`;
  await buildSite(home, seeds);
  events = (await readSite(join(home, "seeds"), ".")).corpus.events;
  const dist = join(home, "dist");
  files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:woff2|png)$/.test(entry.name))
    .map(({ parentPath, name }) => ({
      name: join(parentPath, name).slice(dist.length + 1),
      content: readFileSync(join(parentPath, name), "utf8"),
    }));
}, 120_000);

afterAll(() => rmSync(home, { recursive: true }));

function open(path: string) {
  const { document } = new Window();
  document.write(files.find(({ name }) => name === path)?.content ?? "");
  return document;
}

const flat = (text: string | null | undefined) => text?.replace(/\s+/g, " ") ?? "";

describe("`show: passages` of one article of several", () => {
  it("leaves the rest of its text out of every file", () => {
    expect(files.filter(({ content }) => /gulls/i.test(content))).toEqual([]);
    // What others wrote is all there.
    expect(files.filter(({ content }) => /terns/i.test(content)).length).toBeGreaterThan(1);
  });

  it("keeps its passages beside those of the others", () => {
    const told = events.filter(({ tellings }) =>
      tellings?.some(({ article }) => article === reserved),
    );
    expect(told.length).toBeGreaterThan(1);
    for (const { slug, tellings } of told) {
      const reader = flat(open(`event/${slug}/index.html`).querySelector(".reader")?.textContent);
      for (const { passages } of tellings ?? [])
        for (const { exact } of passages) expect(reader).toContain(flat(exact));
    }
  });
});

describe("an event that several articles tell", () => {
  it("has one page; the addresses of the other tellings lead there without script", () => {
    for (const { slug, tellings } of events) {
      const page = open(`event/${slug}/index.html`);
      expect(page.querySelector("meta[http-equiv=refresh]")).toBeNull();
      for (const other of tellings?.slice(1) ?? []) {
        const old = open(`event/${other.slug}/index.html`);
        const refresh = old.querySelector("meta[http-equiv=refresh]");
        expect(refresh?.getAttribute("content")).toBe(`0; url=../../event/${slug}/`);
        expect(old.querySelector("main a")?.getAttribute("href")).toBe(`../../event/${slug}/`);
        expect(old.querySelector("script[type=module]")).toBeNull();
      }
    }
  });

  it("is on its page with every article that tells it", () => {
    for (const { slug, tellings } of events) {
      const data = open(`event/${slug}/index.html`).querySelector("script[type$='ld+json']");
      const { subjectOf }: { subjectOf?: unknown } = JSON.parse(data?.textContent ?? "{}");
      expect([subjectOf].flat()).toHaveLength(tellings?.length ?? 1);
    }
  });
});
