import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (columns: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("a state called by its form of rule is that state", () => {
  table(
    ["title", "who"],
    [
      [
        "The Principality of Andorra and Tuvalu established diplomatic relations on Friday.",
        "Andorra and Tuvalu establish diplomatic relations | Andorra + Tuvalu",
      ],
      [
        "Peru and the Sultanate of Oman signed a treaty on Friday.",
        "Peru and Oman sign a treaty | Peru + Oman",
      ],
      [
        "The Principality of Peru held talks with Chile on Friday.",
        "Principality meets Chile | Principality + Chile",
      ],
    ],
  );
});
