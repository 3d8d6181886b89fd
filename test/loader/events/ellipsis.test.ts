import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const shown = (
  columns: Parameters<typeof told>[1],
  rows: readonly (readonly [text: string, ...events: string[]])[],
) => it.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("a number that stands for the noun before", () => {
  shown(
    ["date", "status", "title"],
    [
      [
        "The third round of talks between Peru and Denmark ended on Friday in Lima. A fourth is to be held in Oslo on July 6.",
        "2024-05-03 | held | Peru and Denmark meet in Lima",
        "2024-07-06 | planned expected | Peru and Denmark are to meet in Oslo",
      ],
      [
        "Peru and Denmark held a first meeting in Oslo in March. Another is planned for July in Lima.",
        "2024-03 | held | Peru and Denmark meet in Oslo",
        "2024-07 | planned expected | Peru and Denmark are to meet in Lima",
      ],
      // an aside parts it from its verb
      [
        "Peru and Denmark have held two rounds of talks since January. The second, in Oslo in April, broke up without agreement.",
        "2024-01-01/2024-05-06 | held | Peru and Denmark meet",
        "2024-04 | cancelled | Peru and Denmark’s meeting is broken off",
      ],
      [
        "The talks are the third between Peru and Denmark this year. The last, set for Feb. 12 in Oslo, never took place.",
        "2024-02-12 | cancelled | Peru and Denmark’s meeting is called off",
      ],
      [
        "The first meeting of the commission was held in Lima in March. The second, in Oslo in April, broke up.",
        "2024-03 | held | First meeting of the commission is held in Lima",
        "2024-04 | held | Second meeting breaks up",
      ],
      // "them" are the rounds, and nobody told before
      [
        "Ana Roca received Bo Vik in Lima in January. Several rounds of secret talks, the last of them in March, brought no agreement.",
        "2024-01 | held | Ana Roca receives Bo Vik in Lima",
        "2024-03 | held | Several rounds of secret talks bring no agreement",
      ],
      ["Peru bought two ships in March. Another is planned for July."],
      ["Peru bought two ships in March. The second, built in Oslo in April, was dear."],
    ],
  );
});

describe("an event noun that its own words set", () => {
  shown(
    ["date", "status", "where", "title"],
    [
      [
        "The row has clouded a meeting of the two countries' prime ministers scheduled for next week in Lima.",
        "2024-05-13/2024-05-19 | planned expected | Lima | Meeting of the two countries is to be held in Lima",
      ],
      [
        "Peruvian President Ana Roca will attend a summit of Andean leaders to be held in Lima in September.",
        "2024-09 | planned expected | Lima | Ana Roca is to attend a summit in Lima",
      ],
    ],
  );
});

describe("whom a clause is about", () => {
  shown(
    ["who", "title"],
    [
      [
        "Peru freed Bo Holm, a freelance photographer who was detained in Callao in March.",
        "Bo Holm | Bo Holm is detained in Callao",
        "Peru + Bo Holm | Peru frees Bo Holm",
      ],
      [
        "The delegations, led by Ana Roca, a councillor at the Foreign Ministry, and Bo Holm, a deputy head at Denmark's Foreign Ministry, conferred in Lima on Friday.",
        "Ana Roca + Bo Holm | Ana Roca and Bo Holm meet in Lima",
      ],
      [
        "In Lima, relatives of the missing handed in a petition at the ministry on Friday.",
        "nobody | Relatives of the missing hand in a petition at the ministry",
      ],
      [
        "Peru accused its neighbour on Friday of an act unworthy of a member of the Andean Community.",
        "Peru | Peru accuses its neighbour of an act unworthy of a member",
      ],
      [
        "Danish Foreign Minister Bo Holm visited Lima in March on a tour that also took him to Angola.",
        "Bo Holm | Bo Holm visits Lima",
        "Bo Holm | Bo Holm visits Angola",
      ],
    ],
  );
});

describe("a pact that is no more", () => {
  shown(
    ["date", "kind", "title"],
    [
      [
        "The fishing agreement between Peru and Denmark lapsed in November 1999.",
        "1999-11 | SANCTION discontinue | Fishing agreement between Peru and Denmark lapses",
      ],
      ["Ana Roca's smile expired on Friday."],
    ],
  );
});
