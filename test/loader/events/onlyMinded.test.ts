import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...events: string[]])[];

const rows = (cases: Cases, fields: Parameters<typeof told>[1]) =>
  it.each(cases)("%s", (text, ...events) => expect(told(text, fields)).toEqual(events));

describe("what is only wished, likely or right has not come about", () => {
  rows(
    [
      ["Peru remained interested in signing an association agreement with Chile."],
      [
        "The minister said it was likely that the Chilean leader Ivo Paz ordered the attack on Bo Holm.",
      ],
      [
        "Peru and Bolivia agreed that Chile should immediately and publicly call on the rebels to leave.",
        "Peru and Bolivia agree that Chile should immediately | held",
      ],
      // what is clear has
      [
        "It was clear that President Ivo Paz had ordered the attack on Lima.",
        "Ivo Paz orders the attack on Lima | held",
      ],
    ],
    ["title", "status"],
  );
});

describe("called into a meeting, spent in meetings", () => {
  rows(
    [
      [
        "Peru’s ambassador to Chile, Ana Roca, was called into a meeting with Chilean officials on Friday.",
        "Ana Roca meets Chilean officials | Ana Roca + Chilean officials",
      ],
      [
        "Ana Roca spent Friday in emergency meetings with President Bo Holm in search of a pact that could end the crisis.",
        "Ana Roca meets Bo Holm | Ana Roca + Bo Holm",
      ],
    ],
    ["title", "who"],
  );
});

describe("the deeds for which one is criticised are one’s own", () => {
  rows(
    [
      [
        "President Ivo Paz criticised Ana Roca for meeting demonstrators during a visit to Lima in April.",
        "Ana Roca visits Lima | Ana Roca",
        "Ana Roca meets demonstrators in Lima | Ana Roca + demonstrators",
        "Ivo Paz criticises Ana Roca for meeting demonstrators during a visit to Lima | Ivo Paz + Ana Roca",
      ],
    ],
    ["title", "who"],
  );
});

describe("since when is no day of what stands before", () => {
  rows(
    [
      [
        "The visit, by President Bo Holm, marks the most serious step since Peru began bombing Chile on March 24.",
        "Peru bombs Chile | Peru + Chile",
      ],
    ],
    ["title", "who"],
  );
});

describe("the two leaders are persons, where two are told", () => {
  rows(
    [
      [
        "Vice President Bo Holm spoke with Premier Ana Roca on Friday. Chile and Peru are friends, they said. The two leaders agreed to reopen the border.",
        "Bo Holm speaks with Ana Roca | Bo Holm + Ana Roca",
        "Bo Holm and Ana Roca agree to reopen the border | Bo Holm + Ana Roca",
      ],
      // of no name
      [
        "The envoys of Chile and Peru met. The two leaders agreed to reopen the border.",
        "Chile and Peru meet | Chile + Peru",
        "Chile and Peru agree to reopen the border | Chile + Peru",
      ],
    ],
    ["title", "who"],
  );
});

describe("no state beside those who speak for it", () => {
  rows(
    [
      [
        "The talks follow a call between Peruvian Minister Bo Holm and Chilean Minister Ana Roca on Friday in which both sides vowed to act.",
        "Bo Holm and Ana Roca speak by phone | Bo Holm + Ana Roca",
        "Peru and Chile vow to act | Peru + Chile",
      ],
      [
        "President Bo Holm of Peru met the Chilean Premier Ana Roca on Friday. The meeting comes on the heels of friction between Peru and Chile.",
        "Bo Holm meets Ana Roca | Bo Holm + Ana Roca",
      ],
    ],
    ["title", "who"],
  );
});

describe("what is said during a visit is told with it", () => {
  rows(
    [
      [
        "Bo Holm said during a visit to Lima on Friday that it was hard.",
        "Bo Holm visits Lima | Bo Holm",
      ],
      // before it
      [
        "Bo Holm said on Friday ahead of a visit to Lima that it was hard.",
        "Bo Holm says ahead of a visit to Lima that it was hard | Bo Holm",
      ],
    ],
    ["title", "who"],
  );
});

describe("an agency with no dash behind it", () => {
  rows(
    [
      [
        "News of the day\n\nLIMA, May 3 (AFP) President Ana Roca met Premier Bo Holm on Friday.\n\nIt rained.",
        "Ana Roca meets Bo Holm | Ana Roca + Bo Holm",
      ],
    ],
    ["title", "who"],
  );
});
