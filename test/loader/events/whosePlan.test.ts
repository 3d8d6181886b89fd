// Whose a plan or an attack is.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...events: string[]])[];

const tells = (cases: Cases) =>
  it.each(cases)("%s", (text, ...events) => expect(told(text, ["title", "who"])).toEqual(events));

describe("a plan is theirs whose adjective stands before it", () => {
  tells([
    [
      "Observers criticised the Peruvian decision to expel the envoy on Friday.",
      "Observers criticise the Peruvian decision to expel the envoy | Observers + Peru",
      "Peru expels the envoy | Peru",
    ],
    [
      "Ana Roca of Peru voiced anger on Friday at American plans to deploy missiles in Chad next year.",
      "Ana Roca voices anger at American plans to deploy missiles in Chad | Ana Roca",
      "US is to deploy missiles in Chad | United States",
    ],
  ]);
});

describe("an attack", () => {
  tells([
    // on whom it was
    [
      "The ties have grown since the September 11 attacks on Norway in 2001.",
      "Attacks on Norway | Norway",
    ],
    // who only speaks of it did not do it
    ["Peru said the May 3 attack on Norway changed the world.", "Attack on Norway | Norway"],
  ]);
});

describe("a list ends", () => {
  tells([
    // at a semicolon behind which another does something
    [
      "On Friday Ada Stein of Norway brokered a swap between Israel and Hezbollah; and Bo Fisher of Chad was active there.",
      "Ada Stein brokers a swap between Israel and Hezbollah | Ada Stein + Israel + Hezbollah",
    ],
  ]);
});

describe("her visit", () => {
  tells([
    // hers of whom the words tell it, though another stands nearer
    [
      "The president of the Commission, Ursula Holm, will be received by Premier Cai Roca during her visit to Dublin on May 9.",
      "Cai Roca is to receive Ursula Holm in Dublin | Cai Roca + Ursula Holm",
      "Ursula Holm is to visit Dublin | Ursula Holm",
    ],
  ]);
});
