// Whom "they", "the two men" and "the two nations" mean, and what only looks like an actor.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...who: string[]])[];

const tells = (cases: Cases) =>
  it.each(cases)("%s", (text, ...who) => expect(told(text, ["who"])).toEqual(who));

describe("they, behind two whom a delegation meets", () => {
  tells([
    [
      "The Norwegian delegation will meet with President Ana Roca and Minister Bo Holm on May 8. They will also visit the canal on May 9.",
      "Norwegian delegation + Ana Roca + Bo Holm",
      "Norwegian delegation",
    ],
    // a state that met them is one
    [
      "Norway met with President Ana Roca and Minister Bo Holm on May 2. They signed a deal on May 3.",
      "Norway + Ana Roca + Bo Holm",
      "Ana Roca + Bo Holm",
    ],
  ]);
});

describe("the two men", () => {
  tells([
    // each leads a part of one land
    [
      "On Friday envoy Ida Vik met Greek Cypriot leader Bo Holm and Turkish Cypriot leader Mehmet Ada. On Saturday the two men signed a statement.",
      "Ida Vik + Bo Holm + Mehmet Ada",
      "Bo Holm + Mehmet Ada",
    ],
    // but of one government and of one mind
    [
      "On Friday envoy Ida Vik of Norway met Peruvian President Bo Holm and Peruvian Premier Cai Ada. On Saturday the two leaders signed a statement.",
      "Ida Vik + Bo Holm + Cai Ada",
      "two leaders",
    ],
  ]);
});

describe("the two nations", () => {
  it("are no two ministers of whom no state is told", () =>
    expect(
      told(
        "Foreign Minister Bo Holm and trade minister Ida Vik criticized the plan on Friday.\n\nIt rained.\n\nIt rained.\n\nIt rained.\n\nChinese Foreign Minister Li Zhao proposed on Saturday that the two nations hold talks.",
        ["who"],
      ),
    ).toEqual(["Bo Holm + Ida Vik", "Li Zhao"]));
});

describe("who acts", () => {
  tells([
    // a leader whose name ends like a plural
    ["The Gonzales government sued Chile on Friday.", "Gonzales government + Chile"],
    // a town behind its state is where it was
    [
      "African ministers meeting in the Peruvian capital Lima have failed to broker a truce in Chad.",
      "African ministers",
      "African ministers",
    ],
    // against whom
    ["In 1983 the Front took up arms against Chad.", "Front + Chad"],
    // who goes on with the talks
    [
      "Ministers Ana Roca and Bo Holm will continue with these talks on May 12.",
      "Ana Roca + Bo Holm",
    ],
    // who is told in an aside what he is
    [
      "The Army said Colonel Bo Vik, Commanding Officer of the Fifth Lima Regiment, lost his life on Friday.",
      "Bo Vik",
    ],
  ]);
});

describe("the cause of what one state does is what the other did, whoever stands for it", () => {
  it.each([
    [
      "Peru recalled its envoy to Chile after it seized a ship.",
      "Chile seizes a ship | Chile",
      "Peru recalls its envoy to Chile | Peru + Chile",
    ],
    [
      "Peru expelled a Chilean diplomat after it seized a ship.",
      "Chile seizes a ship | Chile",
      "Peru expels a Chilean diplomat | Peru + Chilean diplomat",
    ],
    [
      "Peru cut ties with Chile on Friday after it decided to arm the rebels.",
      "Chile decides to arm the rebels | Chile",
      "Peru cuts ties with Chile | Peru + Chile",
    ],
    // nobody else is told of
    [
      "Peru recalled its envoy after it shot down a plane.",
      "Peru recalls its envoy | Peru",
      "Peru shoots down a plane | Peru",
    ],
  ])("%s", (text, ...events) => {
    expect(told(text, ["title", "who"]).toSorted()).toEqual(events);
  });
});
