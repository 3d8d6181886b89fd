// Where and when they agreed, who is accused, and what stands behind "let" and "on a visit".

import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...expected) => {
    expect(told(text, ["title", "date", "status", "who"])).toEqual(expected);
  });

describe("who agrees at a meeting on a day did so then", () => {
  table([
    [
      "Peru and Chad agreed to pull back their troops at a meeting of ministers in Lima on Friday.",
      "Peru and Chad agree to pull back their troops at a meeting of ministers in Lima | 2024-05-03 | held | Peru + Chad",
    ],
    [
      "Peru and Chad agreed at talks in Lima on Friday to resume flights.",
      "Peru and Chad agree at talks in Lima to resume flights | 2024-05-03 | held | Peru + Chad",
      "Peru and Chad meet in Lima | 2024-05-03 | held | Peru + Chad",
    ],
    // but what they agreed to do may have a day of its own
    [
      "Peru and Chad agreed to sign the pact at a summit in Lima next week.",
      "Peru and Chad are to sign the pact at a summit in Lima | 2024-05-13/2024-05-19 | planned expected | Peru + Chad",
      "Peru and Chad are to attend a summit in Lima | 2024-05-13/2024-05-19 | planned expected | Peru + Chad",
    ],
  ]);
});

describe("who accuses somebody did not do it", () => {
  table([
    [
      "Peru accused a Chilean frigate of ramming a trawler on Friday.",
      "Chile rams a trawler | 2024-05-03 | held | Chile",
      "Peru accuses a Chilean frigate of ramming a trawler | ../2024-05-06 | held | Peru + Chile",
    ],
    [
      "Peru accused a rebel group of shelling Lima on Friday.",
      "Rebel group shells Lima | 2024-05-03 | held | rebel group",
      "Peru accuses a rebel group of shelling Lima | ../2024-05-06 | held | Peru + rebel group",
    ],
    [
      "Peru accused Chile of ramming a trawler on Friday.",
      "Chile rams a trawler | 2024-05-03 | held | Chile",
      "Peru accuses Chile of ramming a trawler | ../2024-05-06 | held | Peru + Chile",
    ],
  ]);
});

describe("who speaks on a visit travels", () => {
  table([
    [
      "Norway will open an embassy, Foreign Minister Bo Holm said on a visit to Lima on Friday.",
      "Bo Holm visits Lima | 2024-05-03 | held | Bo Holm",
      "Norway is to open an embassy | 2024-05-06/.. | planned expected | Norway",
    ],
  ]);
});

describe("an accord that somebody brokered was not broken off by that", () => {
  table([
    [
      "The Algerian-brokered accord was to have been signed on Friday.",
      "Accord is not signed | 2024-05-10 | cancelled | nobody",
    ],
  ]);
});

describe("what one lets others do belongs to the letting", () => {
  table([
    [
      "Peru has refused to let a mission enter Lima.",
      "Peru refuses to let a mission enter Lima | ../2024-05-06 | held | Peru",
    ],
  ]);
});

describe("who skips one place may go to another", () => {
  table([
    [
      "Minister Ana Roca will skip the summit in Lima and travel to Oslo.",
      "Ana Roca declines to attend the summit in Lima | ../2024-05-06 | declined | Ana Roca",
      "Ana Roca is to visit Oslo | 2024-05-06/.. | planned expected | Ana Roca",
    ],
    ["Peru will promote trade and travel to Chile."],
  ]);
});

describe("who arrives on a day does the rest on it", () => {
  table([
    [
      "On her arrival in Lima on Friday, Ms Roca laid a wreath.",
      "Roca arrives in Lima | 2024-05-03 | held | Roca",
      "Roca lays a wreath | 2024-05-03 | held | Roca",
    ],
  ]);
});

describe("a life sentence is a sentence", () => {
  table([
    [
      "Three pirates were handed life sentences by a court in Lima on Friday.",
      "Three pirates are handed life sentences by a court in Lima | 2024-05-03 | held | pirates",
    ],
  ]);
});

describe("renewed fighting is no fighting of those who are told of it", () => {
  table([
    ["The Secretary-General is deeply concerned by reports of renewed fighting in Mali."],
    [
      "Renewed fighting broke out in Kidal on Friday.",
      "Renewed fighting breaks out in Kidal | 2024-05-03 | held | nobody",
    ],
  ]);
});

describe("what was to be, but was not, is called off on its own day", () => {
  table([
    [
      "Peru was to be admitted to the bloc in March but its entry was blocked.",
      "Peru was to be admitted to the bloc | 2024-03 | cancelled | Peru",
      "Entry is blocked | 2024-03 | held | nobody",
    ],
    [
      "The talks had been scheduled for Friday but were postponed.",
      "Talks are called off | 2024-05-10 | cancelled | nobody",
    ],
    [
      "The envoy was to meet the president on Friday and then leave for Oslo.",
      "Envoy is to meet president | 2024-05-10 | planned expected | envoy + president",
    ],
  ]);
});

describe("a title keeps how long somebody was sentenced or held", () => {
  table([
    [
      "A tribunal on Friday sentenced former general Bo Holm to 22 years for war crimes.",
      "Tribunal sentences former general Bo Holm to 22 years for war crimes | 2024-05-03 | held | Bo Holm",
    ],
    [
      "Rebels freed a Canadian engineer on Friday after seven months in captivity.",
      "Rebels free a Canadian engineer after seven months in captivity | 2024-05-03 | held | Rebels + Canadian engineer",
    ],
    [
      "Rebels freed a Canadian engineer after two days.",
      "Rebels free a Canadian engineer | ../2024-05-06 | held | Rebels + Canadian engineer",
    ],
  ]);
});
