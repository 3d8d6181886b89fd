// Who takes part where the words run together: two that share an article, an office before a name, a host.

import { describe, expect, it, test } from "vitest";
import { type Column, told } from "./told.ts";

const table = (fields: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...expected) => {
    expect(told(text, fields)).toEqual(expected);
  });

describe("two of no name are two", () => {
  table(
    ["title", "who"],
    [
      [
        "The opposition and government agreed on Friday to hold new elections.",
        "Opposition and government agree to hold new elections | opposition + government",
      ],
      [
        "The trade and finance ministers agreed on Friday to hold new elections.",
        "Trade and finance ministers agree to hold new elections | trade and finance ministers",
      ],
    ],
  );
});

describe("an office ends where the next one begins", () => {
  table(
    ["who"],
    [
      [
        "Ada Roca met the Foreign Minister of Saudi Arabia and the Secretary General of the Saudi National Security Council in Lima on Friday.",
        "Ada Roca + Foreign Minister of Saudi Arabia + Secretary General of the Saudi National Security Council",
      ],
      [
        "The Foreign Secretary, Bo Holm and the Chilean Minister of Foreign Affairs, Ada Roca, met in Lima on Friday.",
        "Bo Holm + Ada Roca",
      ],
      [
        "The Foreign Secretary met the Chilean Foreign Minister in Lima on Friday.",
        "Foreign Secretary + Chilean Foreign Minister",
      ],
      // a list
      [
        "The President, Bo Holm and Ada Roca met in Lima on Friday.",
        "President + Bo Holm + Ada Roca",
      ],
    ],
  );
});

describe("nobody travels to his own house, and nobody arrests himself", () => {
  table(
    ["title"],
    [
      [
        "Peru, Chile Call Off Visit\n\nPresident Bo Holm of Chile will not visit Peru this month.",
        "Bo Holm will not visit Peru",
      ],
      [
        "Mullah Bo Holm, the chief of the rebels, had been detained on Friday.",
        "Bo Holm is detained",
      ],
    ],
  );
});

describe("a family name in capitals is a name like others", () => {
  table(
    ["title", "who"],
    [
      [
        "President Nicolas ROCA met Prime Minister Ada NDAM HOLM in Lima on Friday.",
        "Nicolas Roca meets Ada Ndam Holm in Lima | Nicolas Roca + Ada Ndam Holm",
      ],
      // a number and initials
      [
        "King Charles III met Prime Minister JRR Holm in Lima on Friday.",
        "Charles III meets JRR Holm in Lima | Charles III + JRR Holm",
      ],
      // no name of a person
      [
        "President Nicolas ROCA met officials of NATO in Lima on Friday.",
        "Nicolas Roca meets NATO in Lima | Nicolas Roca + NATO",
      ],
    ],
  );
});

describe("two sides are both told, whether a state is known or not", () => {
  table(
    ["title", "who"],
    [
      [
        "Peru brokered a truce between the government and the rebels on Friday, ending a long war.",
        "Peru brokers a truce between the government and the rebels | Peru + government + rebels",
      ],
      [
        "Norway hosted talks between Chile and Peru on Friday.",
        "Norway hosts talks between Chile and Peru | Norway + Chile + Peru",
      ],
      [
        "Norway called off talks between Chile and Peru on Friday.",
        "Talks between Chile and Peru are called off | Norway + Chile + Peru",
      ],
      // with whom they met themselves
      [
        "Norway hosted talks with Chile and Peru on Friday.",
        "Norway meets Chile and Peru | Norway + Chile + Peru",
      ],
      ["Militiamen attacked the port on Friday.", "Militiamen attack the port | Militiamen"],
    ],
  );
});

describe("whom a ban was put on, and who is to do what is waited for", () => {
  table(
    ["title", "who"],
    [
      [
        "Norway on Friday lifted the ban it had imposed on Peru.",
        "Norway lifts the ban it had imposed on Peru | Norway + Peru",
        "Norway imposes the ban on Peru | Norway + Peru",
      ],
      [
        "Peru on Friday set a deadline for Chile to withdraw.",
        "Peru sets a deadline for Chile to withdraw | Peru + Chile",
      ],
      [
        "Bo Holm left Oslo for Peru on Friday to attend a summit.",
        "Bo Holm leaves for Peru | Bo Holm",
      ],
    ],
  );
});

describe("what is approved or put off is not done", () => {
  table(
    ["title", "status"],
    [
      [
        "Peru’s parliament on Friday approved sending troops to Chile.",
        "Peru’s parliament approves sending troops to Chile | held",
      ],
      [
        "Peru on Friday delayed signing the pact with Chile.",
        "Pact between Peru and Chile is delayed | cancelled",
      ],
      ["Peru is considering expelling the Chilean envoy on Friday."],
    ],
  );
});

describe("who has no name suffers or does it all the same", () => {
  table(
    ["title", "who"],
    [
      [
        "The bloc on Friday gave the junta a week to free the hostages.",
        "Bloc gives the junta a week to free the hostages | bloc + junta",
      ],
      ["Chile freed four fishermen on Friday.", "Chile frees four fishermen | Chile + fishermen"],
      // who only hears of it
      ["Peru warned reporters on Friday.", "Peru warns reporters | Peru"],
    ],
  );
});

it("two meetings told in one breath have two days", () =>
  expect(
    told(
      "President Bo Holm of Peru met President Ada Roca of Chile on Friday. It was their first meeting since November, when they met in Quito.",
      ["title", "date"],
    ),
  ).toEqual([
    "Bo Holm and Ada Roca meet in Quito | 2023-11",
    "Bo Holm meets Ada Roca | 2024-05-03",
  ]));

describe("what begins on a day to come", () => {
  table(
    ["title", "status", "date"],
    [
      [
        "Talks between Peru and Chile begin on Friday in Lima.",
        "Peru and Chile are to meet in Lima | planned expected | 2024-05-10",
      ],
      [
        "The regional summit kicks off on Friday in Lima.",
        "Regional summit is to kick off in Lima | planned expected | 2024-05-10",
      ],
      [
        "The regional summit kicked off on Friday in Lima.",
        "Regional summit kicks off in Lima | held | 2024-05-03",
      ],
    ],
  );
});

describe("who takes power, and who gives it away", () => {
  table(
    ["title"],
    [
      [
        "Bo Holm took power in 2009 after weeks of rallies.",
        "Bo Holm takes power after weeks of rallies",
      ],
      ["President Bo Holm ceded power to Ada Roca on Friday.", "Bo Holm cedes power to Ada Roca"],
      // other power
      ["Peru took new power lines from Chile in 2009."],
    ],
  );
});
