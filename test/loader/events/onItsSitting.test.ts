// "met on 24 April. The Council condemned": what the same ones do next is of the day on which they met.

import { describe, expect, it } from "vitest";
import { story, told } from "./told.ts";

const dates = (...paragraphs: readonly string[]) => told(story(...paragraphs), ["title", "date"]);

describe("what those do who met on a day that is named", () => {
  it.each([
    [
      "The Lima Council, at its meeting held on 24 April in Lima, heard Ana Roca.",
      "The Council condemned the coup in Chile.",
      "Lima Council condemns the coup in Chile | 2024-04-24",
    ],
    [
      "The ministers of Peru and Chile met in Oslo on 24 April.",
      "The two sides signed a memorandum.",
      "Peru and Chile sign a memorandum | 2024-04-24",
    ],
    // another day is told between
    [
      "The ministers of Peru and Chile met in Oslo on 24 April. It rained on 28 April.",
      "The two sides signed a memorandum.",
      "Peru and Chile sign a memorandum | ../2024-05-06",
    ],
    // too long ago for one report
    [
      "The ministers of Peru and Chile met in Oslo on 24 January.",
      "The two sides signed a memorandum.",
      "Peru and Chile sign a memorandum | ../2024-05-06",
    ],
    [
      "The ministers of Peru and Chile met in Oslo on 24 April.",
      "The two countries cut ties.",
      "Peru and Chile cut ties | ../2024-05-06",
    ],
  ])("%s ¶ %s", (first, next, event) => expect(dates(first, next)).toContain(event));
});

describe("what a traveller does whose visit is named in passing", () => {
  it.each([
    [
      "President Ana Roca's visit to Oslo on 3 April was her first.",
      "President Roca was received by Bo Vik.",
      "Bo Vik receives Roca in Oslo | 2024-04-03",
    ],
    [
      "During her visit to Oslo on 3 April President Ana Roca laid a wreath. It was sunny.",
      "President Roca was received by Bo Vik.",
      "Bo Vik receives Roca | ../2024-05-06",
    ],
  ])("%s ¶ %s", (first, next, event) => expect(dates(first, next)).toContain(event));
});
