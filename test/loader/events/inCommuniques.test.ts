import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const titles = (text: string) => told(text, ["title"]);

describe("a town that looks like a verb", () => {
  it("is a town behind its preposition", () =>
    expect(
      told("Ana Roca met Bo Vik for the eighth dialogue in Shanghai on April 17.", [
        "date",
        "where",
      ]),
    ).toEqual(["2024-04-17 | Shanghai"]));
});

describe("who is meant", () => {
  it("is whoever recalled it, and nobody of whom is told", () =>
    expect(
      told(
        "It rained.\n\nPeru is a state.\n\nThe leaders of Peru and Chile recalled that President Bo Vik and Premier Ida Holm resigned on 26 April. They strongly condemned the coup.",
        ["title"],
      ).join(),
    ).not.toContain("Ida Holm condemn"));

  it("is two of the same office", () =>
    expect(
      titles(
        "Foreign Secretary Bo Vik of Peru met Foreign Secretary Ida Holm on Monday and called on External Affairs Minister Ana Roca and Premier Leo Lund on Tuesday. It rained. The two Foreign Secretaries agreed to open consulates.",
      ),
    ).toContain("Bo Vik and Ida Holm agree to open consulates"));

  it("is the military of the one land that the sentence names", () =>
    expect(
      told(
        "They discussed events in Mali after the arrest on 24 April of Bo Vik by the military.",
        ["who"],
      ),
    ).toEqual(["Malian military + Bo Vik"]));

  it("is not who stands behind an aside", () =>
    expect(
      told("The League Council, which met on Friday, and the Security Council were commended.", [
        "who",
      ])[0],
    ).not.toContain("Security"));
});

describe("what is told once", () => {
  it.each([
    [
      "The summit was held by video conference on 12 April under the chairmanship of Peru.",
      ["Summit is held by video conference under the chairmanship of Peru"],
    ],
    [
      "Ana Roca attended the summit on Friday, her first foreign trip since the war.",
      ["Ana Roca attends the summit"],
    ],
    ["Peru and Chile hope to have the accord signed.", ["Peru and Chile are to have the accord"]],
  ])("%s", (text, events) => {
    expect(titles(text)).toEqual(events);
  });
});
