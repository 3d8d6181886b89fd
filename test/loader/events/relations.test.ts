import { describe, expect, it } from "vitest";
import { readStory } from "./told.ts";

/** A story, and its relations from the side that is told first in `kinds`. */
const rows: readonly (readonly [text: string, ...relations: string[]])[] = [
  // an occasion inside which another thing happens
  [
    "Foreign Minister Bo Holm of Peru met Ana Roca of Chile during his visit to Oslo on Friday.",
    "meet part-of visit",
  ],
  [
    "Peru signed a pact with Chile on the sidelines of Friday's summit in Oslo.",
    "agree part-of gather",
  ],
  [
    "Foreign Minister Bo Holm of Peru condemned Chile on Friday when he visited Oslo.",
    "accuse part-of visit",
  ],
  // one after the other
  [
    "President Ana Roca of Chile left Oslo after she met Bo Holm of Peru on Friday.",
    "depart follows meet",
  ],
  [
    "President Ana Roca of Chile met Bo Holm of Peru on Friday before she visited Lima on Saturday.",
    "meet followed-by visit",
  ],
  // what did not come about is no part of anything, and nothing follows it
  [
    "Foreign Minister Bo Holm of Peru cancelled a visit to Oslo on Friday after he met Ana Roca of Chile.",
  ],
  // no word that relates them
  [
    "Foreign Minister Bo Holm of Peru met Ana Roca of Chile on Friday and visited Lima on Saturday.",
  ],
  // days that contradict the words
  [
    "President Ana Roca of Chile visited Lima on 2 May after a meeting with Bo Holm of Peru on 4 May.",
  ],
];

const kinds = new Set(["part-of", "follows", "followed-by", "replaces"]);

describe("how events hang together", () => {
  it.each(rows)("%s", async (text, ...relations) => {
    const { events, merged } = await readStory(text);
    const act = (id: string) => merged[events.findIndex((one) => one.id === id)]?.primary.sense.act;
    const told = events.flatMap(({ id, relations: mine }) =>
      mine.map(({ kind, event }) => ({ kind, from: act(id), to: act(event) })),
    );
    const found = told.filter(({ kind }) => kinds.has(kind));
    expect(found.map(({ from, kind, to }) => `${from} ${kind} ${to}`).slice(0, 1)).toEqual(
      relations,
    );
    expect(told.length).toBe(relations.length * 2);
  });
});
