import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

const columns: readonly Column[] = ["kind", "status", "date", "who", "title"];

describe("the last one, the next one are of the noun before", () => {
  table([
    [
      "The parties have not agreed to a new round of talks. The last one was held in Vienna on 5 and 6 April.",
      "CONSULT | held | 2024-04-05/2024-04-06 | nobody | Last round of talks is held in Vienna",
    ],
    [
      "Peru and Chile held a meeting in Oslo in March. The next one will be held in Lima in July.",
      "CONSULT | held | 2024-03 | Peru + Chile | Peru and Chile meet in Oslo",
      "AGREE | planned expected | 2024-07 | Peru + Chile | Peru and Chile are to meet in Lima",
    ],
    [
      "Peru held a summit in March. The first one was held in 2009.",
      "CONSULT multilateral | held | 2009 | nobody | First summit is held",
      "CONSULT multilateral | held | 2024-03 | Peru | Peru holds a summit",
    ],
    [
      "The two presidents met in Oslo. The last one to visit Lima was Roca.",
      "CONSULT | held | ../2024-05-06 | two presidents | Two presidents meet in Oslo",
    ],
  ]);
});

describe("who is in a town this week, or on a visit, came there", () => {
  table([
    [
      "Peruvian Foreign Minister Bo Vik is in Oslo this week.",
      "CONSULT visit | held | 2024-05-06 | Bo Vik | Bo Vik visits Oslo",
    ],
    [
      "Peruvian President Ana Roca is in Lusaka on her first foreign visit.",
      "CONSULT visit | held | ../2024-05-06 | Ana Roca | Ana Roca visits Lusaka",
    ],
    ["The Peruvian ambassador is in Oslo on business."],
  ]);
});

describe("a visit that something followed, or that one is thanked for, was made", () => {
  table([
    [
      "The vote followed a visit to Lima by Chilean envoy Ana Holm, who held talks with President Bo Vik.",
      "CONSULT visit | held | ../2024-05-06 | Ana Holm | Ana Holm visits Lima",
      "CONSULT | held | ../2024-05-06 | Ana Holm + Bo Vik | Ana Holm meets Bo Vik",
    ],
    [
      "President Ana Roca of Peru thanked Premier Bo Vik of Chile for his visit to Lima last week.",
      "CONSULT visit | held | 2024-04-29/2024-05-05 | Bo Vik | Bo Vik visits Lima",
      "SUPPORT | held | ../2024-05-06 | Ana Roca + Bo Vik | Ana Roca thanks Premier Bo Vik of Chile for his visit to Lima",
    ],
    [
      "President Ana Roca of Peru thanked Premier Bo Vik of Chile for his support last week.",
      "SUPPORT | held | 2024-04-29/2024-05-05 | Ana Roca + Bo Vik | Ana Roca thanks Premier Bo Vik of Chile for his support",
    ],
  ]);
});

describe("what broke down in two years broke down twice", () => {
  table([
    [
      "Talks between Peru and Chile broke down in 2001 and 2003.",
      "SANCTION discontinue | cancelled | 2001 | Peru + Chile | Talks between Peru and Chile break down",
      "SANCTION discontinue | cancelled | 2003 | Peru + Chile | Talks between Peru and Chile break down",
    ],
  ]);
});
