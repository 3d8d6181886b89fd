// Conditions in a row, what a headline says may be, and times that date nothing.

import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...expected) => {
    expect(told(text, ["title", "date"])).toEqual(expected);
  });

describe("what stands in a row behind “if” has not happened", () => {
  table([
    ["The council said it would lift the ban if Peru began talks and withdrew its troops."],
    [
      "The council said it would lift the ban if Peru began a dialogue with the north, withdrew its troops and stopped the attacks.",
    ],
    ["Peru said it was sending troops to the border if Chile attacked."],
    [
      "Peru was warned on Friday that it faced suspension if it did not hold elections.",
      "Peru is warned that it faced suspension | 2024-05-03",
    ],
    // a subject of its own behind the condition
    [
      "If Peru attacked, the treaty was void, and Chile withdrew its troops on Friday.",
      "Chile withdraws its troops | 2024-05-03",
    ],
  ]);
});

describe("in a headline “May” before a verb is no month", () => {
  test.each([
    ["Peru May Expel Norwegian Envoys", "Peru may expel Norwegian Envoys | planned possible"],
    ["Norway Hails May Visit", "Norway hails may visit | held"],
  ])("%s", (text, expected) => {
    expect(told(`${text}\n\nIt rained.`, ["title", "status"])).toEqual([expected]);
  });
});

describe("what ripped through a place or shook it is an attack", () => {
  table([
    [
      "A bomb ripped through a market in Lima on Friday, killing ten people.",
      "Bomb rips through a market in Lima | 2024-05-03",
    ],
    [
      "Two explosions shook the capital on Friday.",
      "Two explosions shake the capital | 2024-05-03",
    ],
    ["A storm ripped through the city on Friday."],
  ]);
});

describe("times that compare or describe date nothing", () => {
  table([
    [
      "Peru and Chile are to meet in Oslo for the second time in two months.",
      "Peru and Chile are to meet in Oslo | 2024-05-06/..",
    ],
    [
      "Peru and Chile are to meet in Oslo in two months.",
      "Peru and Chile are to meet in Oslo | 2024-07",
    ],
    [
      "On Friday, a battle near the 11th-century Vilca border temple killed two Chilean soldiers.",
      "Battle near the 11th-century Vilca border temple kills two Chilean soldiers | 2024-05-03",
    ],
  ]);
});

describe("“the arrest last week of two men” has its day inside", () => {
  table([
    [
      "The expulsions follow the arrest last month of a Peruvian officer in Santiago.",
      "Arrest of Peruvian officer in Santiago | 2024-04",
    ],
    [
      "Peru expelled the envoy in the last week of April.",
      "Peru expels the envoy | 2024-04-24/2024-04-30",
    ],
  ]);
});

describe("who is told behind a report, and who is disarmed", () => {
  table([
    ["The summit has been put off, revealed Argentine diplomatic sources."],
    [
      "Norwegian peacekeepers disarmed a group of Chilean soldiers on Friday.",
      "Norwegian peacekeepers disarm a group of Chilean soldiers | 2024-05-03",
    ],
    [
      "Foreign Minister Bo Holm told the press in Lima before he left on Friday that he expected the talks to fail.",
      "Bo Holm leaves | 2024-05-03",
      "Bo Holm says that he expected the talks to fail | ../2024-05-06",
    ],
  ]);
});
