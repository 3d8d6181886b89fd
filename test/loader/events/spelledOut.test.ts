// Who took part, where an office or a short form stands for people, and what was no meeting.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...events: string[]])[];

const rows = (cases: Cases, fields: Parameters<typeof told>[1]) =>
  it.each(cases)("%s", (text, ...events) => expect(told(text, fields)).toEqual(events));

describe("names behind an office in the plural are those people", () => {
  rows(
    [
      [
        "Bo Holm of Norway met on Friday with his counterparts Akiba Takeo of Japan, Cho Tae-yong of Korea and Jorge Roca of Peru.",
        "Bo Holm + Akiba Takeo + Cho Tae-yong + Jorge Roca",
      ],
      [
        "Bo Holm of Norway met on Friday with his Peruvian and Chilean counterparts, Ana Roca and Jorge Vik.",
        "Bo Holm + Ana Roca + Jorge Vik",
      ],
      [
        "Norway hosted the presidents of Peru and Chile, Ana Roca and Jorge Vik, on Friday.",
        "Norway + Ana Roca + Jorge Vik",
      ],
      ["Norway hosted the presidents of Peru and Chile on Friday.", "Norway + Peru + Chile"],
    ],
    ["who"],
  );
});

describe("FM and PM stand without a name", () => {
  rows(
    [
      [
        "Norway's Foreign Minister Bo Holm is in Lima. The Norwegian FM met President Ana Roca on Friday.",
        "Bo Holm meets Ana Roca | Bo Holm + Ana Roca",
      ],
      [
        "The Indian PM will visit Peru in July.",
        "Indian PM is to visit Peru | Indian prime minister",
      ],
      [
        "The talks between Peru and Chile began at 3 PM on Friday.",
        "Peru and Chile meet | Peru + Chile",
      ],
    ],
    ["title", "who"],
  );
});

describe("another kind than the verb alone would say", () => {
  rows(
    [
      [
        "Bo Holm of Norway vowed on Friday not to step down.",
        "Bo Holm vows not to step down | REJECT",
      ],
      [
        "Bo Holm of Norway pledged on Friday not to attack Peru.",
        "Bo Holm pledges not to attack Peru | AGREE",
      ],
      [
        "Bo Holm of Norway was met by angry protests in Lima in 2005.",
        "Angry protests in Lima | PROTEST",
      ],
      [
        "Scores of government supporters in the capital, Lima, protested against the sanctions on Friday.",
        "Scores of government supporters in the capital protest against the sanctions | PROTEST",
      ],
    ],
    ["title", "kind"],
  );
});

describe("what time was taken for was done", () => {
  rows(
    [
      [
        "Foreign Minister Bo Holm took time to meet Ana Roca of Peru on Friday.",
        "Bo Holm meets Ana Roca | held",
      ],
    ],
    ["title", "status"],
  );
});

describe("a place that only tells who people are, or where the cause was", () => {
  rows(
    [["Peru banned election observers from Sweden on Friday.", "SANCTION discontinue | nowhere"]],
    ["kind", "where"],
  );
});

describe("must not: a person's name is no deed", () => {
  rows(
    [
      [
        "Bo Holm of Norway met Ban Ki-moon in New York on Friday.",
        "Bo Holm meets Ban Ki-moon in New York",
      ],
    ],
    ["title"],
  );
});
