import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (columns: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("whoever does something after clashes need not have fought", () => {
  table(
    ["title", "who"],
    [
      [
        "Peru closed its border with Chile on Friday after clashes near Malanville.",
        "Peru closes its border with Chile after clashes near Malanville | Peru + Chile",
        "Clashes in Malanville | nobody",
      ],
      [
        "Peru withdrew its troops on Friday after clashes with Chile.",
        "Peru withdraws its troops after clashes with Chile | Peru",
        "Clashes between Peru and Chile | Peru + Chile",
      ],
    ],
  );
});

describe("what is done in line with an accord is not the accord", () => {
  table(
    ["title", "who"],
    [
      [
        "Ana Roca was named premier on Friday in line with a ceasefire reached in Oslo in January.",
        "Ceasefire in Oslo | nobody",
        "Ana Roca is named premier in line with a ceasefire reached in Oslo | Ana Roca",
      ],
    ],
  );
});
