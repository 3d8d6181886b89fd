import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const rows = (cases: readonly (readonly [text: string, ...events: string[]])[]) =>
  it.each(cases)("%s", (text, ...events) =>
    expect(told(text, ["title", "kind", "status", "date"])).toEqual(events),
  );

describe("a step that is decided on is a step of its kind", () => {
  rows([
    [
      "Peru decided on Friday to expel the Chilean ambassador.",
      "Peru decides to expel the Chilean ambassador | SANCTION expel | held | 2024-05-03",
    ],
    [
      "Peru decided on Friday to send troops to Chad.",
      "Peru decides to send troops to Chad | AGREE | held | 2024-05-03",
    ],
  ]);
});

describe("who fails to attend stays away", () => {
  rows([
    [
      "Ana Roca failed to attend a summit in Lima on Friday.",
      "Ana Roca fails to attend a summit in Lima | REJECT meet | declined | 2024-05-03",
    ],
  ]);
});

describe("a participle behind a verb says of what kind", () => {
  rows([
    [
      "Peru had cancelled planned bilateral talks with Chile in June.",
      "Peru’s meeting with Chile is cancelled | REJECT meet | cancelled | 2024-06",
    ],
  ]);
});

describe("who ends a war that is theirs makes peace", () => {
  rows([
    [
      "Peru and Chile ended their two-year war on Friday.",
      "Peru and Chile end their war | AGREE | held | 2024-05-03",
    ],
    [
      "Peru and Chile reached a five-year deal on Friday.",
      "Peru and Chile reach a five-year deal | AGREE | held | 2024-05-03",
    ],
  ]);
});

describe("what comes after something else was told before", () => {
  rows([
    [
      "Rebels signed a truce with Peru on Friday. The truce came a day after troops seized Arica.",
      "Troops seize Arica | COERCE | held | 2024-05-02",
      "Rebels sign a truce with Peru | AGREE | held | 2024-05-03",
    ],
    [
      "Peru suspended its talks with Chile on Friday. The move came three days after Chile expelled two diplomats.",
      "Chile expels two diplomats | SANCTION expel | held | 2024-04-30",
      "Peru suspends talks with Chile | SANCTION discontinue | cancelled | 2024-05-03",
    ],
  ]);
});
