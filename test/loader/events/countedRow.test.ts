import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["date", "title"];

/** Published on Monday 6 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("a row that counts its people is told to its end", () => {
  table([
    [
      "Police arrested two men, a woman and a teenager on Friday.",
      "2024-05-03 | Police arrest two men, a woman and a teenager",
    ],
    [
      "Three men, a woman and a child were detained in Lima on Friday.",
      "2024-05-03 | Three men, a woman and a child are detained in Lima",
    ],
    [
      "On Friday, two Chileans, a Peruvian, and a Bolivian were freed in Lima.",
      "2024-05-03 | Two Chileans, a Peruvian, and a Bolivian are freed in Lima",
    ],
    // but not what only stands behind a comma
    [
      "Peru freed two soldiers, a move that pleased Chile, on Friday.",
      "2024-05-03 | Peru frees two soldiers",
    ],
    [
      "Peru expelled three diplomats on Friday, a day after Chile and two allies did so.",
      "2024-05-03 | Peru expels three diplomats",
    ],
  ]);
});
