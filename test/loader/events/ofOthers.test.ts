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
