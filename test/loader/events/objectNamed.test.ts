// What an "it", "them" or "him" stands for that somebody does something to.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("an “it” that is accused in the same sentence", () => {
  it.each([
    [
      "Peru cut ties with Chile on May 2 when Chilean President Ana Roca accused it of a raid.",
      "Ana Roca accuses Peru of a raid | Ana Roca + Peru",
    ],
    [
      "Peru and Chad withdrew their ambassadors from Oslo on May 2, accusing it of a raid.",
      "Peru and Chad accuse Norway of a raid | Peru + Chad + Norway",
    ],
    [
      "Peru recalled its envoy to Chile on May 2, accusing it of a raid.",
      "Peru accuses Chile of a raid | Peru + Chile",
    ],
  ])("is whoever did it, or the one land besides: %s", (text, event) =>
    expect(told(text, ["title", "who"])).toContain(event),
  );

  it("but of two lands neither", () =>
    expect(
      told("Peru withdrew its ambassadors from Oslo and Quito on May 2, accusing it of a raid.", [
        "title",
      ]),
    ).not.toContain("Peru accuses Norway of a raid"));

  it("and nobody accuses a state of one’s own", () =>
    expect(
      told(
        "President Ana Roca of Chile left office in 2010. Peru cut ties with Chile in July 2010 when Roca accused it of a raid.",
        ["title"],
      ),
    ).not.toContain("Roca accuses Chile of a raid"));
});

describe("an “it” that is put on a list", () => {
  it.each([
    [
      "Peru sanctioned Boko Haram on May 1. Norway added it to its sanctions list on May 2.",
      "Norway adds Boko Haram to its sanctions list | Norway + Boko Haram",
    ],
    [
      "Peru broke ties with Chad in 1993. Peru placed it on its list of sponsors of terrorism in May 1994.",
      "Peru places Chad on its list of sponsors of terrorism | Peru + Chad",
    ],
    [
      "Boko Haram attacked Chad in April. Norway added it to its sanctions list on May 2.",
      "Norway adds Boko Haram to its sanctions list | Norway + Boko Haram",
    ],
  ])("is whom the sentence before punishes or is about: %s", (text, event) =>
    expect(told(text, ["title", "who"])).toContain(event),
  );

  it("and is the same one in the next clause", () =>
    expect(
      told(
        "Peru sanctioned Boko Haram on May 1. Norway added it to its blacklist on May 2, and Chad banned it on May 3.",
        ["title"],
      ),
    ).toContain("Chad bans Boko Haram"));

  it("but what a state puts on its own list is a thing", () =>
    expect(
      told("Peru signed the treaty in April. Its parliament put it on its list on May 2.", ["who"]),
    ).not.toContain("Peruvian parliament + Peru"));
});

describe("an “it” behind a gift or a tie", () => {
  it("is the land that is invaded, and not the gift", () =>
    expect(
      told("Peru cut off aid to Chile in 1978 and invaded it in February 1979.", ["title"]),
    ).toContain("Peru invades Chile"));
});

describe("a “them” or “him” of which the sentence before tells", () => {
  it.each([
    [
      "Peru cut ties with Chile in July 2010; Norway and Chad restored them in August that year.",
      "Norway and Chad restore ties",
    ],
    [
      "Peru broke off relations with Chile in 2006. The two governments restored them in April.",
      "Peru and Chile restore relations",
    ],
    [
      "Peru sent troops to Chad in 1998. Peru pulled them out in 2002.",
      "Peru pulls the troops out",
    ],
    [
      "Norway opened the talks in Oslo in 2012. Norway moved them to Lima in November.",
      "Norway moves the talks to Lima",
    ],
    [
      "Peru recalled its ambassador to Chad in March. Peru sent him back on Friday.",
      "Peru sends the ambassador back",
    ],
    [
      "Peru signed a treaty with Chile in March. Its parliament ratified it on Friday.",
      "Peruvian parliament ratifies the treaty",
    ],
    [
      "Peru freed a Norwegian tourist on Friday. It had detained him in March.",
      "Peru detains the Norwegian tourist",
    ],
    [
      "Peru filed a case against Chile in March. Chile rejected it on Friday.",
      "Chile rejects the case",
    ],
    [
      "Norway imposed sanctions on Peru in March. Peru condemned them on Friday.",
      "Peru condemns the sanctions",
    ],
    [
      "Peru and Chile agreed on a truce in March. Both armies broke it in April.",
      "Peru and Chile break the truce",
    ],
    [
      "Peru signed an accord with Chile in March. Chad refused to recognise it on Friday.",
      "Chad refuses to recognise the accord",
    ],
  ])("is named in the title: %s", (text, event) => expect(told(text, ["title"])).toContain(event));

  it.each([
    [
      "Rebels attacked villages in March. The army pulled them out on Friday.",
      "Army pulls them out",
    ],
    ["Peru attacked Chile in March. Chad condemned it on Friday.", "Chad condemns it"],
    [
      "Peru placed a rig near Chad on May 2. Chad demanded on May 4 that Peru remove it.",
      "Chad demands that Peru remove it",
    ],
    ["Peru met Chile and Norway in March. Chad recalled them on Friday.", "Chad recalls them"],
  ])("but of two it may be neither: %s", (text, event) =>
    expect(told(text, ["title"])).toContain(event),
  );
});
