// What came before a report: gerunds of what befell somebody, meetings told by the way, and proposals in other words.

import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...expected) => {
    expect(told(text, ["title", "date"])).toEqual(expected);
  });

describe("“after being freed” tells that somebody was", () => {
  table([
    [
      "Peruvian envoy Bo Holm said after being summoned to the ministry on Friday that the embassy would stay open.",
      "Bo Holm is summoned to the ministry | 2024-05-03",
      "Bo Holm says that the embassy will stay open | ../2024-05-06",
    ],
    [
      "After being expelled from Peru on Friday, Norwegian envoy Bo Holm flew to Chile.",
      "Peru expels Bo Holm | 2024-05-03",
      "Bo Holm visits Chile | ../2024-05-06",
    ],
    // what is only feared befell nobody
    ["Norwegian envoy Bo Holm was afraid of being expelled from Peru."],
  ]);
});

describe("“meeting” behind “after” or between commas is what somebody did", () => {
  table([
    [
      "Foreign Minister Bo Holm said after meeting President Ana Roca on Friday that Peru would pay.",
      "Bo Holm meets Ana Roca | 2024-05-03",
      "Bo Holm says that Peru will pay | ../2024-05-06",
    ],
    [
      "Bo Holm left Oslo on Friday after meeting senior Peruvian officials.",
      "Bo Holm leaves Oslo | 2024-05-03",
      "Bo Holm meets senior Peruvian officials | ../2024-05-03",
    ],
    [
      "The presidents of Peru and Chile, meeting with their Brazilian counterpart in Lima on Friday, failed to agree on a border.",
      "Peru and Chile meet their Brazilian counterpart in Lima | 2024-05-03",
      "Peru and Chile fail to agree on a border | 2024-05-03",
    ],
    [
      "The presidents of Peru and Chile, speaking after talks in Lima on Friday, agreed on a border treaty.",
      "Peru and Chile speak in Lima | 2024-05-03/2024-05-06",
      "Peru and Chile agree on a border treaty | ../2024-05-06",
    ],
    ["Before meeting rooms were found, it rained."],
  ]);
});

describe("who went on to meet somebody did so", () => {
  table([
    [
      "Foreign Minister Bo Holm went on to meet with Peruvian envoys in Quito on Friday.",
      "Bo Holm meets Peruvian envoys in Quito | 2024-05-03",
    ],
    ["Foreign Minister Bo Holm went on to Quito on Friday.", "Bo Holm visits Quito | 2024-05-03"],
  ]);
});

describe("talks are proposed in many words", () => {
  table([
    [
      "Peru suggested working-level talks with Chile on Friday.",
      "Peru suggests working-level talks with Chile | 2024-05-03",
    ],
    [
      "Peru requested military dialogue with Chile on Friday.",
      "Peru requests military dialogue with Chile | 2024-05-03",
    ],
    [
      "Peru proposed sending a delegation to Oslo.",
      "Peru proposes sending a delegation to Oslo | ../2024-05-06",
    ],
    [
      "Peru on Friday offered ministerial talks to Chile.",
      "Peru offers ministerial talks to Chile | 2024-05-03",
    ],
    // what is said of a deed is none
    ["President Ana Roca said closing the port and expelling envoys would be costly."],
    ["Peru suggested that it was too late."],
  ]);
});

test("a headline's “fail to agree” is no plan", () => {
  expect(
    told("Peru, Chile presidents fail to agree on border\n\nIt rained.", ["title", "status"]),
  ).toEqual(["Peru and Chile fail to agree on border | declined"]);
});
