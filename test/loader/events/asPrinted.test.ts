// Turns of agency reports: announcements that came a day after, visits that one is on, deals told twice.

import { describe, expect, it, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...expected) => {
    expect(told(text, ["title", "date"])).toEqual(expected);
  });

describe("what an announcement came days after is counted back from it", () => {
  table([
    [
      "Peru on Friday called off the talks. The decision came two days after Chile expelled the Peruvian envoy.",
      "Chile expels the Peruvian envoy | 2024-05-01",
      "Peru’s talks are called off | 2024-05-03",
    ],
    // what is not told to a day gives none
    [
      "Peru called off the talks in April. The decision came two days after Chile expelled the Peruvian envoy.",
      "Peru’s talks are called off | 2024-04",
      "Chile expels the Peruvian envoy | ../2024-05-06",
    ],
  ]);
});

describe("who is on a visit is visiting", () => {
  table([
    [
      "Peruvian President Ana Roca is on an eight-day state visit to Chile.",
      "Ana Roca visits Chile | 2024-05-06",
    ],
    [
      "Peruvian President Ana Roca will be on a visit to Chile next week.",
      "Ana Roca is to visit Chile | 2024-05-13/2024-05-19",
    ],
    [
      "Peruvian President Ana Roca, on a visit to Chile, condemned Norway on Friday.",
      "Ana Roca visits Chile | 2024-05-03",
      "Ana Roca condemns Norway | 2024-05-03",
    ],
    ["Peruvian President Ana Roca is not on a visit to Chile."],
    ["The exhibition is on a tour of Chile."],
  ]);
});

describe("“recent” is said of its noun", () => {
  table([
    [
      "The ministers of Chile and Peru met in Quito on Friday to discuss a recent border clash.",
      "Chile and Peru meet in Quito | 2024-05-03",
    ],
    [
      "Peru said Wednesday that it is expelling diplomats in response to Chile's recent expulsion of Peruvians.",
      "Peru expels diplomats in response to Chile's expulsion of Peruvians | 2024-05-01",
    ],
  ]);
});

describe("what is told as under way is of the day on which it was told", () => {
  table([
    [
      "Peru said Friday that it is expelling Chilean diplomats.",
      "Peru expels Chilean diplomats | 2024-05-03",
    ],
    [
      "Peru said on Friday it was recalling its ambassador from Chile.",
      "Peru recalls its ambassador from Chile | 2024-05-03",
    ],
    // what has been done, was done by then
    [
      "Peru said Friday that it has expelled Chilean diplomats.",
      "Peru expels Chilean diplomats | ../2024-05-03",
    ],
  ]);
});

describe("a deal that the lede tells and a later sentence dates is one", () => {
  table([
    [
      "Fish for all\n\nChile and Peru have agreed to share their fish.\n\nThe agreement was reached in Lima on Wednesday by Chile and Peru.",
      "Chile and Peru reach an agreement in Lima | 2024-05-01",
    ],
    [
      "The accord was struck at talks between Chile and Peru in Lima on Friday.",
      "Chile and Peru strike an accord in Lima | 2024-05-03",
      "Chile and Peru meet in Lima | 2024-05-03",
    ],
  ]);
});

describe("a verb right behind its day is one, whatever the tagger says", () => {
  table([
    [
      "Peru on Friday informed diplomats of its decision to expel employees of Chile.",
      "Peru informs diplomats of its decision to expel employees of Chile | 2024-05-03",
      "Peru expels employees of Chile | 2024-05-03",
    ],
    [
      "On Friday armed men attacked a convoy of Peru.",
      "Armed men attack a convoy of Peru | 2024-05-03",
    ],
  ]);
});

describe("what tells no deed", () => {
  it.each([
    "Ana Roca wished Bo Holm success in negotiating with Peru.",
    "Ana Roca has an interest in meeting Bo Holm.",
    "The minister said he expected a hundred markers to be placed on the border this year.",
  ])("%s", (text) => expect(told(text, ["title"])).toEqual([]));
});

describe("who sits, and who is only spoken of", () => {
  it.each([
    [
      "The emergency session of the Security Council amid the war between Chile and Peru was held on Friday.",
      "UN Security Council",
    ],
    [
      "The Peruvian president met his visiting Bolivian counterpart Ana Roca in Oruro on Friday.",
      "Peruvian president + Ana Roca",
    ],
    [
      "Peru's permanent observer to the UN on Friday urged the council to act.",
      "Peruvian permanent observer to the UN",
    ],
    [
      "Chile and Peru are at odds. The two countries' respective foreign ministers met on Friday.",
      "Chile + Peru",
    ],
  ])("%s", (text, who) => expect(told(text, ["who"])).toEqual([who]));
});

describe("a title takes a list whole, or does without it", () => {
  it.each([
    [
      "Peru summoned the ambassadors of Chile, Bolivia and Ecuador on Friday.",
      "Peru summons the ambassadors of Chile, Bolivia and Ecuador",
    ],
    [
      "The Peruvian Foreign Ministry summoned the resident ambassadors of Switzerland, Luxembourg and Liechtenstein on Friday.",
      "Peruvian Foreign Ministry summons the resident ambassadors",
    ],
    [
      'Peru protested on Friday "the provocative, unjustified" expulsion of its envoy.',
      "Peru protests the provocative, unjustified expulsion of its envoy",
    ],
    [
      'Peru and Chile issued the "Peru-U.S. Declaration" on Friday.',
      "Peru and Chile issue the Peru-U.S. Declaration",
    ],
  ])("%s", (text, title) => expect(told(text, ["title"])).toEqual([title]));
});

describe("a statement that only carries an event is none", () => {
  table([
    [
      "Chile and Peru have agreed to meet in Lima, Chile's foreign ministry announced on Friday.",
      "Chile and Peru are to meet in Lima | 2024-05-06/..",
    ],
    [
      "Peru's foreign ministry announced on Friday.",
      "Peru’s foreign ministry makes a statement | 2024-05-03",
    ],
  ]);
});

describe("who speaks stands outside of the quotation", () => {
  it.each([
    [
      '"Chile and Bolivia will talk," Peruvian Minister Ana Roca, who knows both, said in Oslo on Friday.',
      "Chile + Bolivia",
    ],
    ['"Chile will talk," Peruvian Minister Ana Roca, a lawyer, said in Oslo on Friday.', "Chile"],
  ])("%s", (text, who) => expect(told(text, ["kind", "who"])).toContain(`AGREE | ${who}`));
});

describe("who suffers a sanction did not impose it", () => {
  table([
    [
      "Peru expels diplomats\n\nIt rained.\n\nLast month several countries announced the expulsion of around 15 Peruvian diplomats over the poisoning of an agent in the town of Iquique.",
      "Several countries announce the expulsion of around 15 Peruvian diplomats | 2024-04",
      "Peru expels diplomats | 2024-05-06",
    ],
  ]);
  it.each([
    [
      "Roca and her Vice President Bo Holm arrived in Lima on Friday. President Ana Roca was well.",
      "Ana Roca + Bo Holm",
    ],
  ])("%s", (text, who) => expect(told(text, ["who"])).toContain(who));
});
