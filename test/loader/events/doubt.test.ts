import { describe, expect, it } from "vitest";
import { doubtReasons, doubtWords } from "#model/doubt.ts";
import { readStory } from "../events/told.ts";

/** A sentence and the doubts of its events; none where they may be printed. */
const rows: readonly (readonly [text: string, ...doubt: string[]])[] = [
  // a title that ends in a word which needs another one, or stands for one
  ["Foreign Minister Bo Holm of Peru condemned that on Friday.", "open-title"],
  ["Foreign Minister Bo Holm of Peru condemned Chile on Friday."],
  // a title of one word
  ["In the vote of 24 April 2022, the plan was accepted by Chile.", "no-doer"],
  ["Foreign Minister Bo Holm of Peru stepped down on Friday."],
  // nobody and nothing beside a verb that needs one
  ["Foreign Minister Bo Holm of Peru accused on Friday.", "no-object"],
  ["Foreign Minister Bo Holm of Peru accused Chile on Friday."],
  ["Bo Holm of Peru and Ana Roca of Chile met on Friday."],
  ["Peru protested on Friday."],
  // a grave thing whose doer stands in another clause
  ["After accusing Chile of fraud on Friday, President Ana Roca of Peru left the room.", "no-doer"],
  ["President Ana Roca of Peru accused Chile of fraud on Friday."],
  ["Peru shelled a port of Chile on Friday, killing four soldiers."],
  // a claim and nobody who makes it
  ["Peru allegedly attacked Chile on Friday.", "no-source"],
  ["Chile claimed that Peru had attacked a port on Friday."],
  // a bare pronoun for a subject
  ["It was withdrawn from Chile on Friday.", "pronoun"],
  // "the two leaders" where a third one stands by
  [
    "Premier Bo Vik praised President Ana Roca. Premier Kari Dahl was in Lima. The two leaders signed a pact on Saturday.",
    "two-readings",
  ],
];

describe("why an event is held back", () => {
  it.each(rows)("%s", async (text, ...doubt) => {
    const { events } = await readStory(text);
    expect(events.length).toBeGreaterThan(0);
    expect(events.flatMap((event) => event.doubt)).toEqual(doubt);
  });

  it("is tested for every reason but that of unsure trees", () => {
    const shown = new Set(rows.flatMap(([, ...doubt]) => doubt));
    expect(doubtReasons.filter((one) => !shown.has(one))).toEqual(["unsure-parse"]);
  });

  it("is a distinct sentence for readers", () =>
    expect(new Set(Object.values(doubtWords)).size).toBe(doubtReasons.length));
});
