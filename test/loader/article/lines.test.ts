import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArticle } from "#loader/article/readArticle.ts";
import { toParagraphSpans, withoutBreaks } from "#loader/article/lines.ts";
import { answerTimes } from "#loader/jsonl/times.ts";
import { read } from "#loader/read.ts";
import { parse } from "../parse.ts";
import { anyText, anyUnits } from "../../model/anyText.ts";

const paragraphs = [
  "Peru and Chile Reopen Talks on Fishing Rights",
  "LIMA, May 6 (Agency) - Foreign Minister Ana Roca met her Chilean counterpart, Bo Holm, in Lima on Monday for talks on fishing rights, the first since Chile recalled its ambassador in late January.",
  "“We came to listen, not to sign,” Roca told reporters. Holm invited her to Santiago on June 12, and she accepted, a spokesman for the ministry said.",
  "Chile had expelled two Peruvian attaches in March after the navy of its neighbour seized three trawlers near Arica, in waters that both claim; the crews were released a week later, when Norway had offered to mediate between the two.",
  "Prime Minister Eva Lind of Norway, who is to visit both capitals in the autumn, spoke to Holm by telephone on Sunday and welcomed the talks as “a good beginning after a bad winter” in a statement that her office published on Monday.",
  "The two countries broke off an earlier round in Quito last November. In 2019 the presidents signed a treaty in Arica that neither parliament has approved.",
];
const whole = paragraphs.join("\n\n");

/** Hard-wraps like a mail program: as many words as fit the width. */
function broken(text: string, width: number, end = "\n", indent = ""): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(" ")) {
    const longer = line.trim() === "" ? line + word : `${line} ${word}`;
    if (longer.length > width && line.trim() !== "") {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].join(end);
}

const brokenText = (width: number, end = "\n", gap = "\n\n", indent = "") =>
  paragraphs.map((each) => broken(each, width, end, indent)).join(gap);

const spoken = (text: string) =>
  toParagraphSpans(text).map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/g, " "));

function articleOf(text: string) {
  const facts = { published: "2024-05-06", publishedFrom: null, publisher: null };
  return readArticle("talks", text, { ...facts, url: null, rights: null });
}

async function eventsIn(text: string) {
  const article = articleOf(text);
  return read(article, await parse(article)).events;
}

async function told(text: string): Promise<readonly string[]> {
  return (await eventsIn(text)).map(({ title, when, status, participants, place }) =>
    [title, when?.edtf, status, participants.map(({ name }) => name), place?.name].join(" | "),
  );
}

describe("toParagraphSpans(text)", () => {
  it.each([58, 65, 72, 78, 90])("joins lines that were wrapped at %d characters", (width) => {
    expect(spoken(brokenText(width))).toEqual(paragraphs);
  });

  it.each([
    ["of another system", brokenText(70, "\r\n", "\r\n\r\n")],
    ["with spaces behind them", brokenText(70, "  \n", "\n \n")],
    ["under an indented first one", brokenText(70, "\n", "\n", "    ")],
    ["all of them indented", brokenText(70, "\n", "\n\n").replaceAll(/^(?=.)/gm, "   ")],
    ["with no empty one between paragraphs", brokenText(72, "\n", "\n")],
  ])("joins lines %s", (_, text) => {
    expect(spoken(text)).toEqual(paragraphs);
  });

  it.each([
    ["a paragraph to a line", whole],
    ["and no empty line between", paragraphs.join("\n")],
    [
      "a list of short lines",
      "Talks since 2019\nRoca met Holm in Lima.\nHolm flew to Quito in May.\nChile recalled its envoy.\nPeru did so too.\nThe two spoke on Monday.\nThey met again in June.\nNo date was set for more.",
    ],
  ])("leaves %s as it is", (_, text) => {
    expect(spoken(text)).toEqual(text.split(/\n+/));
  });

  it("does not join a line on which the next word would have fit", () => {
    const text = `${brokenText(72)}\n\nANA ROCA\nForeign Minister\nLima`;
    expect(spoken(text)).toEqual([...paragraphs, "ANA ROCA", "Foreign Minister", "Lima"]);
  });

  it("covers every word of any text, in order", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyUnits), (text) => {
        let at = 0;
        for (const { start, end } of toParagraphSpans(text)) {
          expect(text.slice(at, start).trim()).toBe("");
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
      { numRuns: 300 },
    );
  });
});

describe("withoutBreaks(text, paragraphs)", () => {
  it("keeps the length, and line ends only between paragraphs", () => {
    const text = brokenText(70, "\r\n", "\r\n\r\n");
    const flat = withoutBreaks(text, toParagraphSpans(text));
    expect(flat).toHaveLength(text.length);
    expect(flat.split(/\r\n\r\n/).map((line) => line.replaceAll(/ +/g, " "))).toEqual(paragraphs);
  });
});

describe("a hard-wrapped article", () => {
  it.each([58, 65, 72, 78, 90])("at %d characters gives the same events", async (width) => {
    const events = await told(brokenText(width));
    expect(events).toEqual(await told(whole));
    expect(events.length).toBeGreaterThan(5);
  });

  it("has a headline on one line, and quotes its own text", async () => {
    const text = brokenText(30);
    expect(articleOf(text).headline).toBe(paragraphs[0]);
    for (const { trigger, passages, when } of await eventsIn(text)) {
      for (const { start, end, exact } of passages) expect(text.slice(start, end)).toBe(exact);
      for (const words of [trigger, ...(when?.derivation.words ?? [])])
        expect(text.slice(words.start, words.end)).toBe(words.text);
    }
  });

  it("gives times with their line ends", async () => {
    const text = `${brokenText(72)}\n\nTalks on fish were to be held again in the town of Arica on 12 October\n2024, and not on any other day that was named.`;
    const line = Buffer.from(JSON.stringify({ id: 1, text, dct: "2024-05-06" }));
    const answered = await answerTimes(line, parse);
    const timexes = "timexes" in answered ? answered.timexes : [];
    expect(timexes.map((timex) => timex.text)).toContain("12 October\n2024");
    for (const timex of timexes) expect(text.slice(timex.start, timex.end)).toBe(timex.text);
  });
});
