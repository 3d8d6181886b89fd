// Reports with more than one deed behind them, days inside a verb, and participles that nobody acts.

import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...expected) => {
    expect(told(text, ["title", "date"])).toEqual(expected);
  });

describe("a day or an adverb may stand between a verb and its preposition", () => {
  table([
    [
      "Peru called Friday for the expulsion of Chilean envoys.",
      "Peru calls for the expulsion of Chilean envoys | 2024-05-03",
    ],
    [
      "President Ana Roca called on Friday for an end to the fighting.",
      "Ana Roca calls for an end to the fighting | 2024-05-03",
    ],
    [
      "Peru called again on Chile to leave the island.",
      "Peru calls again on Chile to leave the island | ../2024-05-06",
    ],
    // an object between them: he is called, and not called on
    ["Peru called the emir on Friday."],
  ]);
});

describe("a row behind “that” is told of those who open it", () => {
  table([
    [
      "Norwegian colonel Lars Vik said on Friday that Danish soldiers came up to a post, refused to leave it and fired in the air.",
      "Lars Vik says that Danish soldiers came up to a post | 2024-05-03",
      "Danish soldiers refuse to leave it | ../2024-05-06",
      "Danish soldiers fire in the air | ../2024-05-06",
    ],
    // the comma ends an aside: the minister left
    [
      "Minister Bo Holm, who said that Danish soldiers came, met Ana Roca and left for Oslo on Friday.",
      "Bo Holm leaves for Oslo | 2024-05-03",
      "Bo Holm meets Ana Roca | 2024-05-03",
    ],
  ]);
});

describe("between a report and “who” stands the subject of what follows", () => {
  table([
    [
      "The minister said envoys who had met the rebels were expelled on Friday.",
      "Envoys are expelled | 2024-05-03",
    ],
    [
      "The ministry said Foreign Minister Bo Holm, who arrived on Thursday, met President Ana Roca on Friday.",
      "Bo Holm arrives | 2024-05-02",
      "Bo Holm meets Ana Roca | 2024-05-03",
    ],
    [
      "Foreign Minister Ana Roca said states that banned Peruvian fish in May are not welcome.",
      "States ban Peruvian fish | 2024-05-01/2024-05-06",
    ],
    // “that” with a subject behind it tells what is said
    [
      "Foreign Minister Ana Roca told envoys that Peru banned Chilean fish on Friday.",
      "Peru bans Chilean fish | 2024-05-03",
    ],
  ]);
});

describe("behind a preposition a participle is no deed", () => {
  table([
    [
      "Two Belgians were freed on Friday along with kidnapped Peruvians.",
      "Two Belgians are freed along with kidnapped Peruvians | 2024-05-03",
    ],
    [
      "Peru protested on Friday over continued firing and shelling at the border.",
      "Peru protests over continued firing and shelling at the border | 2024-05-03",
    ],
    [
      "Peru called on Friday for the release of detained protesters and jailed writers.",
      "Peru calls for the release of detained protesters and jailed writers | 2024-05-03",
    ],
    // a verb of its own behind “and”
    [
      "Peru released ten protesters and jailed two writers on Friday.",
      "Peru releases ten protesters | 2024-05-03",
      "Peru jails two writers | 2024-05-03",
    ],
  ]);
});

describe("an adviser to a named ruler is not that ruler", () => {
  test.each([
    [
      "Bo Holm, Foreign Policy Adviser to Norway Prime Minister Lars Vik, will visit Chile.",
      "Bo Holm is to visit Chile",
    ],
    ["Bo Holm, adviser to Norway, will visit Chile.", "Bo Holm is to visit Chile"],
  ])("%s", (text, expected) => {
    expect(told(text, ["title"])).toEqual([expected]);
  });
});
