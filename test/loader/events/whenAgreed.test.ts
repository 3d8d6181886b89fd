import { expect, test } from "vitest";
import { told } from "./told.ts";

test.each([
  [
    "Peru had agreed to reopen talks with Chile when President Ana Roca met President Jan Vik in Oslo on April 29.",
    "Peru agrees to reopen talks with Chile | 2024-04-29 | Peru",
  ],
  // a day of its own
  [
    "Peru agreed on Friday to lift the sanctions when Chile withdrew.",
    "Peru agrees to lift the sanctions | 2024-05-03 | Peru",
  ],
  // whoever planned it did it
  [
    "Ana Roca said on Friday that the Inca Front had planned and executed the raid on Lima.",
    "Inca Front executes the raid on Lima | ../2024-05-06 | Inca Front",
  ],
])("%s", (text, event) => {
  expect(told(text, ["title", "date", "who"])).toContain(event);
});
