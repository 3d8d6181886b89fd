// What wire reports tell of bombs, jets and charges.

import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...expected) => {
    expect(told(text, ["title", "date", "who"])).toEqual(expected);
  });

describe("jets are of a state, and no people", () => {
  table([
    [
      "Two Peruvian F-16 fighters bombed Arica on Friday.",
      "Two Peruvian F-16 fighters bomb Arica | 2024-05-03 | Peru",
    ],
    ["Peru scrambled F-16 fighters on Friday.", "Peru scrambles F-16 fighters | 2024-05-03 | Peru"],
    // people
    [
      "M23 fighters attacked Goma on Friday.",
      "M23 fighters attack Goma | 2024-05-03 | M23 fighters",
    ],
  ]);
});

describe("whose embassy a bomb is thrown at takes part", () => {
  table([
    [
      "Protesters threw a bomb at the Chilean embassy on Friday.",
      "Protesters throw a bomb at the Chilean embassy | 2024-05-03 | Protesters + Chilean embassy",
    ],
    [
      "Gunmen fired shots at the Chilean consulate on Friday.",
      "Gunmen fire shots at the Chilean consulate | 2024-05-03 | Gunmen + Chilean consulate",
    ],
  ]);
});

describe("the weekday behind a breach is that of the charge", () => {
  table([
    [
      "Peru accused Chile of breaking the truce on Friday.",
      "Peru accuses Chile of breaking the truce | 2024-05-03 | Peru + Chile",
    ],
    // a blow has a day of its own
    [
      "Peru accused Chile of shelling Lima on April 26.",
      "Chile shells Lima | 2024-04-26 | Chile",
      "Peru accuses Chile of shelling Lima | ../2024-05-06 | Peru + Chile",
    ],
  ]);
});

describe("a town that was seized is taken from whoever had it", () => {
  table([
    [
      "Ana Roca visited Arica, the town which Chilean forces seized from Peru in 1879.",
      "Chilean forces seize the town from Peru | 1879 | Chilean forces + Peru",
      "Ana Roca visits Arica | ../2024-05-06 | Ana Roca",
    ],
  ]);
});
