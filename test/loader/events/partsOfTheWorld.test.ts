// “West African leaders”: of which part of a continent people are.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const rows = (all: readonly (readonly [text: string, ...events: readonly string[]])[]) =>
  it.each(all)("%s", (text, ...events) => expect(told(text, ["title", "who"])).toEqual(events));

describe("people of a part of a continent", () => {
  rows([
    [
      "West African leaders met in Lima on Friday.",
      "West African leaders meet in Lima | West African leaders",
    ],
    [
      "Eastern European foreign ministers met in Lima on Friday.",
      "Eastern European foreign ministers meet in Lima | Eastern European foreign ministers",
    ],
    [
      "Leaders of Southern African states met in Lima on Friday.",
      "Leaders of Southern African states meet in Lima | Leaders of Southern African states",
    ],
  ]);

  describe("but a state in such a part is that state", () => {
    rows([
      [
        "The West African nation of Togo expelled two envoys on Friday.",
        "Togo expels two envoys | Togo + envoys",
      ],
    ]);
  });
});
