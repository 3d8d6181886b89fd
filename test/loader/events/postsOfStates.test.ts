import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (columns: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("“the Foreign Ministers of Peru and Chile” are their states", () => {
  table(
    ["title", "who"],
    [
      [
        "The minister met the Ambassadors of Peru and Chile on Friday.",
        "Minister meets Peru and Chile | minister + Peru + Chile",
      ],
      [
        "The Emir on Friday received the Foreign Ministers of Peru and Chile.",
        "Emir receives Peru and Chile | Emir + Peru + Chile",
      ],
      [
        "President Roca hosted the Prime Ministers of Peru, Chile and Bolivia on Friday.",
        "Roca receives Peru, Chile and Bolivia | Roca + Peru + Chile + Bolivia",
      ],
      [
        "Premier Roca met the Presidents of Peru and Chile, Ida Holm and Bo Vik, on Friday.",
        "Roca meets Ida Holm and Bo Vik | Roca + Ida Holm + Bo Vik",
      ],
    ],
  );
});
