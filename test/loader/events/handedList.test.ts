import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "date", "status", "kind", "where"];

describe("who is called in and handed something is given it", () => {
  it.each([
    [
      "Jan Holm was called to the Foreign Ministry on April 30 and handed a list of names.",
      "Jan Holm is called to the Foreign Ministry | 2024-04-30 | held | ACCUSE disapprove | nowhere",
    ],
    [
      "Jan Holm was summoned to the ministry on Monday and told to leave.",
      "Jan Holm is summoned to the ministry | 2024-05-06 | held | ACCUSE disapprove | nowhere",
      "Jan Holm is told to leave | 2024-05-06 | held | REQUEST change | nowhere",
    ],
    [
      "Jan Holm was praised in Lima on Monday and handed a list to President Vik.",
      "Jan Holm is praised in Lima | 2024-05-06 | held | SUPPORT | Lima",
      "Jan Holm hands a list to President Vik | 2024-05-06 | held | CONSULT | nowhere",
    ],
  ])("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));
});
