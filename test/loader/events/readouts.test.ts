import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("what a statement tells in passing", () => {
  it.each([
    [
      "They welcomed the agreement reached in Oslo on April 17.",
      "2024-04-17 | Agreement in Oslo | Oslo",
    ],
    [
      "Ana Roca deplored the raid carried out in Lima on 30 April.",
      "2024-04-30 | Raid in Lima | Lima",
    ],
  ])("%s", (text, event) => {
    expect(told(text, ["date", "title", "where"])).toContain(event);
  });

  it("dates an attack told in a charge, and not the charge", () => {
    expect(told("Peru accused Chile of attacking nomads on 2 March.", ["date", "title"])).toEqual([
      "2024-03-02 | Chile attacks nomads",
      "../2024-05-06 | Peru accuses Chile of attacking nomads",
    ]);
  });

  it("leaves an accord that something rests on", () => {
    expect(
      told("Peru and Chile are bound by an accord reached in Oslo in 2000.", ["title"]),
    ).toEqual([]);
  });
});

describe("the two of a readout", () => {
  const readout = (...lines: readonly string[]) =>
    [
      "Readout of the President’s Call with Prime Minister Bo Holm of Norway",
      "President Ana Roca of Peru spoke today with Prime Minister Bo Holm of Norway.",
      ...lines,
    ].join("\n\n");

  it("are meant by “both leaders” after a third was told", () => {
    const text = readout(
      "Roca told of a visit to Santiago, where she met President Caj Dahl of Chile. Both leaders agreed to meet in Oslo on June 12.",
    );
    expect(told(text, ["date", "title", "who"])).toContain(
      "2024-06-12 | Bo Holm and Roca are to meet in Oslo | Bo Holm + Ana Roca",
    );
  });

  it("are not, where two others have just met", () => {
    const text = readout(
      "Dahl of Chile and Lind of Sweden met.",
      "President Caj Dahl of Chile and President Una Lind of Sweden spoke on Friday. Both leaders agreed to meet in Quito on June 12.",
    );
    expect(told(text, ["date", "who"])).toContain("2024-06-12 | Caj Dahl + Una Lind");
  });
});
