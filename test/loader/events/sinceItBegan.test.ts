import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (columns: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("a day and a town behind “since the war began” are of those who met", () => {
  table(
    ["title", "date", "where"],
    [
      [
        "Ana Roca and Bo Vik met for the first time since the war began on April 12 in Oslo.",
        "Ana Roca and Bo Vik meet in Oslo | 2024-04-12 | Oslo",
        "War begins | ../2024-05-06 | nowhere",
      ],
      [
        "Ana Roca and Bo Vik met on Friday for the first time since the war began on April 12 in Oslo.",
        "War begins in Oslo | 2024-04-12 | Oslo",
        "Ana Roca and Bo Vik meet | 2024-05-03 | nowhere",
      ],
      [
        "Ana Roca and Bo Vik met for the first time since the war began on April 12.",
        "War begins | 2024-04-12 | nowhere",
        "Ana Roca and Bo Vik meet | ../2024-05-06 | nowhere",
      ],
      [
        "Ana Roca and Bo Vik met for the first time since protests began on April 12 in Kyiv.",
        "Protests begin in Kyiv | 2024-04-12 | Kyiv",
        "Ana Roca and Bo Vik meet | ../2024-05-06 | nowhere",
      ],
    ],
  );
});
