import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (columns: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("“over to” tells to whom, and no cause", () => {
  table(
    ["title", "who"],
    [
      [
        "Peru handed the suspects over to Chile on Friday.",
        "Peru hands the suspects over to Chile | Peru + Chile",
      ],
      [
        "Peru handed over the suspects on Friday in a row over two boats of Chile.",
        "Peru hands over the suspects in a row over two boats of Chile | Peru",
      ],
    ],
  );
});

describe("who owes is helped by what is written off", () => {
  table(
    ["title", "who"],
    [
      ["Peru cancelled Chile’s debt on Friday.", "Peru cancels Chile’s debt | Peru + Chile"],
      ["Chile’s debt was cancelled by Peru on Friday.", "Peru cancels Chile’s debt | Peru + Chile"],
    ],
  );
});
