import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const dates = (text: string) => told(text, ["date", "kind"]);

describe("whose day it is", () => {
  it("a day in the phrase of a noun is the noun's, whatever else the clause dates", () => {
    expect(
      dates("Ties soured last month over the killing of two guards in Oslo on March 13."),
    ).toEqual(["2024-03-13 | ASSAULT"]);
    // when ties soured says nothing of when it was that they soured over
    expect(dates("Ties soured last month over the killing of two guards in Oslo.")).toEqual([]);
  });

  it("the day of an accord is not that of the words on it", () => {
    const [accord, words] = dates("Peru accused Chile of breaking a pact struck last month.");
    expect(accord).toBe("2024-04 | AGREE");
    expect(words).not.toContain("2024-04 |");
    expect(dates("Peru ruled out the use of force in a pact issued on Thursday.")).toContain(
      "2024-05-02 | REJECT",
    );
  });

  it("who on a day of the calendar left, left", () => {
    expect(told("President Ana Roca on May 2 left for Oslo.", ["date", "title"])).toEqual([
      "2024-05-02 | Ana Roca leaves for Oslo",
    ]);
    expect(told("President Ana Roca on Jan. 26 departed for Oslo.", ["date"])).toEqual([
      "2024-01-26",
    ]);
    expect(told("All three on May 2 left no trace.", ["title"])).toEqual([]);
  });
});

describe("decisions and words with a day", () => {
  it("a decision with a day of its own was taken", () => {
    expect(
      told(
        "Peru and Chile argued on, even before Chile’s decision last week to grant asylum to Bo Vik of Peru.",
        ["date", "kind"],
      ),
    ).toContain("2024-04-29/2024-05-05 | AID");
  });

  it("who defends a decision on a day took it before", () => {
    expect(
      told("Peru on Friday defended its decision to expel the envoy.", ["date", "kind"]),
    ).toEqual(["2024-05-03 | SUPPORT", "../2024-05-06 | SANCTION expel"]);
  });

  it("a statement expresses what it says, and who hints at something on a day says so", () => {
    expect(
      told("Ana Roca of Peru issued a statement late Thursday expressing concern over a raid.", [
        "kind",
      ]),
    ).toEqual(["ACCUSE disapprove"]);
    expect(told("Peru hinted on Friday that it would leave the pact.", ["date"])).toEqual([
      "2024-05-03",
    ]);
    expect(told("Peru hinted that it would leave the pact.", ["date"])).toEqual([]);
  });

  it("who is said to be somewhere from one day to another is to go there", () =>
    expect(
      told("President Ana Roca of Peru would be in Oslo from May 9 to 11, the ministry said.", [
        "date",
        "title",
      ]),
    ).toEqual(["2024-05-09/2024-05-11 | Ana Roca is to visit Oslo"]));
});

describe("how long they talked", () => {
  it("after hours or days of talks, talks were held", () => {
    expect(
      told(
        "After five hours of talks on Thursday, Ana Roca of Peru and Bo Holm of Norway fell silent.",
        ["date", "title"],
      ),
    ).toEqual(["2024-05-02 | Ana Roca and Bo Holm meet"]);
    expect(told("After talks, Ana Roca of Peru fell silent.", ["title"])).toEqual([]);
  });
});

describe("what one travels for", () => {
  it("a summit is attended by those who are to go there for it", () => {
    expect(
      told("Ana Roca of Peru will fly to Oslo on May 9 to take part in the summit of the League.", [
        "kind",
      ]),
    ).toEqual(["AGREE visit", "AGREE multilateral"]);
    expect(
      told("Ana Roca of Peru flew to Oslo on May 2 to take part in the summit of the League.", [
        "kind",
      ]),
    ).toEqual(["CONSULT visit"]);
  });
});

describe("what is not off", () => {
  it("a postponement that is asked for", () => {
    expect(told("Peru called for postponing the talks in Oslo.", ["kind", "status"])).toEqual([
      "REQUEST change | held",
    ]);
    expect(told("Peru apologised for postponing the talks in Oslo.", ["status"])).toContain(
      "cancelled",
    );
  });

  it("a trip that could be cancelled", () => {
    expect(told("Reports said Ana Roca’s trip to Oslo could be cancelled.", ["title"])).toEqual([]);
    expect(told("Ana Roca’s trip to Oslo was cancelled.", ["status"])).toEqual(["cancelled"]);
  });
});

describe("what a conference is called", () => {
  it("is not where it is", () => {
    expect(told("The Lima Process conference will open in Oslo on Friday.", ["where"])).toEqual([
      "Oslo",
    ]);
    expect(told("The Lima conference will open on Friday.", ["where"])).toEqual(["Lima"]);
  });
});
