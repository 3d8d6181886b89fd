import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...events: string[]])[];

const rows = (cases: Cases) =>
  it.each(cases)("%s", (text, ...events) => expect(told(text, ["title", "date"])).toEqual(events));

describe("who attended the ceremony of what was just told was there on its day", () => {
  rows([
    [
      "Peru opened an embassy in Oslo on 3 April. President Ana Roca attended the opening ceremony.",
      "Peru opens an embassy in Oslo | 2024-04-03",
      "Ana Roca attends the opening ceremony | 2024-04-03",
    ],
    [
      "A ferry between Peru and Chile was launched on 3 April. Chilean President Bo Vik attended the opening.",
      "Bo Vik attends the opening | 2024-04-03",
    ],
  ]);
});

describe("not of another ceremony, nor where it has a day of its own", () => {
  rows([
    [
      "Peru and Chile signed a pact on 3 April. Malian President Bo Vik attended the funeral.",
      "Peru and Chile sign a pact | 2024-04-03",
      "Bo Vik attends the funeral | ../2024-05-06",
    ],
    [
      "Peru and Chile signed a pact on 3 April. Malian President Bo Vik attended the ceremony of the league.",
      "Peru and Chile sign a pact | 2024-04-03",
      "Bo Vik attends the ceremony | ../2024-05-06",
    ],
    [
      "Peru opened an embassy in Oslo on 3 April. President Ana Roca attended the ceremony on Saturday.",
      "Peru opens an embassy in Oslo | 2024-04-03",
      "Ana Roca attends the ceremony | 2024-05-04",
    ],
  ]);
});
