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
    [
      "The opposition and government have agreed to hold new elections.",
      "opposition and government",
    ],
  ]);
});

describe("must not: who is anybody, whom it befell, and where a name is known", () => {
  rows([
    ["The ministers agreed on Friday to freeze the assets.", "nobody"],
    ["The last two hostages were freed on Friday in Mali.", "nobody"],
    ["European affairs ministers met Bo Holm of Norway on Friday.", "Bo Holm"],
  ]);
});
