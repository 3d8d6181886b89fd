import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

/** Published on Monday 6 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, ["date", "title"])).toEqual(events));

describe("the year that names a thing is no date of what is done to it", () => {
  table([
    [
      "Peru tore up its 1992 peace accord with Chile in October.",
      "2023-10 | Peru tears up its peace accord with Chile",
    ],
    [
      "Peru scrapped its 2001 agreement with Chile.",
      "../2024-05-06 | Peru scraps its agreement with Chile",
    ],
    ["Peru quit the 1990 treaty in March.", "2024-03 | Peru quits the treaty"],
    // what is held in its year has it
    ["Peru held its 2012 elections.", "2012 | Peru holds its elections"],
    ["Peru will host its 2025 summit in Lima.", "2025 | Peru is to host 2025 summit in Lima"],
  ]);
});

describe("a war that was only near has no day of its own", () => {
  table([
    [
      "Peru and Chile came to the brink of war in March 2008.",
      "2008-03 | Peru and Chile come to the brink of war",
    ],
    ["Peru and Chile came close to war in March 2008."],
  ]);
});

describe("behind an aside of where the first clause goes on", () => {
  table([
    [
      "Peru expelled the last Chilean envoys from Tacna, where they had served since 1999, in December.",
      "2023-12 | Peru expels the last Chilean envoys from Tacna",
    ],
    [
      "Ana Roca visited Oslo, where she met Bo Vik, on Friday.",
      "2024-05-03 | Ana Roca visits Oslo",
      "2024-05-03 | Ana Roca meets Bo Vik in Oslo",
    ],
    // but not where that has its day
    [
      "Ana Roca arrived in Oslo on Friday, where she met Bo Vik, the premier, on Saturday.",
      "2024-05-03 | Ana Roca arrives in Oslo",
      "2024-05-04 | Ana Roca meets Bo Vik in Oslo",
    ],
  ]);
});
