// More turns of agency reports and of what governments give out: what is none, and whose a deed is.

import { describe, expect, it, test } from "vitest";
import { told } from "./told.ts";

describe("what tells no event", () => {
  it.each([
    "They discussed their shared commitment to disrupting, dismantling, and defeating Peru in Chile.",
    "Peruvian officials said the strike was intended for insurgents.",
    "His departure appeared to signal that the mediation had failed.",
    "The rebels say Peru must stop military action in Chile before they will sign.",
    "He has shown his will, as demonstrated in Brussels.",
    "Ana Roca says the next three months of talks are important.",
    "He said he hoped Peru would soon send its ambassador back.",
  ])("%s", (text) => expect(told(text, ["title"])).toEqual([]));
});

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...expected) => {
    expect(told(text, ["kind", "title", "who"])).toEqual(expected);
  });

describe("whose a deed is", () => {
  table([
    [
      "Seven Chilean guards were killed by Peru-based Shining Star militants on Friday.",
      "ASSAULT | Seven Chilean guards are killed by Peru-based Shining Star militants | Chilean guards",
    ],
    [
      "Ana Roca plans to warn Bo Holm.",
      "THREATEN | Ana Roca is to warn Bo Holm | Ana Roca + Bo Holm",
    ],
    [
      "Peru decided to release jailed Chilean journalist Bo Holm.",
      "CONCEDE | Peru decides to release jailed Chilean journalist Bo Holm | Peru + Bo Holm",
    ],
    [
      "Ana Roca met with H.H. Sheikh Omar bin Zayed, Minister of Foreign Affairs of Qatar, on Friday.",
      "CONSULT | Ana Roca meets Omar bin Zayed | Ana Roca + Omar bin Zayed",
    ],
    [
      "Parliamentary Vice-Minister for Foreign Affairs Bo Holm visited Zambia on Friday.",
      "CONSULT visit | Bo Holm visits Zambia | Bo Holm",
    ],
  ]);
});

describe("who meets somebody of the same office is another", () => {
  table([
    [
      "The Danish president met President Ana Roca in Lima on Friday.",
      "CONSULT | Danish president meets Ana Roca in Lima | Danish president + Ana Roca",
    ],
    [
      "The Danish president came to Lima on Friday. President Ana Roca was glad.",
      "CONSULT visit | Ana Roca visits Lima | Ana Roca",
    ],
  ]);
});

describe("a call that is paid, and one that is rung", () => {
  table([
    [
      "Ana Roca made a courtesy call to President Bo Holm on Friday.",
      "CONSULT visit | Ana Roca makes a courtesy call to President Bo Holm | Ana Roca + Bo Holm",
    ],
    [
      "Ana Roca made a phone call to President Bo Holm on Friday.",
      "CONSULT phone | Ana Roca speaks by phone with Bo Holm | Ana Roca + Bo Holm",
    ],
    [
      "Ana Roca made a call on Peru on Friday to withdraw.",
      "REQUEST | Ana Roca makes a call on Peru to withdraw | Ana Roca + Peru",
    ],
  ]);
});

describe("sittings told by what befell them", () => {
  table([
    [
      "Ana Roca flew to Kenya on Friday to attend peace talks, but they were cancelled.",
      "CONSULT visit | Ana Roca visits Kenya | Ana Roca",
      "REJECT meet | Ana Roca was to attend peace talks | Ana Roca",
    ],
    [
      "Peace talks were supposed to start in Lima on Friday but the Peruvian government refused to attend.",
      "REJECT meet | Peruvian government refuses to attend | Peruvian government",
    ],
    [
      "The dispute dominated talks between heads of state of the Rio Group in Lima last month.",
      "CONSULT | Talks with Rio Group in Lima | Rio Group",
    ],
    [
      "After the briefing, Ana Roca gave a speech at the Valdai club on Friday.",
      "STATEMENT | Ana Roca gives a speech at the Valdai club | Ana Roca",
    ],
  ]);
});

describe("what a report tells, and what it only goes back to", () => {
  table([
    [
      "Chile and Peru hope to exchange ambassadors soon, Ana Roca said on Friday.",
      "STATEMENT | Ana Roca says Chile and Peru hope to exchange ambassadors soon | Ana Roca",
    ],
    ["In Lima, the station's Ana Roca reports the talks with Chile ended on Friday."],
    [
      "After the agreement was reached, Chile and Peru restored ties on Friday.",
      "COOPERATE | Chile and Peru restore ties | Chile + Peru",
    ],
  ]);
});

describe("what began, and what a dispute came to", () => {
  it.each([
    [
      "Ana Roca is visiting Zambia from May 4 to May 12.",
      "CONSULT visit | 2024-05-04/2024-05-12 | held",
    ],
    [
      "Ana Roca is visiting Zambia from May 9 to May 12.",
      "AGREE visit | 2024-05-09/2024-05-12 | planned expected",
    ],
    [
      "Chile and Peru's quarrel spilled over into violence on May 2.",
      "ASSAULT | 2024-05-02 | held",
    ],
    ["Heavy fighting was reported on Friday near Lima.", "ASSAULT | 2024-05-03 | held"],
    [
      "Peru suspended tariff preferences for Chile on Friday.",
      "SANCTION discontinue | 2024-05-03 | held",
    ],
    [
      "The effort is based on an initiative put forward by Chile and Peru on Friday.",
      "REQUEST | 2024-05-03 | held",
    ],
    [
      "Ana Roca prepared for a summit of the Rio Group, scheduled to be held in Kampala on 2 June.",
      "AGREE multilateral | 2024-06-02 | planned expected",
    ],
  ])("%s", (text, event) => expect(told(text, ["kind", "date", "status"])).toEqual([event]));
});

describe("what is received and told, ahead and only asserted", () => {
  it.each([
    [
      "Bo Holm of Chile was received on Friday by the Prime Minister of Peru, Ana Roca. They discussed Chile. They also exchanged views on fish.",
      ["Ana Roca receives Bo Holm in Peru | 2024-05-03"],
    ],
    [
      "Ana Roca's visit to Gambia will be the first by a Peruvian leader.",
      ["Ana Roca is to visit Gambia | 2024-05-06/.."],
    ],
    ["Ana Roca stressed that the current reform would be successfully concluded.", []],
    ["This is a transcript of today's noon briefing by Ana Roca.", []],
  ])("%s", (text, events) => expect(told(text, ["title", "date"])).toEqual(events));
});

it.each([
  ["The six-way dialogue was called off on Friday.", "Six-way dialogue is called off"],
  ["The three-day dialogue was called off on Friday.", "Three-day dialogue is called off"],
])("a title keeps what a hyphen ties: %s", (text, title) =>
  expect(told(text, ["title"])).toEqual([title]),
);
