// Who took part where no name stands for anybody: the article's own words do.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const tells = (rows: readonly (readonly [text: string, ...who: string[]])[]) =>
  it.each(rows)("%s", (text, ...who) => expect(told(text, ["title", "who"])).toEqual(who));

describe("people without a name take part", () => {
  tells([
    [
      "Nine persons, including Chileans, escaped from Arica prison in April.",
      "Nine persons escape from Arica prison | Nine persons",
    ],
    [
      "Two women -- one old and one young -- have been charged with the murder.",
      "Two women -- one old and one young are charged with the murder | Two women",
    ],
    [
      "The last two hostages were freed on Friday.",
      "Last two hostages are freed | last two hostages",
    ],
    ["Some suspects were arrested on Friday.", "Suspects are arrested | suspects"],
    [
      "Leaders of the seven-nation grouping are due to meet in Lima in January.",
      "Leaders of the seven-nation grouping are to meet in Lima | Leaders of the seven-nation grouping",
    ],
    [
      "On Wednesday the Kuna-Kuna threatened not to cooperate.",
      "Kuna-Kuna threatens not to cooperate | Kuna-Kuna",
    ],
    // but whoever was killed only suffers it
    [
      "Twelve people were killed in a blast in Lima on Friday.",
      "Twelve people are killed in a blast in Lima | nobody",
    ],
  ]);
});

describe("with whom a thing was discussed", () => {
  tells([
    [
      "Security was discussed with President Ana Roca on Monday.",
      "Security is discussed with President Ana Roca | Ana Roca",
    ],
    // but who was met by somebody else is not discussed with
    ["Security was discussed by Peru and Chile on Monday.", "Peru and Chile meet | Peru + Chile"],
  ]);
});

describe("the parties are the two of whom all is told", () => {
  tells([
    [
      "The government of Peru has long had trouble with the Inca Resistance Army. The meeting of the parties was held in Oslo on Sunday.",
      "Peru and Inca Resistance Army meet in Oslo | Peru + Inca Resistance Army",
    ],
    // and no two of whom nothing is told
    [
      "A meeting of the parties was held in Oslo on Sunday.",
      "Meeting of the parties is held in Oslo | nobody",
    ],
  ]);
});

describe("titles of what is cut at a hyphen or has no noun", () => {
  tells([
    [
      "The six-party talks, launched in Lima in August 2003, are difficult.",
      "Six-party talks in Lima | nobody",
    ],
    [
      "The four walked out of the last round of talks in Lima on Monday.",
      "Four walk out of the last round of talks in Lima | nobody",
      "Talks in Lima | nobody",
    ],
  ]);
});
