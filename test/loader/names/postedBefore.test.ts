// Whom "the diplomat" means, and which state "it" is that is threatened, where the sentence before tells it.

import { expect, it } from "vitest";
import { told } from "../events/told.ts";

it.each([
  [
    "Peru expelled the Chilean charge d'affaires on Thursday. The diplomat left on Friday.",
    "Diplomat leaves | Chilean charge d'affaires",
  ],
  // of two, nothing says which
  [
    "Peru expelled the Chilean ambassador and a Norwegian consul on Thursday. The diplomat left on Friday.",
    "Diplomat leaves | diplomat",
  ],
  [
    "Peru resumed whaling on Thursday. The EU threatened it with sanctions.",
    "EU threatens Peru with sanctions | European Union + Peru",
  ],
  [
    "Peru built a dam on Thursday. Chile asked it to stop on Friday.",
    "Chile asks Peru to stop | Chile + Peru",
  ],
  // a dam may be condemned, too
  ["Peru built a dam on Thursday. Chile condemned it on Friday.", "Chile condemns it | Chile"],
  // a person is no "it"
  [
    "Bo Holm closed the border on Thursday. Chile urged it to stay open on Friday.",
    "Chile urges it to stay open | Chile",
  ],
])("%s", (text, event) => {
  expect(told(text, ["title", "who"])).toContain(event);
});
