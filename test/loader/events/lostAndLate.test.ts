// What came to nothing, and what only looks as if it were to come.

import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...expected) => {
    expect(told(text, ["title", "kind", "status", "who"])).toEqual(expected);
  });

describe("the collapse of talks breaks them off, and they are not those who speak of it", () => {
  table([
    [
      "After the collapse of the talks in May, Chad recalled its envoy on Friday.",
      "Talks are broken off | SANCTION discontinue | cancelled | nobody",
      "Chad recalls its envoy | SANCTION withdraw | held | Chad",
    ],
    [
      "Peruvian and Chilean leaders met on Friday, for the first time since the breakdown of talks in May.",
      "Peru and Chile meet | CONSULT | held | Peru + Chile",
    ],
    // a blow is never called off
    ["Holm cited the killing of three guards in May for the cancellation of the talks."],
  ]);
});

describe("a decision that is put off is not to be put off", () => {
  table([
    [
      "Norway put off a decision on the sanctions on Friday until May.",
      "Norway puts off a decision on the sanctions | REJECT | cancelled | Norway",
    ],
    [
      "Norway put off a summit on Friday until May.",
      "Norway’s summit is put off | REJECT meet | cancelled | Norway",
      "Norway is to attend a summit | AGREE multilateral | planned expected | Norway",
    ],
  ]);
});

describe("who made the remarks does not travel", () => {
  table([
    [
      "Peru's minister scrapped a trip to Oslo on Friday in protest at remarks by Premier Bo Holm.",
      "Peru's minister’s visit to Oslo is scrapped | REJECT meet | cancelled | Peruvian minister",
    ],
    [
      "Peru scrapped a trip to Oslo by Premier Bo Holm on Friday.",
      "Bo Holm’s visit to Oslo is scrapped | REJECT meet | cancelled | Bo Holm + Peru",
    ],
  ]);
});

describe("who witnesses a signing is there", () => {
  table([
    [
      "President Bo Holm and Premier Ana Roca witnessed the signing of six agreements in Lima on Friday.",
      "Bo Holm and Ana Roca witness the signing of six agreements in Lima | AGREE | held | Bo Holm + Ana Roca",
    ],
  ]);
});

describe("who was seized before he was freed was not seized on the day of the news", () => {
  table([
    [
      "Two Chilean sailors seized in Peru were rescued on Friday in a raid by Norwegian troops.",
      "Two Chilean sailors are rescued in a raid by Norwegian troops | AID | held | Chilean sailors",
      "Raid by Norwegian troops | ASSAULT | held | Norwegian troops",
      "Two Chilean sailors are seized in Peru | COERCE | held | Chilean sailors",
    ],
  ]);
});

describe("a title says what somebody was urged to do, and of whom once", () => {
  table([
    [
      "Bo Holm was urged by the African Union on Friday to withdraw.",
      "African Union urges Bo Holm to withdraw | REQUEST change | held | African Union + Bo Holm",
    ],
    [
      "President Ana Roca on Friday named Bo Holm to replace him.",
      "Ana Roca names Bo Holm to replace him | AGREE | held | Ana Roca + Bo Holm",
    ],
    [
      "The activists had been rounded up in May.",
      "Activists are rounded up | COERCE | held | activists",
    ],
    [
      "Soldiers bundled President Bo Holm onto a plane on Friday.",
      "Soldiers bundle President Bo Holm onto a plane | SANCTION expel | held | Soldiers + Bo Holm",
    ],
    [
      "Norway sent 50 doctors to Chad on Friday.",
      "Norway sends 50 doctors to Chad | AID | held | Norway + Chad",
    ],
  ]);
});
