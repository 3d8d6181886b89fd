import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("mediators are not those who talk", () => {
  it.each([
    [
      "The dialogue, mediated by ministers from Peru, Chile and Norway, began on April 10.",
      "Dialogue begins | nobody",
    ],
    [
      "Talks between Peru and Chile, mediated by Norway, began on April 10.",
      "Peru and Chile meet | Peru + Chile",
    ],
  ])("%s", (text, event) => expect(told(text, ["title", "who"])).toContain(event));
});

describe("who walks out of talks does so, and no talks are told beside it", () => {
  it.each([
    ["Peru walked out of talks with Chile on Friday.", "Peru walks out of talks with Chile"],
    [
      "Rebels walked out of talks with President Ana Roca's government on Friday.",
      "Rebels walk out of talks with President Ana Roca's government",
    ],
  ])("%s", (text, event) => expect(told(text, ["title"])).toEqual([event]));

  it("but talks that they left are those of all", () =>
    expect(told("Talks between Peru and Chile were held in Lima on Friday.", ["title"])).toEqual([
      "Peru and Chile meet in Lima",
    ]));
});

describe("those who join a meeting are there too", () => {
  it("and tell no event of their own", () =>
    expect(
      told(
        "NATO ministers met in Lima on Friday, when they were joined by their Chilean and Norwegian colleagues.",
        ["title", "who"],
      ),
    ).toEqual(["NATO ministers, Chile and Norway meet in Lima | NATO ministers + Chile + Norway"]));

  it("but who is joined on a march was there alone", () =>
    expect(told("The ministers were joined by rebels in Lima on Friday.", ["title"])).toEqual([
      "Rebels join ministers",
    ]));
});
