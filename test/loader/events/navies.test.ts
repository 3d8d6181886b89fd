import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (columns: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("“the navies of Peru and Chile” are the two states", () => {
  table(
    ["title", "who"],
    [
      [
        "The navies of Peru and Chile began an exercise on Friday.",
        "Peru and Chile begin an exercise | Peru + Chile",
      ],
      [
        "The air forces of Peru and Chile clashed on Friday.",
        "Peru and Chile clash | Peru + Chile",
      ],
    ],
  );
});

describe("“the EFTA States” are the league, and stand beside a state", () => {
  table(
    ["title", "who"],
    [
      ["The EFTA States and Peru held talks on Friday.", "EFTA and Peru meet | EFTA + Peru"],
      [
        "Talks between the EFTA States and Peru were held in Oslo on Friday.",
        "EFTA and Peru meet in Oslo | EFTA + Peru",
      ],
      ["The OAS Member States met on Friday.", "OAS Member States meet | OAS Member States"],
    ],
  );
});
