import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("who summons its own envoy calls him home", () => {
  it.each([
    [
      "and takes part with the state of his post, where nothing is",
      "Peru summoned its envoy to Somalia on Friday over remarks by an official in Mogadishu.",
      "SANCTION withdraw | Peru + Somalia | nowhere | Peru recalls its envoy to Somalia over remarks by an official in Mogadishu",
    ],
    [
      "and is to recall staff, and no state",
      "Peru will recall its diplomatic staff in Oslo on Friday.",
      "SANCTION withdraw | Peru + Norway | nowhere | Peru is to recall its diplomatic staff in Oslo",
    ],
  ])("%s", (_, text, event) =>
    expect(told(text, ["kind", "who", "where", "title"])).toEqual([event]),
  );

  it("but another's envoy is summoned to the capital", () =>
    expect(
      told("Peru protested on Friday after Chile summoned its ambassador to Santiago.", [
        "kind",
        "title",
      ]),
    ).toContain("ACCUSE disapprove | Chile summons its ambassador to Santiago"));
});

describe("where it was not, by what the place belongs to", () => {
  it.each([
    [
      "what somebody returned from",
      "Ana Roca was arrested on Friday on her return from Zambia.",
      "2024-05-03 | nowhere",
    ],
    [
      "what was before it",
      "After the killing of three nurses in Kandahar in April, Peru asked Chile on Friday to act.",
      "2024-05-03 | nowhere",
    ],
    [
      "the trip that is told of",
      "Peruvian envoy Bo Vik briefed the Security Council on Friday on his trip to Bangui last month.",
      "2024-05-03 | nowhere",
    ],
    [
      "who keeps order there",
      "Bo Vik of Peru met Ana Roca of Chile on Friday in the UN-patrolled zone.",
      "2024-05-03 | nowhere",
    ],
  ])("%s", (_, text, event) => expect(told(text, ["date", "where"])).toContain(event));
});

describe("whose it is", () => {
  it.each([
    [
      "a person has no “its”: the state told last has",
      "Ana Roca of Peru, who is on a visit to Chile, told its parliament on Friday that she was sorry.",
      "2024-05-03 | Ana Roca + Chilean parliament",
    ],
    [
      "“his country” is the state of whoever speaks",
      "Peruvian ambassador Bo Vik said his country would open an embassy in Accra on 9 May.",
      "2024-05-09 | Peru",
    ],
    [
      "who says a thing in passing demands what follows",
      "Chadian troops crossed the river on Friday, the Peruvian government said, and demanded that they withdraw.",
      "../2024-05-06 | Peruvian government + Chadian troops",
    ],
    [
      "a protest with a state has its day",
      "Peru lodged a protest with Chile on Friday.",
      "2024-05-03 | Peru + Chile",
    ],
    [
      "“the two men” are the two whom a sentence begins with",
      "President Ana Roca and Foreign Minister Bo Vik of Peru flew to Oslo on Thursday. The two met Jo Lund of Norway on Friday.",
      "2024-05-03 | Ana Roca + Bo Vik + Jo Lund",
    ],
    [
      "“they” are two in office of two states",
      "The EU’s foreign policy chief spoke by phone with the Iranian foreign minister on Friday, and they agreed to meet in Vienna on 9 May.",
      "2024-05-09 | EU foreign policy chief + Iranian foreign minister",
    ],
  ])("%s", (_, text, event) => expect(told(text, ["date", "who"])).toContain(event));
});
