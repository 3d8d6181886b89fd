// Blows told with their toll, and what courts and governments give or are given.

import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...expected) => {
    expect(told(text, ["title", "kind", "status", "who"])).toEqual(expected);
  });

describe("a blow with its toll is the blow", () => {
  table([
    [
      "Two suicide bombers struck a police academy in Lima on Friday, killing 21 cadets.",
      "Bombers strike a police academy in Lima | ASSAULT | held | bombers + police",
    ],
    [
      "A drone hit a convoy near Lima on Friday, killing three.",
      "Drone hits a convoy near Lima | ASSAULT | held | nobody",
    ],
    // but how one hit back is what one did
    [
      "Peru hit back by expelling two envoys on Friday.",
      "Peru expels two envoys | SANCTION expel | held | Peru + envoys",
    ],
  ]);
});

describe("who forces a plane to land does that to it", () => {
  table([
    [
      "Peru forced a Chilean airliner to land in Lima on Friday.",
      "Peru forces a Chilean airliner to land in Lima | COERCE | held | Peru + Chile",
    ],
  ]);
});

describe("what is granted was asked for by somebody", () => {
  table([
    [
      "Sweden granted a request by Turkey to extradite a fraudster on Friday.",
      "Sweden grants a request by Turkey to extradite a fraudster | CONCEDE | held | Sweden + Turkey",
    ],
    [
      "Hungary vetoed a joint statement on Peru on Friday.",
      "Hungary vetoes a joint statement on Peru | REJECT meet | declined | Hungary",
    ],
    [
      "Russia vetoed sanctions on Peru on Friday.",
      "Russia vetoes sanctions on Peru | REJECT | declined | Russia",
    ],
  ]);
});

describe("who was held before is freed now", () => {
  table([
    [
      "Two Chilean envoys held hostage in Lima were released on Friday.",
      "Two Chilean envoys are released | CONCEDE | held | Chilean envoys",
      "Two Chilean envoys are held hostage in Lima | COERCE | held | Chilean envoys",
    ],
    [
      "Rebels held three envoys hostage in Lima on Friday.",
      "Rebels hold three envoys hostage in Lima | COERCE | held | Rebels",
    ],
  ]);
});

describe("why something happened is told of by nobody", () => {
  table([
    [
      "Iceland summoned the British ambassador on Friday to explain why a warship had entered its waters.",
      "Iceland summons the British ambassador | ACCUSE disapprove | held | Iceland + British ambassador",
      "Warship enters its waters | MOBILIZE | held | nobody",
    ],
  ]);
});

describe("who expels her accuses her", () => {
  table([
    [
      "Peru's ruling party expelled Premier Ana Roca on Friday, accusing her of fraud.",
      "Peru's ruling party expels Premier Ana Roca | SANCTION expel | held | Ana Roca",
      "Peru's ruling party accuses Ana Roca of fraud | ACCUSE disapprove | held | Ana Roca",
    ],
  ]);
});

describe("a truce takes hold", () => {
  table([
    [
      "A ceasefire brokered by Egypt took hold in Gaza on Friday.",
      "Ceasefire takes hold in Gaza | AGREE | held | nobody",
    ],
  ]);
});
