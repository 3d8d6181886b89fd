import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...expected) => {
    expect(told(text, ["title", "date", "kind"])).toEqual(expected);
  });

describe("an act that somebody tried on a day is told as an attempt", () => {
  table([
    [
      "On Friday several dozen activists tried to storm the Chilean embassy in Lima.",
      "Several dozen activists try to storm the Chilean embassy in Lima | 2024-05-03 | ASSAULT",
    ],
    [
      "Two men attempted to assassinate President Roca on Friday.",
      "Two men try to assassinate President Roca | 2024-05-03 | ASSAULT",
    ],
    [
      "Peru's navy tried to board a Chilean trawler off Arica on Friday.",
      "Peru’s navy tries to board a Chilean trawler off Arica | 2024-05-03 | COERCE",
    ],
    [
      "On Friday the former president, Ana Roca of Peru, tried to return by plane.",
      "Ana Roca tries to return by plane | 2024-05-03 | CONSULT visit",
    ],
  ]);
});

describe("what nobody saw, what has no day and what was not even tried is none", () => {
  table([
    ["Peru tried to help Chile on Friday."],
    ["Peru tried to reassure Chile on Friday."],
    ["Rebels have long tried to seize the capital of Chad."],
    ["Peru's navy did not try to board the Chilean trawler on Friday."],
  ]);
});
