import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("who speaks stands behind the quotation", () => {
  it.each([
    "“They must leave,” demanded Karim Roca.",
    "“Our patience is not endless,” warned Peruvian Foreign Minister Ana Roca.",
    "“They must leave,” urged President Ana Roca in Lima.",
  ])("and is told nothing: %s", (text) => expect(told(text, ["title"])).toEqual([]));

  it("or before the verb, and speaks to another", () =>
    expect(told("“They must leave,” Peru warned Chile.", ["title"])).toEqual(["Peru warns Chile"]));
});

describe("who is told to have no part in it", () => {
  it.each([
    [
      "The treaty was signed on Friday by Laos and Peru but not by China.",
      "Laos and Peru sign the treaty | Laos + Peru",
    ],
    [
      "Peru signed the pact with Chile, but not with Norway, on Friday.",
      "Peru signs the pact with Chile | Peru + Chile",
    ],
  ])("is left out: %s", (text, event) => expect(told(text, ["title", "who"])).toEqual([event]));
});

describe("years in prison", () => {
  it("are no visit", () =>
    expect(
      told("Bo Holm, who spent two years in Lima prison, was freed on Friday.", ["title"]),
    ).toEqual(["Bo Holm is freed"]));

  it("but days elsewhere are", () =>
    expect(told("Bo Holm spent two days in Lima.", ["title"])).toEqual(["Bo Holm visits Lima"]));
});
