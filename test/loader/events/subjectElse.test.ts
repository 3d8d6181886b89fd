import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const shown = (
  columns: Parameters<typeof told>[1],
  rows: readonly (readonly [text: string, ...events: string[]])[],
) => it.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("a subject that stands elsewhere", () => {
  shown(
    ["date", "who", "title"],
    [
      [
        "The refugees, most of them of Peruvian origin, fled in 1990.",
        "1990 | refugees | Refugees flee",
      ],
      [
        "Danish envoy Bo Holm -- a former minister -- left for Lima on Friday.",
        "2024-05-03 | Bo Holm | Bo Holm leaves for Lima",
      ],
      [
        "The envoys -- Ana Roca of Peru and Bo Holm of Denmark -- left for Lima on Friday.",
        "2024-05-03 | Ana Roca + Bo Holm | Ana Roca and Bo Holm leave for Lima",
      ],
      [
        "In May 2003 Peruvian naval vessels forced a survey ship chartered by Denmark to withdraw.",
        "2003-05 | Peru | Peru forces a survey ship chartered by Denmark to withdraw",
      ],
      [
        "A fishing accord signed in 1998 ran out in December.",
        "1998 | nobody | Fishing accord",
        "2023-12 | nobody | Fishing accord runs out",
      ],
      [
        "An offer that Peru made in March was turned down by Denmark.",
        "2024-03 | Peru | Peru makes an offer",
        "../2024-05-06 | Denmark | Denmark turns down the offer",
      ],
    ],
  );
});

describe("times that are of another verb", () => {
  shown(
    ["date", "title"],
    [
      [
        "Danish President Bo Holm on Sunday called off a trip to Lima planned for next month and froze talks on gas.",
        "2024-05-05 | Bo Holm’s visit to Lima is called off",
        "2024-05-05 | Bo Holm’s talks in Lima are frozen",
      ],
      [
        "Bo Holm of Denmark was detained when he tried to cross into Peru at Tacna on Sunday.",
        "2024-05-05 | Bo Holm of Denmark is detained",
      ],
      [
        "Danish envoy Bo Holm is to see Ana Roca of Peru on Tuesday before flying to Quito.",
        "2024-05-07 | Bo Holm is to meet Ana Roca",
        "2024-05-07/.. | Bo Holm is to visit Quito",
      ],
    ],
  );
});

describe("meetings of other people", () => {
  shown(
    ["date", "who"],
    [
      [
        "Danish envoy Bo Holm called on King Per Dahl of Sweden on Friday. Ana Roca of Peru turned down an appeal by Holm when the two met in Quito in March.",
        "2024-03 | Ana Roca + Bo Holm",
        "2024-03 | Ana Roca + Bo Holm",
        "2024-05-03 | Bo Holm + Per Dahl",
      ],
      [
        "Ana Roca of Peru and Bo Holm of Denmark met on Friday. The first round of talks was held in Lima in October 1993.",
        "1993-10 | nobody",
        "2024-05-03 | Ana Roca + Bo Holm",
      ],
    ],
  );
});
