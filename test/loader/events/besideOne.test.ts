import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["date", "title"];

/** Published on Monday 6 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("who acts with the one that has a name is told with it", () => {
  table([
    [
      "Peru and six world powers began talks in Oslo on Friday.",
      "2024-05-03 | Peru and six world powers begin talks in Oslo",
    ],
    [
      "On Friday Peru and its allies signed a pact in Lima.",
      "2024-05-03 | Peru and its allies sign a pact in Lima",
    ],
    [
      "Peru and several of its neighbours failed to agree on Friday.",
      "2024-05-03 | Peru fails to agree",
    ],
    [
      "Peru's ruling party and two rebel groups opened talks on Friday.",
      "2024-05-03 | Peru’s ruling party and two rebel groups open talks",
    ],
    // but not what stands in a phrase of something else, nor where both are known
    [
      "Peru's talks with Chile and six powers collapsed on Friday.",
      "2024-05-03 | Peru’s meeting with Chile is broken off",
    ],
    [
      "Peru and the rebels failed to agree on Friday.",
      "2024-05-03 | Peru and rebels fail to agree",
    ],
    ["Peru’s premier and his dog left Oslo on Friday.", "2024-05-03 | Peru’s premier leaves Oslo"],
  ]);
});
