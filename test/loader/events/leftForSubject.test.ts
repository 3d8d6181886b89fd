import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "date", "kind"];

describe("the last verb is that of whom the sentence begins with", () => {
  it.each([
    [
      "Two envoys who had been held in Lima since March returned to Chile on Monday.",
      "Two envoys are held in Lima | 2024-03-01/2024-05-06 | COERCE",
      "Two envoys return to Chile | 2024-05-06 | CONSULT visit",
    ],
    [
      "Rebels who seized the town in March fled on Monday.",
      "Rebels seize the town | 2024-03 | COERCE",
      "Rebels flee | 2024-05-06 | RETREAT",
    ],
    [
      "Troops who attacked a town held by rebels withdrew on Monday.",
      "Troops withdraw | 2024-05-06 | RETREAT",
    ],
    [
      "Peru ended a row that began when Ida Holm was murdered at the airport on February 13.",
      "Ida Holm is murdered at the airport | 2024-02-13 | ASSAULT",
      "Peru ends a row | ../2024-05-06 | AGREE",
    ],
    ["Men who fled after the coup were let in on Monday."],
  ])("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));
});

describe("observers that somebody has sent are no experts", () => {
  it.each([
    [
      "The League suspended Peru in March 2022 after its observers said the vote had been rigged.",
      "League suspends Peru | 2022-03 | SANCTION discontinue",
      "League says the vote had been rigged | ../2022-03-31 | STATEMENT",
    ],
    [
      "Peru recalled its envoy in March after critics said it was too soft.",
      "Peru recalls its envoy | 2024-03 | SANCTION withdraw",
    ],
    ["Peru will recall its envoy on Friday, observers said."],
  ])("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));
});

describe("who is informed by telephone is called", () => {
  it("and not who is informed otherwise", () => {
    const kinds = (text: string) => told(text, ["kind"]);
    expect(kinds("President Roca informed President Vik by telephone on Sunday.")).toEqual([
      "CONSULT phone",
    ]);
    expect(kinds("President Roca informed President Vik on Sunday.")).toEqual(["CONSULT"]);
  });
});

it("what “it” stands for is to be signed, where that is to come", () =>
  expect(
    told("Peru and Chile reached a pact on Monday. It will be signed on Friday.", ["title"]),
  ).toEqual(["Peru and Chile reach a pact", "Pact is to be signed"]));
