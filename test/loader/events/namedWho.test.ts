// “WHO” in capitals is a body, and no pronoun.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const rows = (all: readonly (readonly [text: string, ...events: readonly string[]])[]) =>
  it.each(all)("%s", (text, ...events) => expect(told(text, ["title", "who"])).toEqual(events));

const who = "World Health Organization";

describe("the WHO", () => {
  rows([
    ["The WHO sent ten experts to Lima on Friday.", `${who} sends ten experts to Lima | ${who}`],
    [
      "The WHO and the World Bank signed an accord on Friday.",
      `${who} and World Bank sign an accord | ${who} + World Bank`,
    ],
    ["WHO experts visited Lima on Friday.", "WHO experts visit Lima | WHO experts"],
  ]);

  describe("but in small letters, and in a line of capitals, it asks or tells of somebody", () => {
    rows([
      ["Bo Holm, who visited Lima on Friday, is ill.", "Bo Holm visits Lima | Bo Holm"],
      ["WHO VISITED LIMA ON FRIDAY?"],
    ]);
  });
});
