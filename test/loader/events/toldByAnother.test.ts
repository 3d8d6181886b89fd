import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...events: string[]])[];

const rows = (cases: Cases, fields: Parameters<typeof told>[1]) =>
  it.each(cases)("%s", (text, ...events) => expect(told(text, fields)).toEqual(events));

describe("two of whom another tells", () => {
  rows(
    [
      [
        "Minister Ana Roca said Bo Holm and Ivo Paz will meet on June 26.",
        "Bo Holm and Ivo Paz are to meet | Bo Holm + Ivo Paz",
      ],
      [
        "The radio said both Bo Holm and Ivo Paz would separately meet President Ana Roca this month.",
        "Bo Holm and Ivo Paz are to meet Ana Roca | Bo Holm + Ivo Paz + Ana Roca",
      ],
      [
        "Peru said President Bo Holm and Premier Ana Roca met in Lima on Friday.",
        "Bo Holm and Ana Roca meet in Lima | Bo Holm + Ana Roca",
      ],
      [
        "President Bo Holm met President Ana Roca of Peru on Friday. Holm added he and the Peruvian president had agreed to reopen the border.",
        "Holm meets Ana Roca | Bo Holm + Ana Roca",
        "Holm and Ana Roca agree to reopen the border | Bo Holm + Ana Roca",
      ],
      // the day it was said
      [
        "Peru said on Friday President Bo Holm met Premier Ana Roca.",
        "Bo Holm meets Ana Roca | Bo Holm + Ana Roca",
      ],
    ],
    ["title", "who"],
  );
});

describe("a list with offices and brackets", () => {
  rows(
    [
      [
        "Minister Bo Holm met the President of Peru, Ana Roca, the Speaker of the Congress (Parliament), Ivo Paz, and the Minister of Foreign Affairs, Caj Dahl.",
        "Bo Holm meets Ana Roca, Ivo Paz and Caj Dahl | Bo Holm + Ana Roca + Ivo Paz + Caj Dahl",
      ],
    ],
    ["title", "who"],
  );
});

describe("an aside that tells what befell the subject", () => {
  rows(
    [
      [
        "The Chilean ambassador to Peru, Ana Roca, summoned to the Foreign Ministry in Lima, was told on Friday that 20 diplomats had to leave.",
        "Chilean ambassador to Peru, Ana Roca is told that 20 diplomats had to leave | Ana Roca",
        "Peruvian foreign ministry summons Ana Roca | Peruvian foreign ministry + Ana Roca",
      ],
      [
        "Bo Holm, freed on Friday, flew to Lima.",
        "Bo Holm is freed | Bo Holm",
        "Bo Holm visits Lima | Bo Holm",
      ],
      // what a thing underwent
      [
        "The accord, brokered by President Ana Roca, was signed on Friday.",
        "Accord is signed | nobody",
        "Ana Roca brokers the accord | Ana Roca",
      ],
    ],
    ["title", "who"],
  );
});

describe("a day far from its verb, and reported behind it", () => {
  rows(
    [
      [
        "Minister Ana Roca will meet Bo Holm, foreign minister of Denmark, in Lima on Friday, agencies reported.",
        "Ana Roca is to meet Bo Holm in Lima | 2024-05-10",
      ],
    ],
    ["title", "date"],
  );
});

describe("on travel", () => {
  rows(
    [
      [
        "Under Secretary Ana Roca is on travel to Australia and New Zealand from June 24 to 28.",
        "Ana Roca is to visit Australia and New Zealand | 2024-06-24/2024-06-28",
      ],
    ],
    ["title", "date"],
  );
});

describe("words, and nobody set free", () => {
  rows(
    [
      [
        "Premier Bo Holm will meet Ana Roca on June 3, a press release in Lima said on Friday.",
        "Bo Holm is to meet Ana Roca | 2024-06-03",
      ],
      // somebody set free
      [
        "Peru announced the release of three prisoners on Friday.",
        "Peru announces the release of three prisoners | 2024-05-03",
      ],
    ],
    ["title", "date"],
  );
});

describe("what talks are for", () => {
  rows(
    [
      ["Peru rebels in Lima for talks to end conflict\n\nIt rained."],
      // a head that tells what is to come
      ["Bo Holm to visit Peru for talks\n\nIt rained.", "Bo Holm is to visit Peru | 2024-05-06/.."],
    ],
    ["title", "date"],
  );
});

describe("houses", () => {
  rows(
    [
      [
        "Secretary Ana Roca met Minister Bo Holm at the Department of State on Friday.",
        "Ana Roca meets Bo Holm in State Department | State Department",
      ],
      [
        "President Bo Holm met Premier Ana Roca in the Oval Office on Friday.",
        "Bo Holm meets Ana Roca in Oval Office | Oval Office",
      ],
      // a house that speaks
      [
        "The Department of State said Ana Roca met Bo Holm on Friday.",
        "Ana Roca meets Bo Holm | nowhere",
      ],
    ],
    ["title", "where"],
  );
});
