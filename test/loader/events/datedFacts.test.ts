import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...events: string[]])[];

const rows = (cases: Cases, fields: Parameters<typeof told>[1]) =>
  it.each(cases)("%s", (text, ...events) => expect(told(text, fields)).toEqual(events));

describe("a town that those in arms took", () => {
  rows(
    [
      ["Rebels took Lima on Friday.", "ASSAULT | Rebels take Lima"],
      ["The Taliban took Lima last Wednesday.", "ASSAULT | Taliban takes Lima"],
      ["The army took Umzumbe on Friday.", "COERCE | Army takes Umzumbe"],
      // otherwise taken
      ["Troops took Lima by surprise on Friday."],
      ["Envoys took Lima in their stride on Friday."],
    ],
    ["kind", "title"],
  );
});

describe("deeds of plain verbs, by what stands behind them", () => {
  rows(
    [
      ["Peru returned to the Commonwealth last August.", "Peru returns to the Commonwealth | Peru"],
      [
        "Minister Bo Vik received in audience the Ambassador of Chile on Friday.",
        "Bo Vik receives Ambassador of Chile | Bo Vik + Ambassador of Chile",
      ],
      [
        "Peru had on May 3 forbidden Chilean lawmakers to visit the base.",
        "Peru forbids Chilean lawmakers to visit the base | Peru + Chilean lawmakers",
      ],
      [
        "In October 2010 Peru kept Chile out of an air exercise.",
        "Peru keeps Chile out of an air exercise | Peru + Chile",
      ],
      [
        "Peru put an end to the mediation of Bo Holm in November 2007.",
        "Peru puts an end to the mediation of Bo Holm | Peru + Bo Holm",
      ],
      [
        "Peru stopped building a dam on the river on Friday.",
        "Peru stops building a dam on the river | Peru",
      ],
      [
        "In May 2015 the International Court of Justice ruled the reserve illegal.",
        "International Court of Justice rules the reserve illegal | International Court of Justice",
      ],
      [
        "Peru on Friday proposed Lima as a venue for the talks.",
        "Peru proposes Lima as a venue for the talks | Peru",
      ],
      [
        "The Heads of Mission of Peru were called back on Friday.",
        "Heads of Mission of Peru are called back | Peru",
      ],
      // none of these
      ["The court ruled the two men guilty on Friday."],
      ["Peru had forbidden weapons in its arsenal on Friday."],
    ],
    ["title", "who"],
  );
});

describe("the day behind a note of protest", () => {
  rows(
    [
      [
        "The Peruvian ambassador handed over a note of protest on 2 May.",
        "Peruvian ambassador hands over a note of protest | 2024-05-02",
      ],
      [
        "Peru delivered a note of protest on 2 May.",
        "Peru delivers a note of protest | 2024-05-02",
      ],
      // the day of the note itself
      [
        "Peru rejected the note of protest of 2 May.",
        "Peru rejects the note of protest | ../2024-05-06",
      ],
    ],
    ["title", "date"],
  );
});
