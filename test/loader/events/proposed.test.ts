// What is proposed, what is rejected in a vote, wars that are launched, and who is told to leave.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...events: string[]])[];

const rows = (cases: Cases, fields: Parameters<typeof told>[1]) =>
  it.each(cases)("%s", (text, ...events) => expect(told(text, fields)).toEqual(events));

describe("what a verb asks for, turns down or begins", () => {
  rows(
    [
      [
        "Bo Holm of Norway proposed on Friday that the two nations hold talks on gas.",
        "Bo Holm proposes that the two nations hold talks on gas | REQUEST",
      ],
      [
        "The UN plan was rejected by Greek Cypriots in a referendum in April 2004.",
        "Greek Cypriots reject UN plan | REJECT",
        "Referendum | CONSULT",
      ],
      // what is turned down is the noun's own
      ["Peru rejected the referendum on Friday.", "Peru rejects the referendum | REJECT meet"],
      [
        "The rebels launched their insurgency in February 1996.",
        "Rebels launch their insurgency | ASSAULT",
      ],
      [
        "In response, Jorge Roca of Fiji was declared persona non grata by New Zealand on Friday.",
        "New Zealand declares Jorge Roca persona non grata | SANCTION expel",
      ],
    ],
    ["title", "kind"],
  );
});

describe("two of one state who met are the two leaders, whoever else was there", () => {
  rows(
    [
      [
        "Cypriot President Jorge Roca met Turkish Cypriot leader Mehmet Vik on Friday in the United Nations-controlled zone in the presence of UN chief Bo Holm. The pair shook hands.",
        "Jorge Roca + Mehmet Vik",
        "Jorge Roca + Mehmet Vik",
      ],
    ],
    ["who"],
  );
});
