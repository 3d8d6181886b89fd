// A union of states by what it holds and by those who lead it.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...who: string[]])[];

const tells = (cases: Cases) =>
  it.each(cases)("%s", (text, ...who) => expect(told(text, ["who"])).toEqual(who));

describe("a summit, leaders and heads are of the union told before", () => {
  tells([
    [
      "The African Union suspended Chad on Thursday. The summit condemned the coup on Friday.",
      "African Union + Chad",
      "African Union",
    ],
    [
      "The African Union suspended Chad on Thursday. The leaders will meet again on May 9.",
      "African Union + Chad",
      "African Union",
    ],
    [
      "The Caribbean Community sent a mission to Haiti on Thursday. The Heads also condemned the raid on Friday.",
      "CARICOM + Haiti",
      "CARICOM",
    ],
    [
      "The African Union suspended Chad on Thursday. The Lima extraordinary summit denounced the coup on Friday.",
      "African Union + Chad",
      "African Union",
    ],
    // however far back, where there is no other
    [
      "The African Union suspended Chad on Thursday.\n\nIt rained.\n\nIt rained.\n\nIt rained.\n\nIt rained.\n\nIt rained.\n\nThe bloc condemned the raid on Friday.",
      "African Union + Chad",
      "African Union",
    ],
  ]);
});

describe("must not", () => {
  tells([
    // of a state's own body
    [
      "The Chadian government closed the border on Thursday. The summit condemned the raid on Friday.",
      "Chadian government",
      "nobody",
    ],
    // a summit that only begins
    [
      "The African Union suspended Chad on Thursday. The summit opened on Friday.",
      "African Union + Chad",
      "nobody",
    ],
    // of two who met
    [
      "The African Union praised Chad on Wednesday. Ana Roca of Peru met Bo Holm of Norway on Thursday. The leaders condemned the raid on Friday.",
      "African Union + Chad",
      "Ana Roca + Bo Holm",
      "Ana Roca + Bo Holm",
    ],
  ]);
});

describe("the bloc is the league whose people were told, and no movement", () => {
  tells([
    [
      "Chad recalled its envoy on Tuesday over support for the Muslim Brotherhood. African Union mediators visited Lima on Wednesday. The bloc lifted its suspension of Chad on Friday.",
      "Chad",
      "African Union mediators",
      "African Union + Chad",
    ],
    [
      "EU ministers visited Lima on Wednesday. The bloc lifted its sanctions on Friday.",
      "EU ministers",
      "European Union",
    ],
    // the last one told
    [
      "African Union mediators visited Lima on Wednesday. The European Union suspended aid on Thursday. The bloc lifted its sanctions on Friday.",
      "African Union mediators",
      "European Union",
      "European Union",
    ],
  ]);
});

describe("the Heads of State and the Authority are of the union told before", () => {
  tells([
    [
      "ECOWAS held a summit in Accra on Thursday. The Heads of State and Government condemned the raid on Friday.",
      "ECOWAS",
      "ECOWAS",
    ],
    [
      "ECOWAS held a summit in Accra on Thursday. The Authority suspended Chad on Friday.",
      "ECOWAS",
      "ECOWAS + Chad",
    ],
    // one that has a name of its own
    [
      "Israel met the Palestinian Authority on Thursday. The Authority rejected the plan on Friday.",
      "Israel + Palestinian Authority",
      "Palestinian Authority",
    ],
    ["The Heads of State of Peru and Chile met in Lima on Friday.", "Peru + Chile"],
  ]);
});
