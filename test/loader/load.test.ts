// The shipped article, from its file to its events. (The passes are tested one by one, on invented
// articles.)

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadOne, loadSeeds, makeParse } from "#loader/parseSeeds.ts";
import { readSeeds } from "#loader/seeds.ts";
import type { NewsEvent } from "#model/event.ts";
import { parse } from "./parse.ts";

const { seeds } = readSeeds("seeds");
const seed = seeds.find(({ id }) => id === "2023-06-18-blinken-beijing");
if (!seed) throw new Error("test: the shipped article is missing");
const { reading, events } = await loadOne(seed, parse);
const { text } = reading.article;

/** "status | days | who | where", with participants in alphabetical order. */
function line({ status, certainty, when, participants, place }: NewsEvent): string {
  const days = `${when?.earliest ?? "…"} to ${when?.latest ?? "…"}`;
  const who = participants.map(({ name }) => name).toSorted();
  const what = [status, certainty].filter((part) => part !== null).join(" ");
  return `${what} | ${days} | ${who.join(" + ")} | ${place?.name ?? "nowhere"}`;
}

/** The event whose trigger stands in these words, wherever they stand. */
function told(words: string): NewsEvent | undefined {
  return events.find(({ trigger }) => {
    const at = text.lastIndexOf(words, trigger.start);
    return at >= 0 && trigger.end <= at + words.length;
  });
}

describe("load(seeds), on the shipped article,", () => {
  describe("finds with the right status, days, people and place", () => {
    it.each([
      [
        "the visit called off in February",
        "attempt to visit China",
        "cancelled | 2023-02-01 to 2023-02-28 | Antony Blinken | China",
      ],
      [
        "the balloon",
        "revealed an alleged Chinese spy balloon",
        "held | 2023-02-01 to 2023-02-28 | China + United States | nowhere",
      ],
      [
        "Biden and Xi in Bali",
        "met late last year in Bali",
        "held | 2022-10-01 to 2022-12-31 | Biden + Xi Jinping | Bali",
      ],
      [
        "Burns in Beijing",
        "made a secret trip to Beijing",
        "held | 2023-05-01 to 2023-05-31 | Bill Burns | Beijing",
      ],
      [
        "Wang in the United States",
        "Wang Wentao visited the US",
        "held | … to 2023-06-18 | Wang Wentao | United States",
      ],
      [
        "the refusal in Singapore",
        "rejected a meeting",
        "declined | 2023-06-01 to 2023-06-18 | Li Shangfu + Lloyd Austin | Singapore",
      ],
      [
        "the talks in Beijing",
        "met his Chinese counterpart in Beijing",
        "held | 2023-06-18 to 2023-06-18 | Antony Blinken + Qin Gang | Beijing",
      ],
      [
        "the meeting with Xi that may come",
        "may also have a meeting with President Xi Jinping",
        "planned possible | 2023-06-18 to 2023-06-19 | Antony Blinken + Xi Jinping | Beijing",
      ],
    ])("%s", (_, words, expected) => {
      const event = told(words);
      expect(event && line(event)).toBe(expected);
    });

    it.each([
      [
        "Sullivan in Vienna",
        "recently met with his counterpart",
        "Chinese counterpart + Jake Sullivan",
        "Vienna",
      ],
      [
        "the encounters at sea",
        "had two dangerous confrontations",
        "Chinese militaries + US militaries",
        "South China Sea",
      ],
    ])("%s, “recently”: within bounds, not on a day", (_, words, who, where) => {
      const event = told(words);
      const days = `${event?.when?.earliest} to 2023-06-18`;
      expect(event && line(event)).toBe(`held | ${days} | ${who} | ${where}`);
      expect(event?.when?.earliest).toMatch(/^2023-0[3-5]/);
      expect(event?.when?.extent).toBe("within");
    });

    it("the dinner after the talks", () => {
      const talks = told("met his Chinese counterpart in Beijing");
      const dinner = told("moved on to a working dinner");
      expect(dinner && line(dinner)).toBe(
        "held | 2023-06-18 to 2023-06-18 | Antony Blinken + Qin Gang | Beijing",
      );
      expect(dinner?.number).toBeGreaterThan(talks?.number ?? Number.NaN);
      expect(dinner?.relations).toEqual([{ kind: "follows", event: talks?.id }]);
      expect(dinner?.saidBy?.name).toBe("the State Department");
    });
  });

  it("merges the talks: headline, dek, lede and detail are passages of one event", () => {
    const zones = told("met his Chinese counterpart in Beijing")?.passages.map(
      ({ start }) =>
        reading.article.paragraphs.find((p) => p.start <= start && start < p.end)?.zone,
    );
    expect(new Set(zones)).toEqual(new Set(["dek", "headline", "body"]));
    const talks = events.filter(
      ({ kind, status, participants }) =>
        kind === "CONSULT" &&
        status === "held" &&
        participants.some(({ name }) => name === "Qin Gang"),
    );
    expect(talks.map(({ title }) => title)).toHaveLength(2);
  });

  it("finds no event in the professor’s opinion, the credits or the last lines", () => {
    const outside = [
      "“A good outcome",
      "–With assistance",
      "(Updates with",
      "More stories",
      "©2023",
    ];
    for (const words of outside) {
      const start = text.indexOf(words);
      const end = text.indexOf("\n", start) < 0 ? text.length : text.indexOf("\n", start);
      const inside = events.filter(({ passages }) =>
        passages.some((passage) => passage.start < end && start < passage.end),
      );
      expect(inside.map(({ title }) => title)).toEqual([]);
    }
  });

  it("has passages and words that equal the text at their spans", () => {
    for (const { passages, trigger, when } of events) {
      for (const { start, end, exact } of passages) expect(text.slice(start, end)).toBe(exact);
      for (const one of [trigger, ...(when?.derivation.words ?? [])])
        expect(text.slice(one.start, one.end)).toBe(one.text);
    }
  });

  it("gives the same result twice, and after another article", async () => {
    const other = {
      id: "other",
      file: "seeds/other.txt",
      text: "Peru met Chile on Friday.",
      sidecar: null,
    };
    const once = JSON.stringify(await loadSeeds([seed], parse));
    const fresh = makeParse(null);
    await loadSeeds([other], fresh);
    expect(JSON.stringify(await loadSeeds([seed], fresh))).toBe(once);
    expect(JSON.stringify(await loadSeeds([seed], fresh))).toBe(once);
  });
});

describe("the source", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:ts|tsx|css)$/.test(file))
    .map((file) => ({ file, source: readFileSync(`src/${file}`, "utf8") }));

  it("contains no name from the shipped article", () => {
    const persons = reading.names.entities.filter(({ sort, named }) => sort === "person" && named);
    const names = persons.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(names).toContain("Antony Blinken");
    for (const { file, source } of files) {
      // a table of places or family names may have single words of them
      const words = file.startsWith("loader/lexicon/")
        ? names.filter((name) => name.includes(" "))
        : names.flatMap((name) => [name, ...name.split(" ")]);
      const named = words.filter((word) =>
        new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "u").test(source),
      );
      expect(named, file).toEqual([]);
    }
  });

  it("contains no eight words in a row from it", () => {
    const runs = new Set(eights(text));
    for (const { file, source } of files) {
      expect(
        eights(source).filter((run) => runs.has(run)),
        file,
      ).toEqual([]);
    }
  });
});

/** All runs of eight words, in lower case, without punctuation. */
function eights(from: string): readonly string[] {
  const words = from.toLowerCase().match(/[\p{L}\d’'-]+/gu) ?? [];
  return words.slice(7).map((_, i) => words.slice(i, i + 8).join(" "));
}
