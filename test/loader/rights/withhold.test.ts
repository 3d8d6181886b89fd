import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadSeeds } from "#loader/parseSeeds.ts";
import type { Corpus } from "#model/corpus.ts";
import { anyText } from "../../model/anyText.ts";
import { parse, parseAfresh } from "../parse.ts";

async function shown(text: string, sidecar: string, parser = parse): Promise<Corpus> {
  const source = { file: "seeds/2021-03-06-talks.yaml", text: sidecar };
  const seed = { id: "2021-03-06-talks", file: "seeds/2021-03-06-talks.txt", text };
  return (await loadSeeds([{ ...seed, sidecar: source }], parser)).corpus;
}

const text = `Obi Meets Lind in Oslo

The lake has been quarrelled over for as long as anybody remembers.

Fishermen shrugged. Foreign Minister Ana Obi met Prime Minister Per Lind in Oslo on Monday, although a few doubted it. Boats lay idle.

Nobody in the harbour would speak.

President Ida Roos visited Lima on 3 February 2021.

(Written at a desk by the window.)
`;

const { articles, events } = await shown(text, "show: passages\n");

describe("load(seeds), of an article that shows its passages only,", () => {
  const [article] = articles;
  const lines = article?.paragraphs.map(({ start, end }) => article.text.slice(start, end));

  it("keeps the headline and the passages, and marks each gap", () => {
    expect(lines).toEqual([
      "Obi Meets Lind in Oslo",
      "[…]",
      "[…] Foreign Minister Ana Obi met Prime Minister Per Lind in Oslo on Monday, […]",
      "[…]",
      "President Ida Roos visited Lima on 3 February 2021.",
      "[…]",
    ]);
  });

  it("keeps the paragraph numbers", () => {
    expect(article?.paragraphs.map(({ zone, number }) => number ?? zone)).toEqual([
      "headline",
      "gap",
      2,
      "gap",
      4,
      "gap",
    ]);
  });

  it("gives the same events as the whole article", async () => {
    const told = (corpus: Corpus) =>
      corpus.events.map(({ id, slug, title, when }) => [id, slug, title, when?.edtf].join(" | "));
    const { events: whole, articles: entire } = await shown(text, "");
    expect(events.length).toBe(2);
    expect(told({ articles, events })).toEqual(told({ articles: entire, events: whole }));
    expect(events.map(({ passages }) => passages.map(({ exact }) => exact))).toEqual(
      whole.map(({ passages }) => passages.map(({ exact }) => exact)),
    );
  });

  it("has no withheld text in prefix or suffix", () => {
    for (const { prefix, suffix } of events.flatMap(({ passages }) => passages)) {
      expect(prefix + suffix).not.toMatch(/[…[\]]|doubted|shrugged/);
    }
  });

  it("counts what was seen in withheld text, without listing it", async () => {
    const source = { file: "seeds/a.yaml", text: "show: passages\n" };
    const seed = { id: "a", file: "seeds/a.txt", sidecar: source };
    const more = text.replace("Nobody in the harbour", "Nobody in the harbour last year");
    const { coverage } = await loadSeeds([{ ...seed, text: more }], parse);
    expect(coverage[0]?.withheld).toBeGreaterThan(0);
    expect(JSON.stringify(coverage)).not.toContain("last year");
  });

  it("shows everything if the sidecar says `article`, or nothing", async () => {
    for (const corpus of [await shown(text, "show: article\n"), await shown(text, "")]) {
      expect(corpus.articles[0]?.text).toBe(text);
    }
  });

  it("shows only passages if the value of `show` is invalid", async () => {
    const corpus = await shown(text, "show: passage\n");
    expect(corpus.articles[0]?.text).not.toContain("shrugged");
  });

  it("shows only parts of the text and gap marks, for any text", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (any) => {
        fc.pre(any.trim() !== "");
        const corpus = await shown(any, "show: passages\n", parseAfresh);
        const whole = await shown(any, "", parseAfresh);
        expect(corpus.events.length).toBe(whole.events.length);
        // check.ts has compared every span with the new text.
        for (const piece of corpus.articles[0]?.text.split(/\s*\[…\]\s*|\n\n/) ?? [])
          expect(any).toContain(piece);
      }),
      { numRuns: 60 },
    );
  });
});
