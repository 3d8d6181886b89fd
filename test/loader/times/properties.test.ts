import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bounds, type Edtf, parseEdtf, printEdtf } from "#model/edtf.ts";
import { tag } from "#loader/times/tag.ts";
import { anyText, anyUnits } from "../../model/anyText.ts";
import { parseAfresh } from "../parse.ts";
import { timesIn } from "./marked.ts";

const words = fc.constantFrom(
  ..."last next this early late the of a in on at from to and between - – , . 3 31 30th 2008 1998-2003 May February Monday week weekend year years days hours ago later earlier first second half quarter every two several recently soon morning 5 p.m. GMT BC 1990s century Christmas Feb. 2011-02-30 00:00 ½ ’ ’s “ ” — 𝒳 é \n".split(
    " ",
  ),
);

const timely = fc.array(words, { maxLength: 16 }).map((list) => list.join(" "));

/** Its bounds are ordered, and what is printed can be read. */
function isSound(edtf: Edtf | null): boolean {
  if (edtf === null) return true;
  const { earliest, latest } = bounds(edtf);
  return earliest <= latest && parseEdtf(printEdtf(edtf)) !== null;
}

/** Holds for every text; twice, to the same bytes. */
async function expectSound(text: string, day?: string | null): Promise<void> {
  const times = await timesIn(text, day, parseAfresh);
  let at = 0;
  for (const { start, end, text: slice, edtf, value, ends, reason } of times) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end)).toBe(slice);
    expect(value).not.toMatch(/NaN|undefined|null|Infinity/);
    expect(reason).not.toMatch(/NaN|undefined|null|Infinity/);
    for (const part of ends) {
      expect(text.slice(part.start, part.end)).toBe(part.text);
      expect([part.start >= start, part.end <= end]).toEqual([true, true]);
    }
    expect(isSound(edtf)).toBe(true);
    at = end;
  }
  expect(JSON.stringify(await timesIn(text, day, parseAfresh))).toBe(JSON.stringify(times));
}

describe("findTimes(document, published) of any text", { timeout: 120_000 }, () => {
  it.each([
    ["units", anyUnits],
    ["pieces", anyText],
    ["signs", fc.string({ unit: "binary", maxLength: 80 })],
    ["words of time", timely],
  ])("gives spans that slice back, in order, and ordered bounds: %s", async (_, texts) => {
    const days = fc.constantFrom("2019-08-15", "2024-02-29", "0001-01-01", "9999-12-31", null);
    await fc.assert(
      fc.asyncProperty(texts, days, (text, day) => expectSound(text, day)),
      { numRuns: 100 },
    );
  });
});

it("reckons back from a date to come: the last day is not cut before the first", async () => {
  await expectSound("February a week earlier", "0001-01-01");
});

const article = readFileSync("seeds/2023-06-18-blinken-beijing.txt", "utf8");
const sentences = article.split(/(?<=[.?!]) |\n+/);

/** The same ones every time, in another order. */
function shuffled(list: readonly string[]): readonly string[] {
  return list.toSorted((a, b) => keyOf(a) - keyOf(b));
}

function keyOf(text: string): number {
  return Array.from(text).reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 9973, 7);
}

const mutants: Readonly<Record<string, string>> = {
  "as it is": article,
  nothing: "",
  "white space": " \n\t\u2028 ",
  "sentences shuffled": shuffled(sentences).join(" "),
  "words shuffled": shuffled(article.split(/\s+/)).join(" "),
  backwards: Array.from(article).toReversed().join(""),
  "cut in the middle": article.slice(0, article.length >> 1),
  "without its head": article.slice(1234),
  "three times over": article.repeat(3),
  "in capitals": article.toUpperCase(),
  "in small letters": article.toLowerCase(),
  "without spaces": article.replaceAll(" ", ""),
  "without white space": article.replace(/\s+/g, ""),
  "in one line": article.replace(/\s+/g, " "),
  "a word a line": article.replace(/\s+/g, "\n"),
  "with Windows’ ends of lines": article.replaceAll("\n", "\r\n"),
  "as HTML": `<html><body>${article.replace(/^(.+)$/gm, '<p class="x">$1&nbsp;</p>')}</body></html>`,
  "without stops": article.replace(/[.,;:]/g, ""),
  "digits changed": article.replace(/\d/g, (digit) => String(9 - Number(digit))),
  "every e an é, decomposed": article.replaceAll("e", "e\u0301"),
  "in another language":
    "Le ministre est arrivé à Oslo le lundi 3 mai 2021. Il repartira mercredi prochain, après deux jours.",
  "in another script": "部长于2021年5月3日抵达奥斯陆。Министр прибыл в Осло 3 мая 2021 года.",
};

describe("findTimes(document, published) of a real article", { timeout: 60_000 }, () => {
  it.each(Object.entries(mutants))("holds: %s", async (_, text) => {
    await expectSound(text, "2023-06-18");
    await expectSound(text, null);
  });

  it("holds at whatever place it is cut", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(article.length), fc.nat(400), (start, length) =>
        expectSound(article.slice(start, start + length), "2023-06-18"),
      ),
      { numRuns: 50 },
    );
  });
});

describe("tag(text, span) of texts without end", { timeout: 60_000 }, () => {
  it.each([
    ["a million digits", "9".repeat(1_000_000)],
    ["a million letters", "a".repeat(1_000_000)],
    ["a million hyphens", "-".repeat(1_000_000)],
    ["a long list", `${"3, 4, ".repeat(20_000)}5 May`],
    ["many weekdays", "Monday ".repeat(20_000)],
    ["many beginnings of ranges", "from May 3 to ".repeat(10_000)],
  ])("comes to an end on %s", (_, text) => {
    const found = tag(text, { start: 0, end: text.length });
    expect(found.length).toBeLessThanOrEqual(text.length / 3);
  });

  it.each([
    ["digits", "9".repeat(1_000_000)],
    ["letters", "a".repeat(1_000_000)],
    ["hyphens", "-".repeat(1_000_000)],
  ])("and the whole way does: a million %s", async (_, text) =>
    expect(await timesIn(text)).toEqual([]),
  );
});
