// What stands in an aside has its own time and its own people, and leaves the subject to what follows.

import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const tells = (
  columns: readonly Column[],
  rows: readonly (readonly [text: string, ...events: string[]])[],
) => it.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("a comma ends what a time is in", () => {
  tells(
    ["title", "date"],
    [
      [
        "Peru, which took over the chair of the bloc on January 1, will host a summit in Lima on May 20.",
        "Peru takes over the chair of the bloc | 2024-01-01",
        "Peru is to host a summit in Lima | 2024-05-20",
      ],
    ],
  );
});

describe("a fortnight is two weeks", () => {
  tells(
    ["date"],
    [
      ["Peru expelled an envoy a fortnight ago.", "2024-04-19/2024-04-25"],
      ["Peru expelled an envoy two weeks ago.", "2024-04-19/2024-04-25"],
    ],
  );
});

describe("one of a people is somebody, and no state", () => {
  tells(
    ["title", "who"],
    [
      [
        "Peru recalled its envoy after a Peruvian was executed in Oslo on Friday.",
        "Peruvian is executed in Oslo | Peruvian",
        "Peru recalls its envoy | Peru + Norway",
      ],
      // but "a Peruvian boat" is what it is
      ["A Peruvian boat was seized on Friday.", "Peruvian boat is seized | Peru"],
    ],
  );
});

describe("who was recalled is who will return", () => {
  tells(
    ["title", "who"],
    [
      [
        "Minister Ana Roca said that the ambassador, recalled after a quarrel, would return to his post on May 20.",
        "Ambassador is recalled after a quarrel | ambassador",
        "Ambassador is to return to his post | ambassador",
      ],
    ],
  );
});

describe("travels behind a name's comma is what the envoy does", () => {
  tells(
    ["title", "date"],
    [
      [
        "The special envoy for Sudan, Bo Holm, travels to Khartoum on Thursday.",
        "Bo Holm is to visit Khartoum | 2024-05-09",
      ],
    ],
  );
});

describe("of a first flight since a war there is a second flight, and no second war", () => {
  tells(
    ["title"],
    [
      [
        "It was the first such flight since the 1990 invasion of Peru. A second will follow on Thursday.",
        "Invasion of Peru",
      ],
    ],
  );
});

describe("two verbs of harm in two towns are two deeds", () => {
  tells(
    ["title", "where"],
    [
      [
        "Troops attacked rebels in Aleppo on Friday and killed ten people in Homs.",
        "Troops attack rebels in Aleppo | Aleppo",
        "Troops kill ten people in Homs | Homs",
      ],
    ],
  );
});

describe("ministers of whatever field stand for their states, and names for them", () => {
  tells(
    ["who"],
    [
      ["The Russian and Ukrainian interior ministers met in Oslo on Friday.", "Russia + Ukraine"],
      [
        "Peru lifted its veto on Friday, following a meeting between the countries' premiers, Bo Holm and Ana Roca.",
        "Peru",
        "Bo Holm + Ana Roca",
      ],
      // but whoever is told before a verb is no one between
      ["A meeting of premiers ended on Friday, Bo Holm and Ana Roca said.", "nobody"],
    ],
  );
});

describe("an ambassador to a capital is the ambassador to its state", () => {
  tells(
    ["title", "where"],
    [
      [
        "Thailand's ambassador to Phnom Penh, who was withdrawn in April, met Premier Bo Holm on Friday.",
        "Thailand's ambassador to Phnom Penh is withdrawn | nowhere",
        "Thailand's ambassador to Phnom Penh meets Bo Holm | nowhere",
      ],
      // but who is sent there goes there
      ["Peru sent its ambassador to Oslo on Friday.", "Peru sends its ambassador to Oslo | Oslo"],
    ],
  );
});

describe("one is invited to a house, and the house is not", () => {
  tells(
    ["who"],
    [
      [
        "Premier Bo Holm invited China's ambassador, Ma Yuzhen, to Downing Street on Friday.",
        "Bo Holm + Ma Yuzhen",
      ],
    ],
  );
});

describe("where one goes on to is another stop", () => {
  tells(
    ["title"],
    [
      [
        "Premier Ana Roca will fly to Lima on Friday. From there she will go on to Oslo.",
        "Ana Roca is to visit Oslo",
        "Ana Roca is to visit Lima",
      ],
    ],
  );
});
