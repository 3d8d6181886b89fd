// Who took part where nobody has a name: the article's own words for them.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...events: string[]])[];

const rows = (cases: Cases) =>
  it.each(cases)("%s", (text, ...events) => expect(told(text, ["who"])).toEqual(events));

describe("people of no name who act", () => {
  rows([
    [
      "European affairs ministers agreed on Friday to freeze the assets.",
      "European affairs ministers",
    ],
    ["The opposition and government have agreed to hold new elections.", "opposition + government"],
    ["A Geneva-based organization turned the offer down on Friday.", "Geneva-based organization"],
    // who stands for others, with those
    [
      "Representatives of the two communities announced a plan on Friday.",
      "Representatives of the two communities",
    ],
    ["Houthi representatives and their allies left Sanaa on Friday.", "Houthi representatives"],
    // between whom it was
    ["Fighting broke out between rival militias on Friday.", "rival militias"],
    // who protests, in the article's word for them
    ["Scores of government supporters protested on Friday.", "government supporters"],
    ["Hundreds protested on Friday in Lima.", "protesters"],
    // the subject stands with the verb before
    ["A delegation was expected to travel to Lima on Tuesday.", "delegation"],
    ["A delegation planned to fly to Lima on Tuesday.", "delegation"],
    [
      "The Security Council met on Friday. The Council, in a statement (document S/2024/12), condemned the coup.",
      "UN Security Council",
      "UN Security Council",
    ],
  ]);
});

describe("must not: who is anybody, whom it befell, and where a name is known", () => {
  rows([
    ["The ministers agreed on Friday to freeze the assets.", "nobody"],
    ["The trial was expected to begin in Lima on Tuesday.", "nobody"],
    ["The last two hostages were killed on Friday in Mali.", "nobody"],
    ["European affairs ministers met Bo Holm of Norway on Friday.", "Bo Holm"],
  ]);
});
