import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...events: string[]])[];

const rows = (cases: Cases, fields: Parameters<typeof told>[1]) =>
  it.each(cases)("%s", (text, ...events) => expect(told(text, fields)).toEqual(events));

describe("a line or two that open with a past day", () => {
  rows(
    [
      ["18 March 2024: Peru annexes Chilean islands.", "Peru annexes Chilean islands | 2024-03-18"],
      [
        "2011, 9 July – Peru recalls its ambassador to Chile.",
        "Peru recalls its ambassador to Chile | 2011-07-09",
      ],
      [
        "12.04.2024 Minister Bo Holm meets the Ambassador of Chile in Lima.",
        "Bo Holm meets Ambassador of Chile in Lima | 2024-04-12",
      ],
      // two in one paragraph
      [
        "April 2: Bo Holm visits Lima. April 4: He meets Ana Roca in Oslo.",
        "Bo Holm visits Lima | 2024-04-02",
        "Bo Holm meets Ana Roca in Oslo | 2024-04-04",
      ],
      // two sides, one verb
      [
        "2023-11-24: Peru and the P5+1 sign an interim deal in Geneva.",
        "Peru and P5+1 sign an interim deal in Geneva | 2023-11-24",
      ],
      [
        "5 April 2024 - Peru breaks off relations with Chile.",
        "Peru breaks off relations with Chile | 2024-04-05",
      ],
      ["5 April 2024: Peru, Chile sign peace deal.", "Peru and Chile sign peace deal | 2024-04-05"],
      // a schedule
      ["1 July: Premier Ana Roca visits Oslo.", "Ana Roca is to visit Oslo | 2024-07-01"],
      // how things are, behind a line that is told
      ["LIMA, 12 May 2014 – Peru supports talks with Chile."],
      ["12 April 2024: Trade between Peru and Chile falls."],
    ],
    ["title", "date"],
  );
});

describe("whom the first word behind the day names", () => {
  rows(
    [
      ["2 May 2024: Rebels attack a convoy near Lima.", "Rebels | ASSAULT"],
      ["2 May 2024: Militants seize Lima.", "Militants | COERCE"],
    ],
    ["who", "kind"],
  );
});
