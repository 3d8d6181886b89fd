import { describe, expect, it } from "vitest";
import { toScan } from "#app/find/scan.ts";
import { toTerm } from "#find/fold.ts";
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

  it.each([
    ["apologised", "apologize"],
    ["neighbours", "neighbor"],
    ["theatre", "theater"],
    ["defence", "defense"],
    ["cancelled", "canceled"],
  ])("finds “%s” and “%s” by each other, and marks what stands there", (british, american) => {
    const all = [british, american].map((title) => ({ ...again, id: title, title }));
    const of = { articles: [article], events: all };
    expect(ids(british.slice(0, 5), of)).toContain(british);
    expect(toTerm(british)).toContain(american);
    for (const query of [british, toTerm(british)]) {
      expect(ids(query, of)).toContain(british);
      expect(readIndex(toIndex(of))(query).words).toContain(toTerm(british));
    }
    expect(ids(american, of)).toEqual(expect.arrayContaining([british, american]));
  });

  it("keeps words apart that only look like spellings of one", () => {
    const all = ["prise", "prize"].map((title) => ({ ...again, id: title, title }));
    const of = { articles: [article], events: all };
    expect(ids("prise", of)).toEqual(["prise"]);
    expect(ids("prize", of)).toEqual(["prize"]);
  });

  it("offers a word as an article spells it", () => {
    const events = [{ ...again, id: "x", title: "A promise" }];
    expect(readIndex(toIndex({ articles: [article], events }))("promixxe").nearest).toBe("promise");
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
