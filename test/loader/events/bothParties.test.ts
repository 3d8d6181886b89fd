import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...events: string[]])[];

const rows = (cases: Cases, fields: Parameters<typeof told>[1]) =>
  it.each(cases)("%s", (text, ...events) => expect(told(text, fields)).toEqual(events));

describe("two offices of one state", () => {
  rows(
    [
      [
        "Peru's prime minister and foreign minister flew to Oslo on Friday.",
        "Peruvian prime minister + Peruvian foreign minister",
      ],
      [
        "Roca met the Chilean president and opposition leader on Friday.",
        "Roca + Chilean president + Chilean opposition leader",
      ],
      // one person
      ["Bo Vik, Peru's president and foreign minister, flew to Oslo on Friday.", "Bo Vik"],
      ["Bo Vik was sworn in as Peru's premier and defence minister on Friday.", "Bo Vik"],
      ["Peru's State Councillor and Foreign Minister Bo Vik flew to Oslo on Friday.", "Bo Vik"],
    ],
    ["who"],
  );
});

describe("a state, and people of no state", () => {
  rows(
    [
      [
        "Peru's government and ethnic armed groups completed talks in Lima on Friday.",
        "Peru’s government + armed groups",
      ],
      ["Peru and local rebels met in Lima on Friday.", "Peru + local rebels"],
    ],
    ["who"],
  );
});

describe("whom people without names come from", () => {
  rows(
    [
      ["Envoys of Peru and of Chile met in Oslo on Friday.", "Peru + Chile"],
      ["Delegations from Peru and from Chile met in Oslo on Friday.", "Peru + Chile"],
      ["Negotiators for Peru and Chile met in Oslo on Friday.", "Peru + Chile"],
      // whose negotiators they are
      ["UN negotiators for Peru and Chile met in Oslo on Friday.", "UN negotiators"],
      [
        "Peru and the Liberation and Justice Movement signed the Lima Document on Friday.",
        "Peru + Liberation and Justice Movement",
      ],
    ],
    ["who"],
  );
});

describe("people of two sides in one phrase", () => {
  rows(
    [
      ["Tuareg and Arab rebels attacked Lima on Friday.", "Tuareg and Arab rebels"],
      ["Roca met Sunni and Kurdish leaders in Oslo on Friday.", "Roca + Sunni and Kurdish leaders"],
      ["Government and rebel delegates met in Lima on Friday.", "Government and rebel delegates"],
      [
        "The Peruvian government and opposition met in Lima on Friday.",
        "Peruvian government + opposition",
      ],
      // two of two sorts
      ["Mali and Tuareg separatists signed a truce on Friday.", "Mali + Tuareg separatists"],
      [
        "The government and opposition leaders met in Lima on Friday.",
        "government + opposition leaders",
      ],
    ],
    ["who"],
  );
});

describe("a bloc and a part of the world", () => {
  rows(
    [
      [
        "The EU and Central America initialled the agreement on Friday.",
        "European Union + Central America",
      ],
      // where somebody goes
      ["Roca visited Peru and Africa on Friday.", "Roca"],
    ],
    ["who"],
  );
});
