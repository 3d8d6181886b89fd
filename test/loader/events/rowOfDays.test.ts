import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("days in a row that one verb has are one span", () => {
  it.each([
    [
      "Peruvian ships entered Chilean waters on April 3, 9 and 14.",
      "2024-04-03/2024-04-14 | Peruvian ships enter Chilean waters",
    ],
    [
      "Peruvian and Chilean troops exchanged fire Wednesday, Thursday and Friday along the border.",
      "2024-05-01/2024-05-03 | Peru and Chile exchange fire along the border",
    ],
    [
      "Talks between Peru and Chile were held on May 2, 3 and 4 in Lima.",
      "2024-05-02/2024-05-04 | Peru and Chile meet in Lima",
    ],
  ])("%s", (text, event) => expect(told(text, ["date", "title"])).toEqual([event]));

  it("but what each day has of its own, and what lies far apart, is told apart", () => {
    expect(
      told("Roca visited Peru on Monday, Chile on Tuesday and Cuba on Friday.", ["date"]),
    ).toHaveLength(3);
    expect(told("Peru fired missiles on March 3, March 26 and May 2.", ["date"])).toHaveLength(3);
  });

  it("and the days of a noun are no days of the verb", () =>
    expect(told("Peru condemned the May 2 and 3 raids by Chile.", ["date", "title"])).not.toContain(
      "2024-05-02/2024-05-03 | Peru condemns the May 2 and 3 raids by Chile",
    ));
});

describe("a title does not end in the words that lead to its date", () => {
  it.each([
    ["Peru banned fish from Chile with effect from 1 January 2010.", "Peru bans fish from Chile"],
    ["Peru banned fish from Chile effective May 1.", "Peru bans fish from Chile"],
  ])("%s", (text, title) => expect(told(text, ["title"])).toEqual([title]));
});

describe("the nth meeting of a row", () => {
  it.each([
    ["The commission of Peru and Chile met on 3, 7 and 11 April.", "third", "2024-04-11"],
    ["The commission of Peru and Chile met on 3, 7 and 11 April.", "last", "2024-04-11"],
    ["Peru and Chile met in February, March and April.", "second", "2024-03"],
    ["Peru and Chile met on 9 January and 7 April.", "second", "2024-04-07"],
  ])("%s At the %s meeting: %s", (row, nth, day) => {
    const text = `${row} At the ${nth} meeting, they agreed to open the border.`;
    expect(told(text, ["title", "date"]).at(-1)).toMatch(new RegExp(`open the border \\| ${day}$`));
  });

  it("is none where one day alone is told", () =>
    expect(
      told("Peru and Chile met on 9 April. At the first meeting, they agreed to trade.", ["date"]),
    ).toEqual(["2024-04-09", "2024-04-09"]));
});
