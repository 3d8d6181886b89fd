// "The two" after a third has looked on, offered help or spoken by telephone.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const who = (text: string) => told(text, ["title", "who"]);

describe("the two neighbours", () => {
  it("are those who fell out, and not those who offered to mediate", () =>
    expect(
      who(
        "Peru closed its border with Chad on Friday.\n\nNorway and Chile offered to mediate.\n\nThe two neighbours broke off relations in July 2010.",
      ),
    ).toContain("Peru and Chad break off relations | Peru + Chad"));

  it("nor those who welcomed what they did", () =>
    expect(
      who(
        "Peru and Chad reached a deal on Sunday. Norway and Chile welcomed it. The two sides will meet again next month.",
      ),
    ).toContain("Peru and Chad are to meet | Peru + Chad"));

  it("but those who welcomed, where there are no others", () =>
    expect(
      who(
        "The court ruled on Friday. Peru and Chile welcomed the ruling. The two countries will meet again next month.",
      ),
    ).toContain("Peru and Chile are to meet | Peru + Chile"));

  it("and one of the two may welcome what the other offers", () =>
    expect(
      who("Peru welcomed Chile's offer on Friday. The two sides will meet again next month."),
    ).toContain("Peru and Chile are to meet | Peru + Chile"));
});

describe("a land that rules itself", () => {
  it("is one of the two, and not who lends an initiative", () =>
    expect(
      who(
        "Abkhazia broke off contacts with Tbilisi in April. The two sides had resumed talks in March in Yalta under an initiative of Ukraine.",
      ),
    ).toContain("Abkhazia and Georgia meet in Yalta | Abkhazia + Georgia"));

  it("is told by its capital", () =>
    expect(who("Tskhinvali denied any involvement on Friday.")).toEqual([
      "South Ossetia denies any involvement | South Ossetia",
    ]));

  it("but not where something befalls the town", () =>
    expect(who("Hargeisa was shelled on Friday.")).toEqual(["Hargeisa is shelled | nobody"]));
});

describe("the two who spoke", () => {
  it("are those told before", () =>
    expect(
      who(
        "Ana Roca will hold talks on May 9 with Bo Holm. The two last spoke by telephone on May 2.",
      ),
    ).toContain("Ana Roca and Bo Holm speak by phone | Ana Roca + Bo Holm"));

  it("but “the two spoke wheels” are nobody", () =>
    expect(who("Ana Roca met Bo Holm on Friday. The two wheels broke on Saturday.").length).toBe(
      1,
    ));
});

describe("the two sides who met", () => {
  it("may be of one land", () =>
    expect(
      who(
        "Georgian minister Bo Holm and South Ossetian leader Jan Vik met in Tskhinvali on Friday. The two sides will meet again on May 20.",
      ),
    ).toContain("Bo Holm and Jan Vik are to meet | Bo Holm + Jan Vik"));

  it("but are no two of one land who met a third", () =>
    expect(
      who(
        "Peru and Chile clashed in April. Peruvian Premier Ana Roca and Peruvian minister Bo Vik met President Jan Holm on Friday. The two sides will meet again on May 20.",
      ),
    ).toContain("Peru and Chile are to meet | Peru + Chile"));
});

describe("the leaders", () => {
  it("are all who met where one was received by two", () =>
    expect(
      who(
        "Ana Roca was received by Bo Holm and by Jan Vik on Friday. The leaders also exchanged views on Chad.",
      ).join(),
    ).not.toMatch(/Ana Roca and Jan Vik meet/));
});
