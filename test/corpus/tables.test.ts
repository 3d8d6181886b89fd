import { describe, expect, it } from "vitest";
import { parseEdtf } from "#model/edtf.ts";
import { statuses } from "#model/event.ts";
import { locate } from "./quotes.ts";
import { readTable } from "./readTable.ts";
import { readTables } from "./tables.ts";

// Reading them is a test: a quotation that is not in its text just once is an error.
const tables = readTables();

describe("the texts of our own", () => {
  it("are as long as news is", () => {
    for (const { id, text } of tables) {
      const words = text.split(/\s+/).length;
      expect(words, id).toBeGreaterThan(200);
      expect(words, id).toBeLessThan(800);
    }
  });
});

describe.each(tables)("the table of $id", ({ events, traps, text }) => {
  it("has dates that are EDTF", () => {
    const readings = events.flatMap(({ dates }) => dates);
    expect(readings.filter((date) => parseEdtf(date) === null)).toEqual([]);
  });

  it("has statuses that there are", () => {
    for (const { title, statuses: own } of events)
      expect(statuses, title).toEqual(expect.arrayContaining([...own]));
  });

  it("names every event once", () => {
    expect(new Set(events.map(({ title }) => title)).size).toBe(events.length);
  });

  it("has passages no longer than a sentence or two, and traps apart from the first of them", () => {
    for (const { title, passages } of events) {
      for (const { start, end } of passages) expect(end - start, title).toBeLessThan(330);
    }
    const firsts = events.flatMap(({ passages }) => passages.slice(0, 1));
    const shared = traps.filter((trap) =>
      firsts.some(({ start, end }) => start === trap.start && end === trap.end),
    );
    expect(shared.map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});

describe("locate", () => {
  it("finds a quotation that stands in the text once", () => {
    expect(locate("Vik met Roca.", "met")).toEqual({ start: 4, end: 7 });
  });

  it("runs over a gap to the next such words", () => {
    expect(locate("Vik met Roca in Lima, then in Lima.", "met … Lima")).toEqual({
      start: 4,
      end: 20,
    });
  });

  it.each([
    ["absent", "left", "“left” is not in the text."],
    ["said twice", "Lima", "“Lima” stands in the text more than once."],
    ["without its end", "Vik … Oslo", "“Oslo” does not follow “Vik”."],
    ["with two gaps", "Vik … in … then", "“Vik … in … then” has more than one gap."],
  ])("says what is wrong with one %s", (_, quote, message) => {
    expect(locate("Vik met Roca in Lima, then in Lima.", quote)).toBe(message);
  });
});

describe("readTable", () => {
  const table = (event: string) =>
    `half: open\nvoice: none\npublished: 2004-03-12\nactors: { vik: Anders Vik | NO | }\ncore:\n  - ${event}\npassing: []\nmarginal: []\ntraps: []\n`;

  it("puts every quotation in its place", () => {
    const line =
      "{ title: Vik visits, date: anchored 2004-03-11 | 2004-03, kind: CONSULT/visit AGREE, who: vik, trigger: came, says: [Vik came] }";
    expect(readTable("a", "On Thursday Vik came.", table(line)).events).toEqual([
      {
        id: "core-1",
        weight: "core",
        title: "Vik visits",
        dates: ["2004-03-11", "2004-03"],
        isSpelledOut: false,
        statuses: ["held"],
        kinds: ["CONSULT", "AGREE"],
        participants: [{ name: "Anders Vik", country: "NO", aliases: [], isOptional: false }],
        places: [],
        trigger: { start: 16, end: 20 },
        passages: [{ start: 12, end: 20 }],
        count: 1,
        group: null,
      },
    ]);
  });

  it.each([
    ["an actor that is not declared", "who: roca", "kind: CONSULT", "There is no actor roca."],
    ["a kind that there is none of", "who: vik", "kind: PARLEY", "There is no kind PARLEY."],
    ["a line that there is none of", "who: vik, whence: Oslo", "kind: CONSULT", "whence"],
  ])("refuses %s", (_, who, kind, message) => {
    const line = `{ title: Vik visits, date: none, ${kind}, ${who}, trigger: came, says: [Vik came] }`;
    expect(() => readTable("a", "On Thursday Vik came.", table(line))).toThrow(message);
  });
});
