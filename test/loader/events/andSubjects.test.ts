// Behind an "and" a clause begins that has a subject and an object of its own.

import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...expected) => {
    expect(told(text, ["title", "who"])).toEqual(expected);
  });

describe("two who act in one sentence are told as two", () => {
  table([
    [
      "Peru recalled its envoy on Friday and the foreign minister of Chile condemned the move.",
      "Peru recalls its envoy | Peru",
      "Foreign minister of Chile condemns the move | foreign minister of Chile",
    ],
    [
      "Peru accused Chile on Friday and Norway denied the charge.",
      "Peru accuses Chile | Peru + Chile",
      "Norway denies the charge | Norway",
    ],
    [
      "Peru recalled its envoy and Chile froze contacts on Friday.",
      "Peru recalls its envoy | Peru + Chile",
      "Chile freezes contacts | Chile",
    ],
    [
      "Peru observed a minute of silence on Friday and lawmakers from all parties condemned the raid.",
      "Peru observes a minute of silence | Peru",
      "Lawmakers condemn the raid | lawmakers",
    ],
    // a list that one verb rules is none
    [
      "Envoys of Peru and Chile met the premier of Norway on Friday.",
      "Peru and Chile meet premier of Norway | Peru + Chile + premier of Norway",
    ],
    [
      "Peru expelled diplomats from Chile and Norway on Friday.",
      "Peru expels diplomats from Chile and Norway | Peru",
    ],
  ]);
});

describe("who is let act, called back and short of a vote", () => {
  table([
    [
      "Peru’s parliament authorised the prime minister on Friday to declare war on Chile.",
      "Peru’s parliament authorises the prime minister to declare war on Chile | Peru’s parliament",
    ],
    ["Peru called back its ambassador on Friday.", "Peru calls back its ambassador | Peru"],
    // who rings again recalls nobody
    ["Premier Ana Roca called him back an hour later."],
    ["The draft fell one vote short on Friday."],
  ]);
});

describe("what a draft would say, who storms off, whose incursion it was", () => {
  table([
    [
      "The Security Council failed on Friday to adopt a resolution calling for calm.",
      "UN Security Council fails to adopt a resolution | UN Security Council",
    ],
    // what is adopted says what it says
    [
      "The Security Council adopted a resolution condemning Chile on Friday.",
      "UN Security Council adopts a resolution | UN Security Council",
      "UN Security Council condemns Chile | UN Security Council + Chile",
    ],
    [
      "Talks due to resume in Doha on Saturday were in doubt after the raid.",
      "Talks are to resume in Doha | nobody",
    ],
    ["Chilean delegates stormed off on Friday.", "Chilean delegates storm off | Chilean delegates"],
  ]);
});
