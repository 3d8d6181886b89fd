import { describe, expect, it } from "vitest";
import { toDossier } from "#dossier/dossier.ts";
import { pack, unpack } from "#format/packed/corpus.ts";
import { loadSeeds } from "#loader/parseSeeds.ts";
import { readSeeds } from "#loader/seeds.ts";
import type { Corpus } from "#model/corpus.ts";
import { corpusOf, met } from "../../dossier/story.ts";
import { parse } from "../../loader/parse.ts";

const { corpus } = toDossier(
  (await loadSeeds(readSeeds("test/dossiers/canal").seeds, parse)).corpus,
);

/** As a browser gets it. */
function sent(whole: Corpus, textOf = textIn(whole)): Corpus {
  return unpack(structuredClone(pack(whole)), textOf);
}

const textIn = (whole: Corpus) => (id: string) =>
  whole.articles.find((article) => article.id === id)?.text ?? "";

describe("unpack(pack(corpus), textOf)", () => {
  it("is the corpus", () => expect(sent(corpus)).toEqual({ ...corpus, title: null }));

  it("keeps words that do not stand in the text where they say, as they are", () => {
    const event = met("2024-06-15-meridian");
    const elsewhere = { ...event, trigger: { start: 0, end: 4, text: "otherwise" } };
    expect(sent(corpusOf(elsewhere)).events).toEqual([elsewhere]);
  });

  it("asks for no text before words are looked at", () => {
    const asked: string[] = [];
    const whole = sent(corpus, (id) => {
      asked.push(id);
      return textIn(corpus)(id);
    });
    expect(asked).toEqual([]);
    const [event] = whole.events;
    expect(event?.passages[0].exact).toBe(corpus.events[0]?.passages[0].exact);
    expect(asked).toEqual([event?.article]);
  });
});

describe("pack(corpus)", () => {
  it("has no text of an article, and no quotation", () => {
    const packed = JSON.stringify(pack(corpus));
    const [event] = corpus.events;
    expect(packed).not.toContain(event?.passages[0].exact);
  });
});
