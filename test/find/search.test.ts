import { describe, expect, it } from "vitest";
import { toScan } from "#app/find/scan.ts";
import { readIndex, toIndex } from "#find/search.ts";
import type { Corpus } from "#model/corpus.ts";
import { again, article, corpus, met } from "../app/corpus.ts";

const ids = (query: string, of: Corpus = corpus) => [...readIndex(toIndex(of))(query).events];

describe("readIndex(toIndex(corpus))(query)", () => {
  it.each([
    ["port louis", "titles, passages and places"],
    ["obi", "people"],
    ["mauritius", "their countries"],
    ["envoy", "offices"],
    ["2021", "years"],
    ["meet pOrt", "beginnings of words, whatever their case"],
  ])("finds “%s”: %s", (query) => expect(ids(query)).toContain(met.id));

  it("finds only what has all the words", () => expect(ids("port autumn")).toEqual([]));

  it("forgives one typo where nothing has the word", () => expect(ids("louiss")).toContain(met.id));

  it("does not look for typos where something has the word", () => {
    const one = { ...again, id: "one", title: "Marsh speaks" };
    const two = { ...again, id: "two", title: "March begins" };
    expect(ids("marsh", { articles: [article], events: [one, two] })).toEqual(["one"]);
  });

  it("leads words that no event rests on to their paragraph", () => {
    const { events, paragraphs } = readIndex(toIndex({ ...corpus, events: [again] }))("delay");
    expect(events.size).toBe(0);
    expect(paragraphs).toEqual([{ article: article.id, start: 0 }]);
  });

  it("does not offer the paragraph for words of a passage", () =>
    expect(readIndex(toIndex(corpus))("autumn").paragraphs).toEqual([]));

  it("offers the nearest word where nothing is found", () =>
    expect(readIndex(toIndex(corpus))("autxxmn").nearest).toBe("autumn"));

  it("holds no word that the page does not show", () => {
    const text = `${met.passages[0].exact} […]`;
    const shown = {
      ...article,
      show: "passages" as const,
      text,
      paragraphs: [{ start: 0, end: text.length, zone: "body" as const, number: 1 }],
    };
    const index = toIndex({ articles: [shown], events: [met] });
    expect(index).not.toMatch(/autumn|2019|delay/);
    expect(index).toMatch(/envoys/);
  });
});

describe("toScan(corpus)(query, signal)", () => {
  const scan = (query: string) => toScan(corpus)(query, new AbortController().signal);

  it("finds what has all the words, or words that begin so", async () => {
    expect((await scan("PORT lou")).events).toContain(met.id);
    expect((await scan("port autumn")).events.size).toBe(0);
    expect((await scan("ort")).events.size).toBe(0);
  });
});
