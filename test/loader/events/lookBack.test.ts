import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...events: string[]])[];

const rows = (cases: Cases) =>
  it.each(cases)("%s", (text, ...events) => expect(told(text, ["title", "date"])).toEqual(events));

describe("a sentence of what had been does not move the story back", () => {
  rows([
    [
      "Ambassador Ana Roca flew home on 13 April. She had been seized on 15 March. President Bo Vik received her at the airport.",
      "Ana Roca is seized | 2024-03-15",
      "Ana Roca flies home | 2024-04-13",
      "Bo Vik receives Ana Roca | 2024-04-13",
    ],
    // the story itself is told of what had been
    [
      "Ana Roca had been seized on 15 March. Bo Vik freed her.",
      "Ana Roca is seized | 2024-03-15",
      "Bo Vik frees Ana Roca | 2024-03-15",
    ],
    // a step of the story has its own day
    [
      "Ambassador Ana Roca flew home on 13 April. She was honoured on 15 April. President Bo Vik received her.",
      "Ana Roca flies home | 2024-04-13",
      "Bo Vik receives Ana Roca | 2024-04-15",
      "Ana Roca is honoured | 2024-04-15",
    ],
  ]);
});
