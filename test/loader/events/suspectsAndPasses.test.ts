import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

const columns: readonly Column[] = ["kind", "status", "date", "who", "title"];

describe("suspected rebels act, whatever stands before them", () => {
  table([
    [
      "On Friday suspected rebels exploded a mine near Lima, killing nine sailors.",
      "ASSAULT | held | 2024-05-03 | rebels | Rebels explode a mine near Lima",
    ],
    [
      "Suspected rebels exploded a mine near Lima on Friday.",
      "ASSAULT | held | 2024-05-03 | Suspected rebels | Suspected rebels explode a mine near Lima",
    ],
    [
      "Peru suspected rebels of the attack on Friday.",
      "STATEMENT | held | 2024-05-03 | Peru + rebels | Peru suspects rebels of the attack",
    ],
  ]);
});

describe("a face and a pass are nouns in their phrases", () => {
  table([
    [
      "President Ana Roca and Premier Bo Vik came face to face in Oslo on Friday.",
      "CONSULT | held | 2024-05-03 | Ana Roca + Bo Vik | Ana Roca and Bo Vik meet in Oslo",
    ],
    [
      "Peru shut the Tuno La pass on Friday.",
      "SANCTION discontinue | held | 2024-05-03 | Peru | Peru shuts the Tuno La pass",
    ],
    ["The ship that passed Lima on Friday came from Chile."],
    ["Peru came to face Chile in court on Friday."],
  ]);
});

describe("what is declared void is rejected", () => {
  table([
    [
      "The Constitutional Court on Friday declared the pact unconstitutional.",
      "REJECT | held | 2024-05-03 | Constitutional Court | Constitutional Court declares the pact unconstitutional",
    ],
    [
      "The court declared the election void on Friday.",
      "REJECT | held | 2024-05-03 | court | Court declares the election void",
    ],
    [
      "Peru declared a truce on Friday.",
      "AGREE | held | 2024-05-03 | Peru | Peru declares a truce",
    ],
    [
      "The premier of Peru declared the election valid on Friday.",
      "CONSULT | held | 2024-05-03 | premier of Peru | Premier of Peru declares the election valid",
    ],
  ]);
});

describe("steps by what they are done to", () => {
  table([
    [
      "Peru’s parliament authorized cross-border raids last month.",
      "AGREE | held | 2024-04 | Peru’s parliament | Peru’s parliament authorizes cross-border raids",
    ],
    [
      "President Ana Roca of Peru presented a draft protocol to the two sides on Friday.",
      "REQUEST | held | 2024-05-03 | Ana Roca | Ana Roca presents a draft protocol to the two sides",
    ],
    [
      "Peru on Friday backed Chile's position.",
      "SUPPORT | held | 2024-05-03 | Peru + Chile | Peru backs Chile's position",
    ],
    [
      "Peru and Chile named non-resident chargés d'affaires last November.",
      "AGREE | held | 2023-11 | Peru + Chile | Peru and Chile name non-resident chargés d'affaires",
    ],
    [
      "The foreign ministers of Peru and Chile opened a joint trade commission in Lima on Friday.",
      "CONSULT multilateral | held | 2024-05-03 | Peru + Chile | Peru and Chile open a joint trade commission in Lima",
    ],
    [
      "President Ana Roca of Peru will visit Chile in June. She will skip Santiago.",
      "REJECT meet | declined | ../2024-05-06 | Ana Roca | Ana Roca is to skip Santiago",
      "AGREE visit | planned expected | 2024-06 | Ana Roca | Ana Roca is to visit Chile",
    ],
    [
      "Guerrillas said on Friday they would observe a ceasefire until Thursday.",
      "AGREE | planned expected | 2024-05-06/2024-05-09 | Guerrillas | Guerrillas are to observe a ceasefire",
    ],
    [
      "President Ana Roca of Peru raised the dispute with President Bo Vik in Lima on Friday.",
      "CONSULT | held | 2024-05-03 | Ana Roca + Bo Vik | Ana Roca raises the dispute with President Bo Vik in Lima",
    ],
    ["President Ana Roca of Peru raised the dispute on Friday."],
  ]);
});
