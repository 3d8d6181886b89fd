// "Lima accused its neighbour", "closed its border with the country": the other of the states told before.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...who: string[]])[];

const tells = (cases: Cases) =>
  it.each(cases)("%s", (text, ...who) => expect(told(text, ["who"])).toEqual(who));

describe("its neighbour is the other of two states", () => {
  tells([
    [
      "Peru met Chile in Oslo on Thursday. Lima accused its neighbour of spying on Friday.",
      "Peru + Chile",
      "Peru + Chile",
    ],
    // one of two
    [
      "Peru met Chile and Bolivia in Oslo on Thursday. Lima accused its neighbour of spying on Friday.",
      "Peru + Chile + Bolivia",
      "Peru",
    ],
    [
      "Peru met Chile in Oslo on Thursday. Lima accused its neighbour Bolivia of spying on Friday.",
      "Peru + Chile",
      "Peru + Bolivia",
    ],
  ]);
});

describe("the country behind the same words is the same one", () => {
  tells([
    [
      "Peru closed its border with Chile on Thursday. Bolivia closed its border with the country on Friday.",
      "Peru + Chile",
      "Bolivia + Chile",
    ],
    // who did it
    [
      "Chile attacked Peru on Thursday. Norway condemned the country on Friday.",
      "Chile + Peru",
      "Norway + Chile",
    ],
  ]);
});
