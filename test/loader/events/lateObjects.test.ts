import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

const columns: readonly Column[] = ["kind", "status", "date", "who", "title"];

describe("whoever does it to somebody named behind its day acts", () => {
  table([
    [
      "Peruvian police detained on Friday a Chilean dissident who had been arrested in Oslo last year.",
      "COERCE | held | 2023 | Chilean dissident | Chilean dissident is arrested in Oslo",
      "COERCE | held | 2024-05-03 | Peruvian police + Chilean dissident | Peruvian police detain a Chilean dissident",
    ],
    [
      "Peru extradited to Chile on Friday a banker wanted for fraud.",
      "CONCEDE | held | 2024-05-03 | Peru + Chile | Peru extradites to Chile a banker wanted for fraud",
    ],
    [
      "Peru released on Friday the three Chilean pilots captured in March.",
      "COERCE | held | 2024-03 | Chilean pilots | Three Chilean pilots are captured",
      "CONCEDE | held | 2024-05-03 | Peru + Chilean pilots | Peru releases the three Chilean pilots",
    ],
    [
      "Two Chileans kidnapped in March were freed on Friday.",
      "COERCE | held | 2024-03 | Chileans | Two Chileans are kidnapped",
      "CONCEDE | held | 2024-05-03 | Chileans | Two Chileans are freed",
    ],
    [
      "Chileans arrested in Lima the day before were freed on Friday.",
      "CONCEDE | held | 2024-05-03 | Chileans | Chileans are freed",
      "COERCE | held | ../2024-05-06 | Chileans | Chileans are arrested in Lima the day",
    ],
    [
      "Sanctions imposed on Peru after the coup were lifted on Friday.",
      "CONCEDE | held | 2024-05-03 | Peru | Sanctions are lifted",
      "SANCTION | held | ../2024-05-06 | Peru | Sanctions are imposed on Peru after the coup",
    ],
  ]);
});

describe("what befell somebody beside a name has a day of its own", () => {
  table([
    [
      "President Ana Roca of Peru met Bo Vik, the Chilean envoy freed in March.",
      "CONCEDE | held | 2024-03 | Chilean envoy | Chilean envoy is freed",
      "CONSULT | held | ../2024-05-06 | Ana Roca + Bo Vik | Ana Roca meets Bo Vik",
    ],
    [
      "President Ana Roca of Peru met the Chilean envoy freed in March.",
      "CONCEDE | held | 2024-03 | Chilean envoy | Chilean envoy is freed",
      "CONSULT | held | ../2024-05-06 | Ana Roca + Chilean envoy | Ana Roca meets Chilean envoy",
    ],
  ]);
});
