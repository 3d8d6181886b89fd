import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Document } from "#loader/article/document.ts";
import { readArticle } from "#loader/article/readArticle.ts";
import { toDocument } from "#loader/article/toDocument.ts";
import { anyText, anyUnits } from "../../model/anyText.ts";

const facts = {
  published: null,
  publishedFrom: null,
  publisher: null,
  url: null,
  rights: null,
} as const;

function cut(text: string): Document {
  return toDocument(readArticle("test", text, facts));
}

/** The sentences of a paragraph under a headline. */
function sentences(paragraph: string): readonly string[] {
  const text = `News of the day\n\n${paragraph}`;
  const { sentences: all } = cut(text);
  return all.filter(({ paragraph: p }) => p === 1).map((one) => text.slice(one.start, one.end));
}

describe("toDocument(article): extremely long texts", () => {
  it("makes one token of a very long run without a space", () => {
    const endless = "-".repeat(300_000);
    expect(sentences(`They met ${endless} and left. They ate.`)).toEqual([
      `They met ${endless} and left.`,
      "They ate.",
    ]);
  });

  it("joins sentences with more words than a call may have arguments", () => {
    expect(sentences(`They met Mr. ${"Holm ".repeat(200_000)}`)).toHaveLength(1);
  });

  it("gives each of many sentences its own quotation", () => {
    const { sentences: all } = cut(`Head\n\n${"“Yes,” she said. ".repeat(3000)}`);
    expect(all.slice(1).every(({ quotations }) => quotations.length === 1)).toBe(true);
  });
});

describe("toDocument(article): text before the first sentence", () => {
  it.each([
    ["12. ", "The envoys met."],
    ["(3) ", "“Yes,” she said."],
    ["• ", "The envoys met."],
    ["- ", "The envoys met."],
    ["LIMA, May 6 (Agency) - ", "The envoys met."],
    ["1. LIMA, May 6 (Agency) - ", "The envoys met."],
  ])("%s is not part of it", (sign, sentence) => {
    expect(sentences(sign + sentence)).toEqual([sentence]);
  });

  it.each(["12 envoys met.", "2011. A bad year.", "- and then they left."])(
    "%s is whole",
    (text) => {
      expect(sentences(text).join(" ")).toBe(text);
    },
  );
});

describe("toDocument(article): sentences", () => {
  // each bar is a sentence boundary
  const rows = (texts: readonly string[]) =>
    it.each(texts)("%s", (text) => {
      expect(sentences(text.replaceAll("| ", ""))).toEqual(text.split(" | "));
    });

  describe("end where sentences end", () => {
    rows([
      "The envoys met. | They ate. | He left.",
      "Was it signed? | It was! | They left.",
      "“We came to talk,” she said. | “Not more.”",
      '"Is it over?" he asked. | "Yes!" she said.',
      "It rose by 3.5 percent. | It fell by 2.",
      "The accord runs to 2030. | Both sides ratify it.",
    ]);
  });

  describe("do not end after an abbreviation", () => {
    rows([
      "She met Adm. Bo Holm. | He left.",
      "Sen. Roca and Gov. Holm met Dr. Vik. | They ate.",
      "The U.S. envoy spoke to the U.N. Security Council. | He left.",
      "It was signed on Sept. 5 by Gen. Holm. | He left.",
      "J. R. Holm stayed. | She left.",
      "They met at 8 a.m. Friday. | They ate.",
      "The St. Olav Hall was full. | They left.",
      "Their No. 2 flew to Lima. | She landed.",
    ]);
  });

  describe("end after an abbreviation if a function word opens the next", () => {
    rows([
      "He lives in Washington, D.C. | She left.",
      "She works for Holm & Vik Inc. | The firm is small.",
      "He flew to the U.S. | In Lima, talks went on.",
    ]);
  });

  describe("end with their paragraph", () => {
    it("even without a full stop", () => {
      const text = "News of the day\nThe envoys met\nThey ate";
      expect(cut(text).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(
        text.split("\n"),
      );
    });
  });
});

describe("toDocument(article): text outside sentences", () => {
  it.each([
    ["(Agency) — The envoys met.", "The envoys met."],
    ["LIMA, May 6 (Agency) - The envoys met.", "The envoys met."],
    ["LIMA — The envoys met.", "The envoys met."],
    ["Also: Chile Accuses Peru of Delay", "Chile Accuses Peru of Delay"],
    ["RELATED STORIES: A year without talks", "A year without talks"],
  ])("%s", (line, sentence) => expect(sentences(line)).toEqual([sentence]));

  it("splits every zone into sentences", () => {
    const lines = [
      "News",
      "By Ida Vik",
      "May 6, 2024",
      "They met.",
      "(Updates with time)",
      "© Wire",
    ];
    const zones = cut(lines.join("\n")).sentences.map(({ zone }) => zone);
    expect(zones).toEqual(["headline", "credits", "dateline", "body", "update", "copyright"]);
  });

  it("gives no sentence for a tag with nothing after it", () => {
    expect(cut("News\n\n(Agency) —\n\nThey met.").sentences.length).toBeLessThanOrEqual(3);
    expect(cut("").sentences).toEqual([]);
  });
});

describe("toDocument(article): words", () => {
  it("have text, lemma and part of speech", () => {
    const [met] = cut("News\n\nThey met.").sentences[1]?.tokens.slice(1) ?? [];
    expect(met).toEqual({
      start: 11,
      end: 14,
      text: "met",
      lower: "met",
      lemma: "meet",
      pos: "VERB",
    });
  });

  it("have a hyphen for a dash inside a name, and keep other dashes", () => {
    const signs = (text: string) =>
      cut(text)
        .sentences.flatMap(({ tokens }) => tokens.map((token) => token.text))
        .filter((word) => /^[-–]$/.test(word));
    expect(signs("News\n\nThe Bor–Pibor road.")).toEqual(["-"]);
    expect(signs("News\n\nThe road – it is long – was closed in 2009–10.")).toEqual([
      "–",
      "–",
      "–",
    ]);
  });

  it("have the quotations of their sentence, without the marks", () => {
    const text = "News\n\nShe said: “We came. We saw.” He said nothing.";
    const quoted = cut(text).sentences.map(({ quotations }) =>
      quotations.map(({ start, end }) => text.slice(start, end)),
    );
    expect(quoted).toEqual([[], ["We came. We saw."], ["We came. We saw."], []]);
  });
});

describe("toDocument(any text)", () => {
  const any = fc.oneof(anyText, anyUnits);

  it("has words that equal the text at their spans, in order, inside sentence and paragraph", () => {
    fc.assert(
      fc.property(any, (text) => {
        const { article, sentences: all } = cut(text);
        let at = 0;
        for (const [index, one] of all.entries()) {
          const paragraph = article.paragraphs[one.paragraph];
          expect(one.index).toBe(index);
          expect(one.start).toBeGreaterThanOrEqual(paragraph?.start ?? Number.NaN);
          expect(one.end).toBeLessThanOrEqual(paragraph?.end ?? Number.NaN);
          for (const { start, end, text: word } of one.tokens) {
            const written = text.slice(start, end);
            // "the Bor–Pibor road": only a dash may be read as another character
            expect(written === "–" && word === "-" ? word : written).toBe(word);
            expect(start).toBeGreaterThanOrEqual(at);
            at = end;
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("loses no character except white space and a paragraph’s opening tag", () => {
    fc.assert(
      fc.property(any, (text) => {
        const { article, sentences: all } = cut(text);
        const words = all.flatMap(({ tokens }) => tokens);
        const between = words.map(({ start }, i) => text.slice(words[i - 1]?.end ?? 0, start));
        const opening = /^(?:Also:|\(Agency\)|LIMA\b)|^[^:]{1,20}:|[—–-]\s*$/;
        const lost = between.filter((gap) => gap.trim() !== "" && !opening.test(gap.trim()));
        expect(lost).toEqual([]);
        expect(article.text).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
