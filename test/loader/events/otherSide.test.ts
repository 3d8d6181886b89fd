import { describe, expect, it } from "vitest";
import { story, told } from "./told.ts";

const titles = (text: string) => told(text, ["title"]);
const who = (text: string) => told(text, ["who"]);

describe("whom one met, where they have no name", () => {
  it("people of no state are the other side of a meeting", () => {
    expect(who("Envoy Bo Holm met political leaders in Lima on Monday.")).toEqual([
      "Bo Holm + political leaders",
    ]);
    expect(who("Envoy Bo Holm met with a number of Gulf diplomats on Monday.")).toEqual([
      "Bo Holm + Gulf diplomats",
    ]);
  });

  it("beside somebody known, or with no word of what they are, they are not", () => {
    expect(who("Bo Holm met Ana Roca of Peru and officials on Monday.")).toEqual([
      "Bo Holm + Ana Roca",
    ]);
    expect(who("Bo Holm met officials on Monday.")).toEqual(["Bo Holm"]);
  });

  it("those who came for the states that held it are no other side", () =>
    expect(
      who("On June 15, Peru, Chile and Norway held their third foreign ministers' meeting."),
    ).toEqual(["Peru + Chile + Norway"]));
});

describe("“said” without a “that”", () => {
  it("a past that is no participle is what is said", () => {
    expect(
      who("The White House said Norwegian adviser Bo Holm spoke by phone with Ana Roca on Monday."),
    ).toEqual(["Bo Holm + Ana Roca"]);
    expect(
      who("Peruvian spokeswoman Eva Vik said Mr. Holm was to meet President Ana Roca on Tuesday."),
    ).toEqual(["Holm + Ana Roca"]);
  });

  it("and so is the last verb, whatever it may be", () =>
    expect(who("Chile said Peruvian Premier Bo Holm talked to Eva Vik on Monday.")).toEqual([
      "Bo Holm + Eva Vik",
    ]));

  it("but not one with another verb behind it", () =>
    expect(
      titles("Norway said troops stationed in Chile fired on Peruvian guards on Monday."),
    ).toContain("Troops fire on Peruvian guards"));
});

describe("a gathering of the name of a body", () => {
  it("is told by its own name", () =>
    expect(titles("Peru closed its bases after the OSCE Lima Summit in May.")).toContain(
      "OSCE Lima Summit",
    ));

  it("with the heads of state who come to it", () =>
    expect(
      titles("Bo Holm of Peru did not come to the Andean Heads of State Summit on health in May."),
    ).toEqual(["Andean Heads of State Summit on health"]));

  it("but who holds one is told", () =>
    expect(titles("ASEAN held a forum in Lima on Monday.")).toEqual([
      "ASEAN holds a forum in Lima",
    ]));
});

it("only people are hanged", () => {
  expect(titles("Peru hanged two officers on Monday.")).toEqual(["Peru hangs two officers"]);
  expect(titles("The trip hung in the balance on Monday, aides in Peru said.")).toEqual([]);
});

describe("whom a clause names", () => {
  it("a name behind what is tied to its office", () => {
    expect(who("Ana Roca of Peru met Chile's new market-friendly President Bo Holm.")).toEqual([
      "Ana Roca + Bo Holm",
    ]);
    expect(who("Ana Roca of Peru met the bloc's president, Bo Holm, on Monday.")).toEqual([
      "Ana Roca + Bo Holm",
    ]);
  });

  it("an office of no name beside others of its body, which it met", () =>
    expect(
      who("The UN Secretary-General met with the heads of UN agencies in Lima on Monday."),
    ).toEqual(["UN Secretary-General + United Nations"]));

  it("people of some trade, and warlords", () => {
    expect(who("Envoy Bo Holm met church leaders and Ana Roca of Peru on Monday.")).toEqual([
      "Bo Holm + Ana Roca",
    ]);
    expect(who("Envoy Bo Holm met business leaders in Lima on Monday.")).toEqual([
      "Bo Holm + business leaders",
    ]);
    expect(who("Powerful warlords boycotted the summit in Lima on Monday.")).toEqual([
      "Powerful warlords",
    ]);
  });
});

describe("members of a body", () => {
  const text = (rest: string) =>
    story("The Security Council condemned an attack in Peru on May 3.", rest);
  it("who act are the body", () => {
    for (const members of ["The members of the council", "The council members", "Council members"])
      expect(who(text(`${members} urged Chile to act on Monday.`))).toContain(
        "UN Security Council + Chile",
      );
  });

  it("and so are “they” behind them", () =>
    expect(
      who(
        text(
          "The members of the council spoke of raids on peacekeepers. They urged Chile on Monday to act.",
        ),
      ),
    ).toContain("UN Security Council + Chile"));

  it("but members of no such body are none", () =>
    expect(who(text("The council members of Lima urged Chile to act on Monday."))).not.toContain(
      "UN Security Council + Chile",
    ));
});

describe("“they” who have something to say", () => {
  it("are no forces that were only told of", () =>
    expect(
      who(
        story(
          "Ana Roca spoke in Lima about a build-up of forces. They pledged on Monday to go on talking.",
        ),
      ),
    ).not.toContain("forces"));

  it("but forces may do something", () =>
    expect(
      who(story("Peru sent troops to the border on Monday. They attacked a village on Friday.")),
    ).toContain("troops"));
});

describe("who stands in a cause or a topic took no part", () => {
  it("whom something was shown that made ties break", () =>
    expect(
      who(
        "President Bo Holm of Peru broke all ties with Chile on Monday, following Chile's speech to the African Union.",
      ),
    ).toEqual(["Bo Holm + Chile"]));

  it("where the thing is that somebody warned of", () => {
    expect(
      who("Bo Holm of Peru warned on Monday that the arms in the Falklands would be used."),
    ).toEqual(["Bo Holm"]);
    expect(who("Bo Holm of Peru warned on Monday that Chile would pay.")).toEqual([
      "Bo Holm + Chile",
    ]);
  });

  it("the trade that people stand for", () => {
    expect(who("Ana Roca met representatives of Chilean business on Monday.")).toEqual([
      "Ana Roca",
    ]);
    expect(who("Ana Roca met the leaders of Chile and Norway on Monday.")).toEqual([
      "Ana Roca + Chile + Norway",
    ]);
  });
});

describe("an “of” behind another noun", () => {
  it("belongs to that noun", () =>
    expect(
      told(
        "Peru called off the meeting with Chile on Monday over the killing of two Norwegian guards.",
        ["who", "status"],
      ),
    ).toContain("Peru + Chile | cancelled"));

  it("but states stand for the ministers of whom they are", () =>
    expect(
      titles("Peru on Friday called off a meeting between foreign ministers of Chile and Norway."),
    ).toEqual(["Meeting between Chile and Norway is called off"]));
});

it("an initial is one with its dot and without", () =>
  expect(
    who(story("Ana Roca met Minister B. Holm on Monday.", "B Holm flew to Lima on Tuesday.")),
  ).toEqual(["B. Holm", "Ana Roca + B. Holm"]));

describe("words for those just told", () => {
  it("leaders of no number are all three whose states met", () =>
    expect(
      who(
        story(
          "Peruvian, Chilean and Norwegian ministers held talks on Monday.",
          "The leaders agreed on Friday to share the river.",
        ),
      ),
    ).toContain("Peru + Chile + Norway"));

  it("fighters by the last word of their name", () =>
    expect(
      who(
        story(
          "Envoy Bo Holm met Night Heron rebels in Lima on Monday.",
          "The Herons walked out of the talks on Friday.",
        ),
      ),
    ).toContain("Night Heron rebels"));

  it("relations between two that one word tells", () =>
    expect(
      told(
        story(
          "Peru and Chile are close.",
          "Relations between the two states were restored on Friday.",
        ),
        ["who"],
      ),
    ).toEqual(["Peru + Chile"]));
});

describe("two by their family names alone", () => {
  const text = (rest: string) => story("President Bo Holm of Peru spoke in Lima.", rest);
  it("the second is a person as the first is", () =>
    expect(who(text("Holm and Roca will meet on Friday."))).toEqual(["Bo Holm + Roca"]));

  it("but not behind a word that nobody knows", () =>
    expect(who(text("Vik and Roca will meet on Friday."))).not.toContain("Vik + Roca"));
});

it("whose adviser somebody is was not spoken to", () =>
  expect(
    who(
      "Norwegian envoy Bo Holm spoke by phone on Monday with Ida Berg, an aide and adviser to Chile's President Eva Vik.",
    ),
  ).toEqual(["Bo Holm + Ida Berg"]));
