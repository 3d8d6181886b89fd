// Troops of a state and those who fight it are two sides, though both are of one land.

import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, ["who", "title"])).toEqual(events));

describe("both take part", () => {
  table([
    [
      "Colombian troops raided an ELN camp near Lima on Friday.",
      "Colombian troops + ELN | Colombian troops raid an ELN camp near Lima",
    ],
    [
      "Ugandan soldiers attacked an LRA base on Friday.",
      "Ugandan soldiers + Lord's Resistance Army | Ugandan soldiers attack an LRA base",
    ],
  ]);
});

describe("one and the same side is told once", () => {
  table([
    [
      "Peruvian troops raided a camp on Friday. The Peruvian army said the raid began at dawn.",
      "Peruvian troops | Peruvian troops raid a camp",
    ],
  ]);
});
