import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const rows = (cases: readonly (readonly [text: string, ...events: string[]])[]) =>
  it.each(cases)("%s", (text, ...events) => expect(told(text, ["title", "who"])).toEqual(events));

describe("ministers with their states, set apart by semicolons", () => {
  rows([
    [
      "Ida Vik met on Friday with the foreign ministers of Peru, Ana Roca; Chile, Leo Paz; and Norway, Bo Holm.",
      "Ida Vik meets Ana Roca, Leo Paz and Bo Holm | Ida Vik + Ana Roca + Leo Paz + Bo Holm",
    ],
    [
      "Minister Ana Roca met Minister Ida Vik; Minister Bo Holm flew to Lima on Friday.",
      "Bo Holm visits Lima | Bo Holm",
      "Ana Roca meets Ida Vik | Ana Roca + Ida Vik",
    ],
  ]);
});

describe("a title of honour behind an office", () => {
  rows([
    [
      "Ana Roca on Friday met a former chairman of the party, Chief Bo Holm.",
      "Ana Roca meets Bo Holm | Ana Roca + Bo Holm",
    ],
  ]);
});

describe("the head of a bloc of so many", () => {
  rows([
    [
      "Danish President Bo Holm, chairperson of the 14-nation Arab League, condemned the raid on Friday.",
      "Bo Holm condemns the raid | Bo Holm",
    ],
  ]);
});

describe("whose summit it was is told behind the comma", () => {
  rows([
    [
      "Envoys of Peru and Chile met on Friday. At the end of their summit in Lima, Danish officials condemned the raid.",
      "Peru and Chile meet | Peru + Chile",
      "Danish officials condemn the raid | Danish officials",
    ],
    // those before
    [
      "Envoys of Peru and Chile met on Friday. At the end of their summit in Lima, they condemned the raid.",
      "Peru and Chile meet in Lima | Peru + Chile",
      "Peru and Chile condemn the raid | Peru + Chile",
    ],
  ]);
});

describe("who heads a delegation comes with it", () => {
  rows([
    [
      "Minister Bo Holm heads a delegation that arrived in Lima on Friday.",
      "Bo Holm arrives in Lima | Bo Holm",
    ],
    ["Minister Bo Holm heads a ministry that arrived at a figure on Friday."],
  ]);
});

describe("a press release frees nobody", () => {
  rows([["The ministry told of it in a press release on Friday."]]);
});
