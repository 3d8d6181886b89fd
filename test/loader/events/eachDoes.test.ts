import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("two clauses that an “and” joins have each their own subject", () => {
  it.each([
    [
      "where each verb has an object",
      "Peru expelled two diplomats and Chile recalled its envoy on Friday.",
      "Chile recalls its envoy | Chile + Peru",
    ],
    [
      "and a name of several words",
      "Peru demanded an inquiry and the Organization of American States offered to send observers.",
      "Organization of American States offers to send observers | Organization of American States",
    ],
    [
      "but not where both are done to one thing",
      "Bo Vik of Peru met the ministers and envoys held in Lima on Friday.",
      "Bo Vik meets the ministers and envoys held in Lima | Bo Vik",
    ],
  ])("%s", (_, text, event) => expect(told(text, ["title", "who"])).toContain(event));
});

describe("who it is, past what stands between", () => {
  it.each([
    [
      "who says so behind a comma is not met",
      "Bo Vik of Chile and Ana Roca of Peru agreed to meet again on 9 May, Norwegian minister Jo Lund said.",
      "2024-05-09 | Bo Vik + Ana Roca",
    ],
    [
      "all of a list that stands before an aside",
      "General Bo Vik of Chile and General Ana Roca of Peru, meeting at the Tacna crossing on Friday, agreed to withdraw.",
      "2024-05-03 | Bo Vik + Ana Roca",
    ],
    [
      "“both” where they do something",
      "Bo Vik of Chile met Ana Roca of Peru on Friday. He said that both had agreed to a truce.",
      "2024-05-03 | Bo Vik + Ana Roca",
    ],
    [
      "a capital's forces are its state's",
      "Juba’s forces seized Heglig on Friday.",
      "2024-05-03 | Juba’s forces",
    ],
    [
      "a body's monitors act for it",
      "The OSCE said that its monitors were turned back at Armyansk on Friday.",
      "2024-05-03 | OSCE",
    ],
    [
      "“with whom” is with who stands before it",
      "President Bo Vik of Peru arrived in Oslo on Thursday. He was met by Norwegian Premier Jo Lund, with whom he signed a pact on Friday.",
      "2024-05-03 | Bo Vik + Jo Lund",
    ],
    [
      "“the two sides” are two who met, of whom no state is told",
      "Premier Ana Roca met President Liu Ming on Friday. The two sides signed eight pacts, including one on a port at Gwadar.",
      "2024-05-03 | Ana Roca + Liu Ming",
    ],
    [
      "“and then” is no former minister",
      "Bo Vik of Peru met Pope Leo and then Italian Foreign Minister Paola Neri on Friday.",
      "2024-05-03 | Bo Vik + Leo + Paola Neri",
    ],
  ])("%s", (_, text, event) => expect(told(text, ["date", "who"])).toContain(event));

  it("a protest over what happened the day before is of today", () =>
    expect(
      told(
        "Peru summoned the Chilean envoy on Friday and lodged a protest over the previous day’s attack on a post in Tacna.",
        ["date", "kind"],
      ),
    ).toContain("2024-05-03 | ACCUSE disapprove"));
});

describe("what a place or a name belongs to", () => {
  it("is whose leaders they are, and not where they meet", () =>
    expect(
      told("Opposition leaders in Peru met mediators from Brazil on Friday.", ["date", "where"]),
    ).toEqual(["2024-05-03 | nowhere"]));

  it.each([
    [
      "“his minister” with a name is the minister",
      "President Bo Vik of Peru sent his minister Ana Roca to Oslo on Friday.",
      "2024-05-03 | Bo Vik + Ana Roca",
    ],
    [
      "who is briefed is nobody whom it is about",
      "Uganda’s foreign minister briefed diplomats on Friday on the arrest of four Kenyan journalists.",
      "2024-05-03 | Ugandan foreign minister",
    ],
    [
      "two behind an aside about a third",
      "At the invitation of the Swiss president, who chairs the OSCE, the leaders of Peru and Chile will meet in Bern on 9 May.",
      "2024-05-09 | Peru + Chile",
    ],
    [
      "the head of a body stands for it",
      "President Ana Roca of Peru met the managing director of the International Monetary Fund on Friday.",
      "2024-05-03 | Ana Roca + managing director of the International Monetary Fund",
    ],
  ])("%s", (_, text, event) => expect(told(text, ["date", "who"])).toContain(event));
});
