import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (columns: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("a plan that is put off is told once", () => {
  table(
    ["status", "title"],
    [
      [
        "Peru has shelved a plan to send military advisers to Chile.",
        "cancelled | Peru shelves a plan to send military advisers to Chile",
      ],
      [
        "A plan to send Peruvian observers to Chile has been abandoned.",
        "cancelled | Plan to send Peruvian observers to Chile is abandoned",
      ],
      ["Peru scrapped plans to visit Chile.", "cancelled | Peru’s visit to Chile is scrapped"],
      [
        "Peru's president was to have met Vik in Oslo on Friday, but the meeting was put off.",
        "cancelled | Peru's president was to meet Vik in Oslo",
      ],
    ],
  );
});

describe("what is promised is promised, and to be held where it has a day", () => {
  table(
    ["date", "title"],
    [
      [
        "Peru and Chile have been promised an association agreement.",
        "../2024-05-06 | Peru and Chile are promised an association agreement",
      ],
      [
        "Peru's premier has promised elections next month.",
        "../2024-05-06 | Peru's premier promises elections",
        "2024-06 | Elections are to be held in Peru",
      ],
    ],
  );
});

describe("a title goes without the words of its day", () => {
  table(
    ["date", "title"],
    [
      [
        "Peru and Chile will sign an accord in Oslo as early as Friday.",
        "2024-05-10 | Peru and Chile are to sign an accord in Oslo",
      ],
      [
        "The two presidents set July 9 for their next meeting.",
        "2024-07-09 | Next meeting is to be held",
      ],
      [
        "Peru has volunteered to host talks between Chile and Norway in August.",
        "2024-08 | Peru is to host talks between Chile and Norway",
      ],
    ],
  );
});
