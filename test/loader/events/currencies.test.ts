// "10 billion roubles": money, whatever it is called.

import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "kind", "who", "date"];

describe("sums in any money", () => {
  it.each([
    [
      "Japan disbursed 1 billion yen to Chad in March.",
      "Japan disburses 1 billion yen to Chad | AID | Japan + Chad | 2024-03",
    ],
    [
      "Russia lent Belarus 10 billion roubles on Friday.",
      "Russia lends Belarus 10 billion roubles | AID | Russia + Belarus | 2024-05-03",
    ],
    [
      "South Korea gave 10 billion won to Kenya on Friday.",
      "South Korea gives 10 billion won to Kenya | AID | South Korea + Kenya | 2024-05-03",
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
      "Peru issues a statement | STATEMENT | Peru | 2024-05-03",
    ],
    [
      "Peru issued a statement on Friday condemning Chile.",
      "Peru condemns Chile | ACCUSE disapprove | Peru + Chile | 2024-05-03",
    ],
  ])("%s", (text, ...events) => {
    expect(told(text, columns)).toEqual(events);
  });
});

describe("the same sum in other money, between brackets", () => {
  it.each([
    [
      "Japan gave 1 billion yen ($8.5 million) to Chad in March.",
      "Japan gives 1 billion yen to Chad | AID | Japan + Chad | 2024-03",
    ],
    [
      "Peru freed ten soldiers (two of them wounded) in Lima on Friday.",
      "Peru frees ten soldiers | CONCEDE | Peru + soldiers | 2024-05-03",
      "Ten soldiers are wounded | ASSAULT | soldiers | ../2024-05-06",
    ],
    [
      "Peru freed ten soldiers (who had been held since March) in Lima on Friday.",
      "Ten soldiers are held | COERCE | soldiers | 2024-03-01/2024-05-06",
      "Peru frees ten soldiers | CONCEDE | Peru + soldiers | 2024-05-03",
    ],
  ])("%s", (text, ...events) => {
    expect(told(text, columns)).toEqual(events);
  });
});
