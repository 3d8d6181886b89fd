import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "date", "kind", "who"];

describe("one happening in two words is told once", () => {
  it.each([
    [
      "Peru and Chile exchanged protests in January.",
      "Peru and Chile exchange protests | 2024-01 | ACCUSE disapprove | Peru + Chile",
    ],
    [
      "Canada joined Peru on Friday in calling for an inquiry.",
      "Canada and Peru call for an inquiry | 2024-05-03 | REQUEST change | Canada + Peru",
    ],
    ["Canada joined the WTO on Friday.", "Canada joins the WTO | 2024-05-03 | COOPERATE | Canada"],
    [
      "Two Thai soldiers were killed on Friday in fighting near the temple.",
      "Two Thai soldiers are killed in fighting near the temple | 2024-05-03 | ASSAULT | Thai soldiers",
    ],
    [
      "The EU is to decide on accession talks on 28 June.",
      "EU is to decide on accession talks | 2024-06-28 | AGREE | European Union",
    ],
    [
      "Six African countries involved in the conflict in Mali signed a ceasefire agreement on Friday.",
      "Six African countries sign a ceasefire agreement | 2024-05-03 | AGREE | African countries",
    ],
    [
      "Peru was involved in a clash with Chile on Friday.",
      "Clash between Peru and Chile | 2024-05-03 | ASSAULT | Peru + Chile",
    ],
  ])("%s", (text, ...events) => {
    expect(told(text, columns)).toEqual(events);
  });
});

describe("“was attacked, handed a note to” is no passive of the second", () => {
  it.each([
    [
      "Peru, whose embassy was also attacked, handed a protest note to the Chilean ambassador on Friday.",
      "Peru hands a protest note to the Chilean ambassador | 2024-05-03 | ACCUSE disapprove | Peru + Chilean ambassador",
      "Peru’s embassy is attacked | ../2024-05-06 | ASSAULT | Peru",
    ],
    [
      "The Chilean ambassador was summoned on Friday and handed a protest note.",
      "Chilean ambassador is summoned | 2024-05-03 | ACCUSE disapprove | Chilean ambassador",
      "Chilean ambassador is handed a protest note | 2024-05-03 | ACCUSE disapprove | Chilean ambassador",
    ],
  ])("%s", (text, ...events) => {
    expect(told(text, columns)).toEqual(events);
  });
});
