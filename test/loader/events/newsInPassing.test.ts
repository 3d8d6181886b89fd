// Happenings that news tells in passing: what came to nothing, what others are glad of, what a thing is called.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const lines = (rows: readonly (readonly [string, readonly string[]])[]) =>
  it.each(rows)("%s", (text, events) =>
    expect(told(text, ["title", "date", "status"])).toEqual(events),
  );

describe("who welcomes a deed is glad of it, who welcomes people receives them", () => {
  it.each([
    ["Ana Roca of Peru welcomed the truce on Friday.", "Ana Roca welcomes the truce | SUPPORT"],
    ["Peru welcomed his release on Friday.", "Peru welcomes the release | SUPPORT"],
    [
      "Ana Roca welcomed a Danish delegation on Friday.",
      "Ana Roca receives Danish delegation | CONSULT visit",
    ],
  ])("%s", (text, event) => expect(told(text, ["title", "kind"])).toEqual([event]));
});

describe("what comes to nothing", () => {
  lines([
    ["The talks came to nothing on Friday.", ["Talks are called off | 2024-05-03 | cancelled"]],
    [
      "A peace accord signed in Lima in May 2020 put an end to the war, but collapsed in June 2021.",
      ["Peace accord in Lima | 2020-05 | held", "Peace accord collapses | 2021-06 | cancelled"],
    ],
    ["It nearly collapsed on Friday.", []],
    ["The bridge collapsed on Friday.", []],
  ]);
});

describe("what is halted, frozen or resumed", () => {
  lines([
    [
      "Ana Roca suspended the flights on Friday.",
      ["Ana Roca suspends the flights | 2024-05-03 | held"],
    ],
    [
      "The European Union has frozen the payment of 30 million euros.",
      ["EU freezes the payment of 30 million euros | ../2024-05-06 | held"],
    ],
    [
      "In a televised address on Friday President Ana Roca suspended the search.",
      ["Ana Roca suspends the search | 2024-05-03 | held"],
    ],
    ["Peru took a similar step on Friday.", ["Peru takes a similar step | 2024-05-03 | held"]],
  ]);
});

describe("people and things of a land", () => {
  lines([
    [
      "Two Peruvian trawlers under arrest by the Norwegian navy were escorted into a port on Friday.",
      ["Two Peruvian trawlers under arrest by the Norwegian navy are escorted | 2024-05-03 | held"],
    ],
    [
      "Some 1,200 people have crossed into Peru.",
      ["1,200 people cross into Peru | ../2024-05-06 | held"],
    ],
    [
      "Ana Roca of Peru landed at a military airfield on Friday.",
      ["Ana Roca lands at a military airfield | 2024-05-03 | held"],
    ],
    ["Danish envoy Bo Holm was able to see her on Friday.", []],
    ["Bo Holm’s words angered Peru on Friday.", []],
  ]);
});

describe("what somebody calls a thing that was told", () => {
  it('is a charge: called that "a fabrication"', () =>
    expect(
      told('The Peruvian foreign ministry called that "a fabrication".', ["title", "kind"]),
    ).toEqual(["Peruvian foreign ministry calls that a fabrication | ACCUSE disapprove"]));
});
