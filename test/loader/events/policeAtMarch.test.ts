import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("what police do behind a march is of its day", () => {
  it.each([
    "Hundreds of students marched in Lima on Friday evening. Police detained four of them.",
    "Hundreds of students marched in Lima on Friday. Police used tear gas.",
  ])("%s", (text) => expect(told(text, ["date"])).toEqual(["2024-05-03", "2024-05-03"]));

  it("but not what soldiers do elsewhere after a town fell", () =>
    expect(
      told("Rebels seized Bor on Friday. Soldiers fired at crowds in Lima.", ["date"]),
    ).toContain("../2024-05-06"));
});

describe("what has been done was not done on a day to come", () => {
  it.each([
    ["Peru is to host a summit on Friday, but has ruled out a truce.", "../2024-05-06"],
    ["Peru will host a summit on Friday, and has invited Chile.", "../2024-05-06"],
  ])("%s", (text, date) => expect(told(text, ["date"])).toContain(date));

  it("but what is put off was to be then", () =>
    expect(
      told("A visit by Roca to Lima was due on Friday but has been cancelled.", ["date", "status"]),
    ).toContain("2024-05-10 | cancelled"));
});

describe("an aside about an earlier day is not where the story stands", () => {
  it("goes on from the main clause", () =>
    expect(
      told(
        "The council was briefed on Friday by Ana Roca, who returned on Wednesday from Lima. She urged Peru to sign.",
        ["title", "date"],
      ),
    ).toContain("Ana Roca urges Peru to sign | 2024-05-03"));
  it("but from a later aside", () =>
    expect(
      told(
        "Vik met Ana Roca on Thursday, who left for Lima on Friday. She accused Peru of lying.",
        ["title", "date"],
      ).at(-1),
    ).toBe("Ana Roca accuses Peru of lying | 2024-05-03"));
});
