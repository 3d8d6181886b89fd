import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { load } from "#loader/load.ts";
import type { Corpus } from "#model/corpus.ts";
import { anyText } from "../../model/anyText.ts";

function shown(text: string, sidecar: string): Corpus {
  const source = { file: "seeds/2021-03-06-talks.yaml", text: sidecar };
  const seed = { id: "2021-03-06-talks", file: "seeds/2021-03-06-talks.txt", text };
  return load([{ ...seed, sidecar: source }]).corpus;
}

const text = `Obi Meets Lind in Oslo

The lake has been quarrelled over for as long as anybody remembers.

Fishermen shrugged. Foreign Minister Ana Obi met Prime Minister Per Lind in Oslo on Monday, although a few doubted it. Boats lay idle.

Nobody in the harbour would speak.

President Ida Roos visited Lima on 3 February 2021.

(Written at a desk by the window.)
`;

describe("load(seeds), of an article that shows its passages only,", () => {
  const { articles, events } = shown(text, "show: passages\n");
  const [article] = articles;
  const lines = article?.paragraphs.map(({ start, end }) => article.text.slice(start, end));

  it("keeps the headline and the passages, each gap with its sign", () => {
    expect(lines).toEqual([
      "Obi Meets Lind in Oslo",
      "[…]",
      "[…] Foreign Minister Ana Obi met Prime Minister Per Lind in Oslo on Monday, […]",
      "[…]",
      "President Ida Roos visited Lima on 3 February 2021.",
      "[…]",
    ]);
  });

  it("leaves paragraphs the numbers that they had", () => {
    expect(article?.paragraphs.map(({ zone, number }) => number ?? zone)).toEqual([
      "headline",
      "gap",
      2,
      "gap",
      4,
      "gap",
    ]);
  });

  it("tells the same events as the whole article would", () => {
    const told = (corpus: Corpus) =>
      corpus.events.map(({ id, slug, title, when }) => [id, slug, title, when?.edtf].join(" | "));
    const { events: whole, articles: entire } = shown(text, "");
    expect(events.length).toBe(2);
    expect(told({ articles, events })).toEqual(told({ articles: entire, events: whole }));
    expect(events.map(({ passages }) => passages.map(({ exact }) => exact))).toEqual(
      whole.map(({ passages }) => passages.map(({ exact }) => exact)),
    );
  });

  it("quotes nothing beside a passage that is not the article’s", () => {
    for (const { prefix, suffix } of events.flatMap(({ passages }) => passages)) {
      expect(prefix + suffix).not.toMatch(/[…[\]]|doubted|shrugged/);
    }
  });

  it("counts what was seen elsewhere, and does not list it", () => {
    const source = { file: "seeds/a.yaml", text: "show: passages\n" };
    const seed = { id: "a", file: "seeds/a.txt", sidecar: source };
    const more = text.replace("Nobody in the harbour", "Nobody in the harbour last year");
    const { coverage } = load([{ ...seed, text: more }]);
    expect(coverage[0]?.withheld).toBeGreaterThan(0);
    expect(JSON.stringify(coverage)).not.toContain("last year");
  });

  it("shows all where the sidecar says `article`, or nothing", () => {
    for (const sidecar of ["show: article\n", ""]) {
      expect(shown(text, sidecar).articles[0]?.text).toBe(text);
    }
  });

  it("shows no more than passages where `show` cannot be read", () => {
    expect(shown(text, "show: passage\n").articles[0]?.text).not.toContain("shrugged");
  });

  it("holds for any text: what is shown are its headline, its passages and signs", () => {
    fc.assert(
      fc.property(anyText, (any) => {
        fc.pre(any.trim() !== "");
        const corpus = shown(any, "show: passages\n");
        const whole = shown(any, "");
        expect(corpus.events.length).toBe(whole.events.length);
        // check.ts has held every span against the new text.
        for (const piece of corpus.articles[0]?.text.split(/\s*\[…\]\s*|\n\n/) ?? [])
          expect(any).toContain(piece);
      }),
      { numRuns: 60 },
    );
  });
});
