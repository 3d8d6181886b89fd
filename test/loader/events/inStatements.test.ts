import { describe, expect, it } from "vitest";
import { eventsOf, story, told } from "./told.ts";

const titles = (...paragraphs: readonly string[]) =>
  eventsOf(story(...paragraphs)).map(({ title }) => title);

describe("what a government gives out", () => {
  const given = "Ana Roca, spokeswoman for the Peruvian ministry, said so in a statement in Lima.";

  it("is told in its own words, however many paragraphs it goes on", () => {
    expect(
      titles(
        given,
        "“The ministry wishes to inform that talks are going on.",
        "“It further emerged that two suspects had been arrested in Oslo.",
        "“Peru will summon the Chilean ambassador on Friday.”",
      ),
    ).toEqual(["Two suspects are arrested in Oslo", "Peru is to summon Chilean ambassador"]);
  });

  it("is told where its words come first", () =>
    expect(titles("“Oslo will also summon the Chilean ambassadors,” her statement said.")).toEqual([
      "Norway is to summon Chilean ambassadors",
    ]));

  it("is not what anybody says afterwards", () => {
    expect(
      titles(
        given,
        "“The ministry wishes to inform that talks are going on.”",
        "“Two suspects had been arrested in Oslo,” said Bo Vik, a shopkeeper.",
      ),
    ).toEqual([]);
    expect(titles("“Two suspects had been arrested in Oslo,” said Bo Vik, a shopkeeper.")).toEqual(
      [],
    );
  });
});

describe("a visit that will do something", () => {
  it("is to come", () => {
    expect(told("President Ana Roca’s visit to Oslo will focus on trade.", ["title"])).toEqual([
      "Ana Roca is to visit Oslo",
    ]);
    expect(told("President Ana Roca’s visits to Oslo focus on trade.", ["title"])).toEqual([]);
  });
});
