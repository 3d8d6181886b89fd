import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...events: string[]])[];

const rows = (cases: Cases) =>
  it.each(cases)("%s", (text, ...events) => expect(told(text, ["date", "title"])).toEqual(events));

describe("an accord with someone is old: the day is that of what is done to it", () => {
  rows([
    [
      "Peru denounced the accord with Chile on Friday.",
      "2024-05-03 | Peru denounces the accord with Chile",
    ],
    [
      "Peru denounced the treaty with Chile in March.",
      "2024-03 | Peru denounces the treaty with Chile",
    ],
    [
      "Peru condemned the accord with Chile on Friday.",
      "2024-05-03 | Peru condemns the accord with Chile",
    ],
    // what has its own day
    [
      "Peru condemned the clash with Chile on Friday.",
      "2024-05-03 | Clash with Chile",
      "../2024-05-06 | Peru condemns the clash with Chile",
    ],
  ]);
});

describe("who is bidden to a place on a day that is past was bidden then", () => {
  rows([
    [
      "Peru invited the Chilean premier to Lima on Friday.",
      "2024-05-03 | Peru invites the Chilean premier to Lima",
    ],
    [
      "Peru extended an invitation to Chile's president on Friday.",
      "2024-05-03 | Peru invites Chile's president",
    ],
    // the day of the summit
    [
      "Peru invited the Chilean premier to a summit on Friday.",
      "../2024-05-06 | Peru invites the Chilean premier to a summit",
    ],
    [
      "Peru invited the Chilean premier to Lima on May 20.",
      "../2024-05-06 | Peru invites the Chilean premier to Lima",
    ],
  ]);
});

describe("let go: one verb of two words", () => {
  rows([["Peru let the ship go on Friday.", "2024-05-03 | Peru lets the ship go"]]);
});

describe("a year or a month that names a thing yields to a day", () => {
  rows([
    ["Peru signed the 2010 convention on Friday.", "2024-05-03 | Peru signs the convention"],
    [
      "Ana Roca on Friday turned down an invitation to the April parade in Lima.",
      "2024-05-03 | Ana Roca turns down an invitation to the parade in Lima",
    ],
    [
      "Peru and Chile will hold talks over the 1994 bombing on July 3.",
      "1994 | 1994 bombing",
      "2024-07-03 | Peru and Chile are to meet",
    ],
    // no other day
    [
      "Peru attended the April summit in Quito.",
      "2024-04 | Peru attends the April summit in Quito",
    ],
  ]);
});

describe("an act told in passing has not the day of the sentence", () => {
  rows([
    [
      "A suspect in the Quito bombing was arrested in Lima on Friday.",
      "2024-05-03 | Suspect in the Quito bombing is arrested in Lima",
    ],
    [
      "Peru reopened the crossing on Friday after a two-day closure.",
      "2024-05-03 | Peru reopens the crossing after a two-day closure",
    ],
    // talks are of the day on which one speaks behind them
    [
      "Ana Roca left Lima on Friday after a meeting with Bo Holm.",
      "2024-05-03 | Ana Roca leaves Lima",
      "2024-05-03 | Ana Roca meets Bo Holm",
    ],
  ]);
});
