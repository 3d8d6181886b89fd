// Articles that no newsroom would send: whatever stands in the text, the loader gives a corpus
// in which every claim of check.ts holds.

import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "#loader/check.ts";
import { eventsOf, publishedDay, story } from "./told.ts";
import { loadSeeds } from "#loader/parseSeeds.ts";
import type { Corpus } from "#model/corpus.ts";
import { anyText, anyUnits } from "../../model/anyText.ts";
import { parseAfresh } from "../parse.ts";

/** The corpus of one text; `check` has run over it. */
async function corpusOf(text: string): Promise<Corpus> {
  const sidecar = { file: "seeds/any.yaml", text: `published: ${publishedDay}` };
  const seed = { id: "any", file: "seeds/any.txt", text, sidecar };
  return (await loadSeeds([seed], parseAfresh)).corpus;
}

async function expectSound(text: string): Promise<void> {
  const corpus = await corpusOf(text);
  expect(check(corpus)).toBe(corpus);
  expect(corpus.articles[0]?.text).toBe(text);
  for (const { title } of corpus.events) expect(title.trim()).not.toBe("");
}

const shipped = readFileSync("seeds/2023-06-18-blinken-beijing.txt", "utf8");
const invented = story(
  "OSLO, May 5 (Agency) — Peruvian Foreign Minister Ana Roca met Danish Minister Bo Holm on Sunday.",
  "Roca, whose attempt to visit Norway in March was scrapped, has meetings over two days after arriving Saturday.",
  "Talks between Roca and Holm lasted two hours before they moved on to a dinner, the ministry said.",
  "Peru refused to meet Chile when the two sides attended a forum in Lima in April.",
  "“I will meet him again in June,” Roca said on Friday.",
);

const lines = (text: string) => text.split("\n");

describe("load(seeds), for any text,", () => {
  it.each<[string, string]>([
    ["no words", " \n"],
    ["one word", "Talks"],
    ["one sign", "“"],
    ["nothing but headings", "# Talks\n\n## Oslo"],
    ["a page of HTML", `<html><p>${invented.replaceAll("\n\n", '</p>\n<p class="x">')}</p>`],
    ["capitals", shipped.toUpperCase()],
    ["no capitals", shipped.toLowerCase()],
    ["no line ends", shipped.replace(/\s+/g, " ")],
    ["Windows line ends", shipped.replaceAll("\n", "\r\n")],
    ["old Macintosh line ends", shipped.replaceAll("\n", "\r")],
    ["a line for each word", invented.replace(/\s+/g, "\n")],
    ["no punctuation", shipped.replace(/[^\p{L}\d\s]/gu, "")],
    ["the article twice", `${shipped}\n\n${shipped}`],
    ["paragraphs upside down", lines(shipped).toReversed().join("\n")],
    ["words upside down", shipped.split(" ").toReversed().join(" ")],
    [
      "Spanish",
      "La ministra Ana Roca visitó Oslo el lunes.\n\nSe reunió con Bo Holm, dijo el portavoz.",
    ],
    ["German", "Außenministerin Ana Roca traf am Montag Bo Holm.\n\nDas Treffen wurde verschoben."],
    ["Chinese", "外长会谈\n\n两国外长5月6日在北京举行会谈。会谈持续了五个小时。"],
    ["Arabic", "محادثات في أوسلو\n\nالتقت الوزيرة نظيرها يوم الاثنين."],
    ["a table", "Day\tWho\tWhere\n6 May\tAna Roca\tOslo\n7 May\tBo Holm\tLima"],
    [
      "one long sentence",
      `Ana Roca met Bo Holm ${"and Ida Vik and Jan Dahl ".repeat(200)}on Friday.`,
    ],
  ])("gives a sound corpus: %s", (_, text) => expectSound(text));

  it("gives a sound corpus of an article cut anywhere", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(invented.length), fc.nat(invented.length), (a, b) =>
        expectSound(invented.slice(Math.min(a, b), Math.max(a, b))),
      ),
      { numRuns: 60 },
    );
  });

  it("gives a sound corpus of paragraphs in any order and number", async () => {
    const some = fc.array(fc.constantFrom(...lines(invented), ...lines(shipped)), {
      maxLength: 14,
    });
    await fc.assert(
      fc.asyncProperty(some, (chosen) => expectSound(chosen.join("\n"))),
      { numRuns: 60 },
    );
  });

  it("gives a sound corpus of signs and words in any order", async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(anyText, anyUnits), expectSound), { numRuns: 200 });
  });

  it("gives the same events for the same text", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        expect(await corpusOf(text)).toEqual(await corpusOf(text));
      }),
      { numRuns: 60 },
    );
  });

  it("finds a date for no event where no text gives one", async () => {
    const undated = await eventsOf(story("Ana Roca met Bo Holm. She will visit Oslo."), null);
    expect(undated.map(({ when, number }) => [when, number])).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});
