import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const titles = (text: string) => told(text, ["title"]);
const kinds = (text: string) => told(text, ["kind", "status"]);

describe("what papers say in words of their own", () => {
  it("a number only counts what it stands before", () => {
    expect(kinds("Peru imposed more than 40 trade sanctions on Chilean officials.")).toEqual([
      "SANCTION | held",
    ]);
    expect(titles("Peru and Chile held at least two meetings in Oslo in March.")).toEqual([
      "Peru and Chile meet in Oslo",
    ]);
    expect(titles("Peru says its harbour is more than a meeting of roads.")).toEqual([]);
  });

  it("talks that kick off or get under way are held, those that got stalled are not", () => {
    for (const began of ["kicked off", "got under way", "got underway"])
      expect(
        told(`Talks between Peru and Chile ${began} in Oslo on Thursday.`, ["status", "title"]),
      ).toEqual(["held | Peru and Chile meet in Oslo"]);
    expect(
      told("The talks between Peru and Chile, planned for June, got stalled after the raid.", [
        "status",
      ]),
    ).toContain("cancelled");
    expect(titles("The envoy of Peru got involved in trade.")).toEqual([]);
  });

  it("who is on the way somewhere goes there", () => {
    expect(titles("Ana Roca, the president of Peru, is on her way to Oslo.")).toEqual([
      "Ana Roca visits Oslo",
    ]);
    expect(
      told("Ana Roca, the president of Peru, should be on her way back to Lima now.", ["kind"]),
    ).toEqual(["CONSULT visit"]);
    expect(titles("Ana Roca, the president of Peru, is en route to Oslo.")).toHaveLength(1);
    expect(titles("Peru is on its way to riches.")).toEqual([]);
    expect(titles("Ana Roca, the president of Peru, is not on her way to Oslo.")).toEqual([]);
  });

  it("what changes hands, is granted or asked", () => {
    expect(kinds("Peru turned over the two islands to Chile in March.")).toEqual([
      "CONCEDE | held",
    ]);
    expect(kinds("Peru granted oil concessions to a Chilean firm in March.")).toEqual([
      "AGREE | held",
    ]);
    expect(kinds("The rebels gave Chile a deadline to free the miners.")).toContain(
      "REQUEST change | held",
    );
    expect(kinds("Chile received proposals from Peru on the border.")).toEqual(["REQUEST | held"]);
    expect(kinds("Peru designated the group a terrorist organisation.")).toEqual([
      "SANCTION | held",
    ]);
    expect(kinds("The consul of Peru was given a letter of expulsion on Thursday.")).toEqual([
      "SANCTION expel | held",
    ]);
    expect(titles("Peru turned over a new leaf.")).toEqual([]);
  });

  it("a brawl is a clash, a demolition a blow", () => {
    expect(kinds("A brawl broke out between Peruvian and Chilean sailors on Thursday.")).toEqual([
      "ASSAULT | held",
    ]);
    expect(
      kinds("Masked men carried out the demolition of a wall of Peru’s embassy on Thursday."),
    ).toEqual(["ASSAULT | held"]);
  });

  it("an army that deposed a president did so; a deposed president did nothing", () => {
    expect(titles("Peru’s army deposed President Ana Roca.")).toEqual([
      "Peru’s army deposes President Ana Roca",
    ]);
    expect(titles("Peru’s deposed President Ana Roca met Bo Holm of Norway on Thursday.")).toEqual([
      "Ana Roca meets Bo Holm",
    ]);
  });
});

describe("of what kind it is", () => {
  it.each([
    ["Peru abstained from the vote on Thursday.", "REJECT"],
    ["Kosovo declared independence from Serbia in March.", "STATEMENT"],
    ["Ana Roca of Peru gave her support to Bo Holm of Norway on Thursday.", "SUPPORT"],
    ["Peru provided military support to Chile on Thursday.", "AID"],
    ["Spokesman Bo Holm of Norway welcomed the Peruvian and Chilean actions.", "SUPPORT"],
    ["Peru pushed for trade sanctions against Chile on Thursday.", "REQUEST change"],
    ["Ambassador Bo Holm of Norway called on the visiting dignitary on Thursday.", "CONSULT"],
    ["Heavy fighting resumed in Peru on Thursday.", "ASSAULT"],
    ["Peruvian troops beat back a rebel assault on Tacna.", "ASSAULT"],
    ["Peru mined the waters off Tacna.", "MOBILIZE"],
    ["Peru subpoenaed the Chilean ambassador.", "ACCUSE investigate"],
    ["Peru took Chile to the World Court over the border.", "ACCUSE investigate"],
    ["Peru won a case against Chile at the World Court.", "STATEMENT"],
    ["Chile rescheduled the debt of Peru.", "AID"],
    ["Chile disbursed $20 million in aid to Peru.", "AID"],
    ["Chile unblocked $20 million in aid to Peru.", "CONCEDE"],
    ["Peru nationalised a Chilean oil company.", "COERCE"],
    ["Peru uncovered a Chilean spy ring.", "COERCE"],
    ["Peru derecognised Kosovo.", "SANCTION"],
    ["Peru’s consul in Oslo was declared unwelcome.", "SANCTION expel"],
    ["The World Court ordered Chile to hand back the islands.", "REQUEST change"],
  ])("%s", (text, kind) => expect(told(text, ["kind"])).toEqual([kind]));
});

describe("where it is", () => {
  it.each([
    ["Rebels attacked a convoy in north Peru on Thursday.", "Peru"],
    ["Rebels attacked a convoy in the north of Peru on Thursday.", "Peru"],
    ["Rebels attacked a convoy in north-western Peru on Thursday.", "Peru"],
    ["Rebels attacked a convoy ten miles north of Lima on Thursday.", "nowhere"],
  ])("%s", (text, where) => expect(told(text, ["where"])).toEqual([where]));
});

describe("what is said before somebody", () => {
  it("who came to hear it makes it worth telling", () => {
    expect(titles("President Ana Roca of Peru delivered a speech at the Chilean Senate.")).toEqual([
      "Ana Roca delivers a speech at the Chilean Senate",
    ]);
    expect(titles("“We wait,” Minister Ana Roca of Peru told a news conference.")).toHaveLength(1);
    expect(titles("“We wait,” Minister Ana Roca of Peru told reporters.")).toEqual([]);
    expect(titles("President Ana Roca of Peru gave a speech.")).toEqual([]);
  });

  it("who made something known on a day said so then", () =>
    expect(
      told(
        "Ana Roca, spokeswoman for the Peruvian ministry, made this known on Thursday in Lima.",
        ["date", "kind"],
      ),
    ).toEqual(["2024-05-02 | STATEMENT"]));

  it("who speaks for a foundation tells what it does", () => {
    expect(
      titles(
        "Talks between Peru and Chile, set for Monday, will go ahead, Holm Foundation spokesman Bo Vik told reporters.",
      ),
    ).toEqual(["Peru and Chile are to meet"]);
    expect(
      titles(
        "Talks between Peru and Chile will go ahead, said Bo Vik, a professor at the Holm Foundation.",
      ),
    ).toEqual([]);
  });
});
