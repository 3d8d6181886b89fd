// Whom a step is taken against, which the words before tell or leave open; and which company has a state's name.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const who = (text: string) => told(text, ["title", "who"]);

describe("an envoy called home after another was withdrawn", () => {
  it("comes from the same land", () =>
    expect(
      who(
        "Chile withdrew its ambassador from Oslo on Friday, and Peru called its envoy home for consultations.",
      ),
    ).toContain("Peru calls its envoy home for consultations | Peru + Norway"));

  it("but is back from the first, where its land is the other", () =>
    expect(
      who(
        "Chile withdrew its ambassador from Oslo on Friday. Norway recalled its ambassador on Sunday.",
      ),
    ).toContain("Norway recalls its ambassador | Norway + Chile"));

  it("and is not of whoever says nothing", () =>
    expect(
      who(
        "Peru expelled the Norwegian ambassador on Friday. Chile said nothing. Peru had recalled its ambassador in 2011.",
      ),
    ).toContain("Peru recalls its ambassador | Peru + Norway"));
});

describe("whoever is barred from something", () => {
  it("is whom it is done to", () =>
    expect(who("Mercosur barred Peru and Chile from its summit on Friday.")).toEqual([
      "Mercosur bars Peru and Chile from its summit | Mercosur + Peru + Chile",
    ]));
});

describe("what two do in a joint statement", () => {
  it("is the event, and not the statement", () =>
    expect(
      told("In a joint statement on Friday, Peru and Chile accused Norway of meddling.", ["title"]),
    ).toEqual(["Peru and Chile accuse Norway of meddling"]));

  it("but a statement that is issued is one", () =>
    expect(told("Peru and Chile issued a joint statement on Friday.", ["title"])).toEqual([
      "Peru and Chile issue a joint statement",
    ]));
});

describe("an airline", () => {
  it.each([
    ["Kuwait Airways resumed flights to Baghdad on Friday.", "Kuwait Airways"],
    ["Air France resumed flights to Bamako on Friday.", "Air France"],
    ["France resumed flights to Bamako on Friday.", "France"],
  ])("%s", (text, name) => expect(told(text, ["who"])).toEqual([name]));
});

describe("a counterpart of a people without a state", () => {
  it("is no envoy of the UN", () =>
    expect(
      told(
        "UN envoy Ana Roca flew to Tbilisi on Friday. Georgian minister Bo Holm met his Abkhaz counterpart on Saturday.",
        ["who"],
      ),
    ).toContain("Bo Holm + Abkhaz counterpart"));
});
