import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const table = (
  columns: Parameters<typeof told>[1],
  rows: readonly (readonly [text: string, ...events: string[]])[],
) => it.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("what ministries write of treaties, ties and honours", () => {
  table(
    ["title", "kind"],
    [
      // once, though noun and verb both name it
      [
        "A treaty of friendship entered into force in 2010.",
        "Treaty of friendship enters into force | AGREE",
      ],
      [
        "The Council terminated the mandate of the mission in April.",
        "Council terminates the mandate of the mission | SANCTION discontinue",
      ],
      [
        "Relations between Peru and Chile were raised to a strategic partnership in 2010.",
        "Relations between Peru and Chile are raised to a strategic partnership | COOPERATE",
      ],
      [
        "Peru lifted visa requirements for Chilean nationals in 2010.",
        "Peru lifts visa requirements for Chilean nationals | CONCEDE",
      ],
      [
        "Peru bestowed the Order of the Sun on Bo Holm of Norway in 2013.",
        "Peru bestows the Order of the Sun on Bo Holm of Norway | SUPPORT",
      ],
    ],
  );
  it("confer an order on somebody, with whom nobody confers", () => {
    const text =
      "Bo Holm of Norway was conferred the Order of the Sun by President Ana Roca of Peru in 2013.";
    expect(told(text, ["kind"])).toEqual(["SUPPORT"]);
  });
});

describe("groups, factions and parties", () => {
  table(
    ["title", "who"],
    [
      [
        "The Council urged Peruvian parties to comply on Friday.",
        "Council urges Peruvian parties to comply | Council + Peruvian parties",
      ],
      [
        "President Bo Holm of Norway met armed groups in Lima on Friday.",
        "Bo Holm meets armed groups in Lima | Bo Holm + armed groups",
      ],
      // any
      [
        "The UN urged all parties to act on Friday.",
        "UN urges all parties to act | United Nations",
      ],
    ],
  );
});

describe("a headline's summit of two states", () => {
  it("is called off as theirs, and as none of one of them", () => {
    expect(told("Peru-Chile Summit Postponed\n\nNothing else is known.", ["title"])).toEqual([
      "Peru and Chile’s summit is postponed",
    ]);
  });
});
