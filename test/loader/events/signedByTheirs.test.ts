import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...events: string[]])[];

const rows = (cases: Cases) =>
  it.each(cases)("%s", (text, ...events) => expect(told(text, ["title", "date"])).toEqual(events));

describe("who signed the pact of two states signed it for them", () => {
  rows([
    [
      "Peru and Chile signed a pact on 3 April. The pact was signed in Oslo by presidents Ana Roca and Bo Vik.",
      "Peru and Chile sign a pact | 2024-04-03",
    ],
    [
      "Peru and Chile signed a treaty on 3 April. The new treaty was signed by ministers Ana Roca and Bo Vik.",
      "Peru and Chile sign a treaty | 2024-04-03",
    ],
  ]);
});

describe("another day, another paper and others’ ministers are another signing", () => {
  rows([
    [
      "Peru and Chile signed a pact on 3 April. The pact was signed in Oslo by ministers Ana Roca and Bo Vik on 9 April.",
      "Peru and Chile sign a pact | 2024-04-03",
      "Ana Roca and Bo Vik sign the pact in Oslo | 2024-04-09",
    ],
    [
      "Peru and Chile signed a pact on 3 April. The treaty was signed in Oslo by ministers Ana Roca and Bo Vik.",
      "Peru and Chile sign a pact | 2024-04-03",
      "Ana Roca and Bo Vik sign the treaty in Oslo | ../2024-05-06",
    ],
    [
      "Peru and Chile signed a pact on 3 April. The pact was signed in Oslo by Cuban minister Ana Roca and Malian minister Bo Vik.",
      "Peru and Chile sign a pact | 2024-04-03",
      "Ana Roca and Bo Vik sign the pact in Oslo | ../2024-05-06",
    ],
  ]);
});
