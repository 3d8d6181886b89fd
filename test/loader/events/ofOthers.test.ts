// What belongs to others than stand at the head of the sentence, and bodies by their letters.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...who: string[]])[];

const tells = (cases: Cases) =>
  it.each(cases)("%s", (text, ...who) => expect(told(text, ["who"])).toEqual(who));

describe("its", () => {
  tells([
    // of whoever stands right before the verb
    ["Chad stayed away, but Peru sent its foreign minister to Oslo on Friday.", "Peru", "Chad"],
  ]);
});

describe("letters that nothing spells out", () => {
  tells([
    ["The DFQ filed a protest against Chad on Friday.", "DFQ + Chad"],
    ["The DFQ on Friday accused Chad of lying.", "DFQ + Chad"],
    // but no paper
    ["The MOU called on Chad on Friday to act.", "Chad"],
  ]);
});

describe("whom a visit does not bring together", () => {
  tells([
    ["Ana Roca of Peru arrived in Oslo on Friday from a summit with Chad.", "Ana Roca"],
    ["Ana Roca of Peru arrived in Oslo on Friday with Bo Vik of Chad.", "Ana Roca + Bo Vik"],
  ]);
});

describe("a member of a body", () => {
  tells([["On Friday the OPEC member accused Chad of lying.", "Chad"]]);
});

describe("who has done what is told behind a report", () => {
  tells([
    // whoever says that something is over, and not what is over
    ["Maoist rebels say that the truce is over and have put peace talks on hold.", "Maoist rebels"],
    // he of whom "saying he" goes on
    [
      "Foreign Secretary Bo Holm in a statement on Friday warned of more steps saying he had asked Danish officials to review the ties.",
      "Bo Holm",
      "Bo Holm + Danish officials",
    ],
  ]);
});

describe("what somebody is, behind a comma", () => {
  tells([
    [
      "Bo Holm, Director Middle East and North Africa at the ministry, met Ana Roca of Peru on Friday.",
      "Bo Holm + Ana Roca",
    ],
    ["Bo Holm and the director met Ana Roca of Peru on Friday.", "Bo Holm + director + Ana Roca"],
  ]);
});

describe("who leads a process", () => {
  tells([
    ["Chad rejected on Friday an AU-led peace process.", "Chad"],
    ["Chad recognised on Friday the Hezbollah-led government.", "Chad + Hezbollah"],
  ]);
});

describe("who a name belongs to", () => {
  tells([
    // a movement that no table knows, by what is its own
    ["Seleko launched its raids on Friday.", "Seleko"],
    // somebody told by what he is
    ["Premier Ana Roca of Peru met on Friday with chess legend Bo Holm.", "Ana Roca + Bo Holm"],
    // a rank before a rank
    [
      "Chad proposed on Friday that Peru's leader, Senior Gen. Bo Holm, stay away.",
      "Chad + Bo Holm",
    ],
    ["Peruvian MPs protested on Friday.", "Peruvian MPs"],
  ]);
});

describe("they", () => {
  tells([
    // not those with whom he only talked at home
    [
      "After talks with his senior advisers, Bo Vik of Norway met Ana Roca of Peru on Thursday. They agreed on Friday to end the ban.",
      "Bo Vik + senior advisers",
      "Bo Vik + Ana Roca",
    ],
  ]);
});

describe("talks that a meeting is to bring about", () => {
  tells([
    [
      "Two Norwegian envoys met President Bo Holm of Peru on Friday in an effort to revive peace talks with the Shining Sun rebels.",
      "Norwegian envoys + Bo Holm",
    ],
  ]);
});
