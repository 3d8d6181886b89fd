// What befell people before what is told of them now: each has a day of its own.

import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...expected) => {
    expect(told(text, ["title", "date"])).toEqual(expected);
  });

describe("“seized three weeks ago” behind its noun is a deed of its own", () => {
  table([
    [
      "Two Belgian hostages kidnapped last month were freed on Friday.",
      "Two Belgian hostages are kidnapped | 2024-04",
      "Two Belgian hostages are freed | 2024-05-03",
    ],
    [
      "Two Belgian hostages seized in Lima three weeks ago have been freed.",
      "Two Belgian hostages are seized in Lima | 2024-04-12/2024-04-18",
      "Two Belgian hostages are freed | ../2024-05-06",
    ],
    [
      "A Norwegian envoy expelled from Peru last week has returned to Oslo.",
      "Peru expels Norwegian envoy | 2024-04-29/2024-05-05",
      "Norwegian envoy returns to Oslo | ../2024-05-06",
    ],
    // the one verb of its sentence
    [
      "Peruvian soldiers seized last week two towns.",
      "Peruvian soldiers seize two towns | 2024-04-29/2024-05-05",
    ],
  ]);
});

test("what a lede opens with is the day's news, behind whatever befell before", () => {
  const text = "News of the day\n\nTwo Belgian hostages seized three weeks ago have been freed.";
  expect(told(text, ["title", "date"])).toEqual([
    "Two Belgian hostages are seized | 2024-04-12/2024-04-18",
    "Two Belgian hostages are freed | 2024-05-06",
  ]);
});

describe("who is snatched is held", () => {
  test.each([
    ["A Norwegian diplomat was snatched in Lima on Friday.", "COERCE"],
    ["Gunmen snatched two engineers in Lima on Friday.", "COERCE"],
  ])("%s", (text, kind) => {
    expect(told(text, ["kind"])).toEqual([kind]);
  });

  test("but no victory", () => {
    expect(told("Peru snatched a victory on Friday.", ["kind"])).not.toContain("COERCE");
  });
});

describe("“accused of” behind its noun is done to it", () => {
  table([
    [
      "Two Chilean diplomats accused of spying were expelled on Friday.",
      "Two Chilean diplomats are expelled | 2024-05-03",
    ],
    [
      "Peru expelled on Friday two diplomats accused of spying.",
      "Peru expels two diplomats accused of spying | 2024-05-03",
    ],
    [
      "The ministry said envoys held in Lima were freed on Friday.",
      "Envoys are freed | 2024-05-03",
    ],
    [
      "Envoy Bo Holm of Norway, appointed in April, met Premier Ana Roca of Peru on Friday.",
      "Bo Holm is appointed | 2024-04",
      "Bo Holm meets Ana Roca | 2024-05-03",
    ],
    ["Peru accused Chile of spying.", "Peru accuses Chile of spying | ../2024-05-06"],
  ]);
});
