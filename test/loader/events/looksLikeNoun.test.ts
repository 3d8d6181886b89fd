// Verbs that look like a noun: “which split from Chile”.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const rows = (all: readonly (readonly [text: string, ...events: readonly string[]])[]) =>
  it.each(all)("%s", (text, ...events) => expect(told(text, ["title", "date"])).toEqual(events));

describe("a verb that looks like a noun, behind “which”", () => {
  rows([
    [
      "Montenegro, which split from Serbia in 2006, applied on Friday to join NATO.",
      "Montenegro splits from Serbia | 2006",
      "Montenegro applies to join NATO | 2024-05-03",
    ],
    [
      "Peru, which cut ties with Chile in 2006, applied on Friday to join NATO.",
      "Peru cuts ties with Chile | 2006",
      "Peru applies to join NATO | 2024-05-03",
    ],
  ]);

  describe("but not a noun", () => {
    rows([["Peru asked on Friday which split of the sum Chile wanted."]]);
  });
});
