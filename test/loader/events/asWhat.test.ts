// What a deed is called is nobody to whom something is done, and a group is no state.

import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, ["who", "title"])).toEqual(events));

describe("behind “as a” stands nobody who takes part", () => {
  table([
    [
      "Ana Roca condemned the test on Friday as a violation of the UN Charter.",
      "Ana Roca | Ana Roca condemns the test as a violation of the UN Charter",
    ],
    [
      "Ana Roca denounced the annexation on Friday as a breach of NATO agreements.",
      "Ana Roca | Ana Roca denounces the annexation as a breach of NATO agreements",
    ],
    [
      "Peru denounced Chile on Friday as a threat to Bolivia.",
      "Peru + Chile | Peru denounces Chile as a threat to Bolivia",
    ],
    // who is accused stands before it
    [
      "Peru accused Chile on Friday of an attack on Bolivia.",
      "Peru + Chile | Peru accuses Chile of an attack on Bolivia",
    ],
  ]);
});

describe("a group of some land is not that land", () => {
  table([
    [
      "An Uzbek group claimed responsibility for the attack on Friday.",
      "Uzbek group | Uzbek group claims responsibility for the attack",
    ],
    ["A Chechen group attacked Lima on Friday.", "Chechen group | Chechen group attacks Lima"],
  ]);
});
