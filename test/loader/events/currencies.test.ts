// "10 billion roubles": money, whatever it is called.

import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "kind", "who"];

describe("sums in any money", () => {
  it.each([
    [
      "Japan disbursed 1 billion yen to Chad in March.",
      "Japan disburses 1 billion yen to Chad | AID | Japan + Chad",
    ],
    [
      "Russia lent Belarus 10 billion roubles on Friday.",
      "Russia lends Belarus 10 billion roubles | AID | Russia + Belarus",
    ],
    [
      "South Korea gave 10 billion won to Kenya on Friday.",
      "South Korea gives 10 billion won to Kenya | AID | South Korea + Kenya",
    ],
    ["Peru gave the floor to Chile on Friday."],
  ])("%s", (text, ...events) => {
    expect(told(text, columns)).toEqual(events);
  });
});

describe("a statement that only says", () => {
  it.each([
    [
      "Peru issued a statement on Friday saying that Chile would withdraw.",
      "Peru issues a statement | STATEMENT | Peru",
    ],
    [
      "Peru issued a statement on Friday condemning Chile.",
      "Peru condemns Chile | ACCUSE disapprove | Peru + Chile",
    ],
  ])("%s", (text, ...events) => {
    expect(told(text, columns)).toEqual(events);
  });
});
