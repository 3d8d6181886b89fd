import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...events: string[]])[];

const rows = (cases: Cases) =>
  it.each(cases)("%s", (text, ...events) => expect(told(text, ["kind", "title"])).toEqual(events));

describe("troops that leave a place pull out, whatever its name", () => {
  rows([
    ["Peruvian troops left Uruzgan on Friday.", "RETREAT | Peruvian troops leave Uruzgan"],
    [
      "Peruvian troops are to leave Uruzgan by August.",
      "RETREAT | Peruvian troops are to leave Uruzgan",
    ],
    // who bears no arms
    ["Peruvian tourists left Uruzgan on Friday."],
  ]);
});

describe("colleagues are received", () => {
  rows([
    [
      "Peru's premier hosted his Chilean and Bolivian colleagues on Friday.",
      "CONSULT visit | Peru's premier receives Chile and Bolivia",
    ],
    ["Lima hosted the games on Friday."],
  ]);
});

describe("a cut in aid is no aid", () => {
  rows([
    [
      "Peru’s parliament passed a cut in aid to Chile on Friday.",
      "SANCTION | Peru’s parliament passes a cut in aid to Chile",
    ],
    ["Peru sent food to Chile on Friday.", "AID | Peru sends food to Chile"],
  ]);
});
