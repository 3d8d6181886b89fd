import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("who leads", () => {
  const tells = (text: string) => told(text, ["title", "who"]);

  it("takes part in the talks", () => {
    expect(tells("The talks were led by Pedro Roca of Chile on Friday.")).toEqual([
      "Pedro Roca leads talks | Pedro Roca",
    ]);
    expect(
      tells("The talks, led by Pedro Roca of Chile and Ana Holm of Kenya, ended on Friday."),
    ).toEqual(["Pedro Roca and Ana Holm meet | Pedro Roca + Ana Holm"]);
  });

  it("is met with the delegation", () => {
    expect(tells("Ana Holm met a 12-member team led by Pedro Roca on Friday.")).toEqual([
      "Ana Holm meets Pedro Roca | Ana Holm + Pedro Roca",
    ]);
    expect(
      tells("Ana Holm received a Chilean delegation headed by President Pedro Roca on Friday."),
    ).toEqual([
      "Ana Holm receives Chilean delegation and Pedro Roca | Ana Holm + Chilean delegation + Pedro Roca",
    ]);
  });

  it("is not attacked with those who follow", () => {
    expect(tells("Troops attacked rebels led by Pedro Roca on Friday.")).toEqual([
      "Troops attack rebels led by Pedro Roca | Troops + rebels",
    ]);
  });
});

describe("a participle behind a journey", () => {
  const tells = (text: string) => told(text, ["title", "date"]);

  it("says what befell who travelled", () => {
    expect(tells("Peru's ambassador to Chile flew home yesterday, recalled after a row.")).toEqual([
      "Peru's ambassador to Chile flies home | 2024-05-05",
      "Peru's ambassador to Chile is recalled after a row | ../2024-05-06",
    ]);
  });

  it("leaves a verb with an object its own", () => {
    expect(tells("Peru closed its embassy on Friday, recalled its envoy and cut ties.")).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Peru recalls/)]),
    );
  });
});

describe("to retire", () => {
  it("is to leave an office where it says which, and has the day of its clause", () => {
    expect(
      told("The talks were led by Ana Holm, who retired on Friday as Chile's president.", [
        "title",
        "date",
      ]),
    ).toEqual([
      "Ana Holm retires as Chile's president | 2024-05-03",
      "Ana Holm leads talks | ../2024-05-06",
    ]);
    expect(told("He is a retired general.", ["title"])).toEqual([]);
  });
});
